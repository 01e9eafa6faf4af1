import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled, Unseen } from '../../platform/forms/index.ts';
import { Button, InsetText, SummaryList } from '../../platform/html/index.ts';
import type { StepInList } from '../steps/list-steps.ts';
import { StepCard } from '../steps/step-card.tsx';
import { isOpen, type Referral } from './get-referral.ts';
import { ReferralTag } from './list-page.tsx';
import { referralMoves } from './referral-moves.ts';
import { eventInWords, lawfulBases, openable, purposes, type ReferralEvent, services } from './words.ts';

function Moves({ referral, moves }: { referral: Referral; moves: readonly MoveOpen[] }) {
  if (moves.length === 0) return null;
  return (
    <div class="govuk-button-group">
      {moves.map(({ event, form }) => {
        const { asks, button } = referralMoves[event];
        const classes = event === 'accepted' ? '' : 'govuk-button--secondary';
        if (asks)
          return (
            <Button
              text={button}
              href={`/referrals/${referral.id}/move/${event}`}
              classes="govuk-button--secondary"
            />
          );
        return (
          <ActionForm of={form} button={button} classes={classes}>
            <Unseen of={form} except={[]} />
          </ActionForm>
        );
      })}
    </div>
  );
}

/** Something that can be done with a referral now, and its form. */
interface MoveOpen {
  readonly event: ReferralEvent;
  readonly form: Filled;
}

/** One referral: what is asked, what it opens, how it stands, and what can be done. */
export function ReferralPage(props: {
  referral: Referral;
  moves: readonly MoveOpen[];
  steps: readonly StepInList[];
  now: Date;
}) {
  const { referral, moves, steps, now } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  return (
    <>
      <h1 class="govuk-heading-l">
        {services[referral.service]}: {referral.child_called ?? 'a child whose record you cannot see'}
      </h1>
      <p class="govuk-body">
        <ReferralTag referral={referral} now={now} />
      </p>
      {referral.words === null ? (
        <InsetText text="It has closed. You can no longer read here what was asked and shared." />
      ) : (
        <p class="govuk-body hearth-words">{referral.words}</p>
      )}
      <SummaryList
        rows={[
          row('From', `${referral.from_name}, ${referral.made_by_name}`),
          row('To', referral.to_name),
          row('What for', purposes[referral.purpose]),
          row('Legal basis', lawfulBases[referral.lawful_basis]),
          row('Answer by', londonTime(referral.answer_due_at)),
          row('Closes automatically', londonTime(referral.closes_at)),
        ]}
      />
      <h2 class="govuk-heading-m">{isOpen(referral, now) ? 'What it shares' : 'What it shared'}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {referral.kinds.map((kind) => (
          <li>{openable[kind]}</li>
        ))}
      </ul>
      {referral.child_called ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/children/${referral.child_id}`}>
            Read about {referral.child_called}
          </a>
        </p>
      ) : null}
      <Moves referral={referral} moves={moves} />
      <h2 class="govuk-heading-m">What happened</h2>
      {referral.events.length === 0 ? <p class="govuk-body">Nothing yet.</p> : null}
      <ul class="govuk-list">
        {referral.events.map(({ event, words, name, happened_at }) => (
          <li class="hearth-card">
            <p class="govuk-body govuk-!-margin-bottom-1">
              <strong>{eventInWords[event]}</strong>
            </p>
            {words ? <p class="govuk-body hearth-words">{words}</p> : null}
            <span class="govuk-hint">
              {name ?? 'Automatically, when the time for an answer had passed'}, {londonTime(happened_at)}
            </span>
          </li>
        ))}
      </ul>
      {steps.length > 0 ? (
        <>
          <h2 class="govuk-heading-m" id="steps">
            Next steps
          </h2>
          <ul class="govuk-list">
            {steps.map((step) => (
              <StepCard step={step} now={now} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
