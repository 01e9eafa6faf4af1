import { roleInWords } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { Button, InsetText, SummaryList, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { dutyById } from '../../protocol/index.ts';
import { mayBeClosed, pathOf } from '../about.ts';
import type { StepInList } from './list-steps.ts';
import { actionsFrom, type StepAction } from './states.ts';
import { StepTag } from './step-card.tsx';

const buttons: Readonly<Record<StepAction, { text: string; classes: string }>> = {
  done: { text: 'It is done', classes: '' },
  accept: { text: 'I will do this', classes: 'govuk-button--secondary' },
  decline: { text: 'Decline, with the reason above', classes: 'govuk-button--secondary' },
  revoke: { text: 'No longer needed, with the reason above', classes: 'govuk-button--secondary' },
  reopen: { text: 'Open it again, with the reason above', classes: 'govuk-button--secondary' },
};
const order: readonly StepAction[] = ['done', 'accept', 'decline', 'revoke', 'reopen'];

/** An incident stays open to whoever has a step of it; what else a step belongs to is closed with the child. */
function Closed() {
  return (
    <InsetText text="The child's record is closed to you by now. If you cannot do this any more, decline it with that reason: whoever has the record sees it." />
  );
}

/** One step: what it asks, where it comes from, and what can be done with it. */
export function StepPage(props: {
  step: StepInList;
  cites: readonly string[];
  person: SignedIn;
  now: Date;
  words: string;
  errors: FieldErrors;
}) {
  const { step, cites, person, now, words, errors } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const open = actionsFrom(step.state);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Next step</h1>
      <p class="govuk-body-l">{step.words}</p>
      <p class="govuk-body">
        <StepTag step={step} now={now} />
      </p>
      <SummaryList
        rows={[
          row('Who', step.owner_name ?? `Nobody yet: needs a ${roleInWords(step.owner_role)}`),
          row('By when', step.due_at ? londonTime(step.due_at) : 'No clock'),
          ...(step.clock_basis ? [row('Where the clock comes from', step.clock_basis)] : []),
          row('Asked by', cites.map((id) => `${dutyById(id).title} (${id})`).join('; ')),
        ]}
      />
      {mayBeClosed(step) ? <Closed /> : null}
      {mayBeClosed(step) && step.about !== 'incident' ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={pathOf(step)}>
            What it belongs to
          </a>
        </p>
      )}
      <form method="post" action={`/steps/${step.id}`} novalidate>
        <CsrfField person={person} />
        <Textarea
          id="words"
          name="words"
          label={{ text: 'What was done, or the reason' }}
          hint={{ text: 'When it is done, this is the evidence: what, when, with whom.' }}
          value={words}
          errorMessage={errors.words ? { text: errors.words } : undefined}
        />
        <div class="govuk-button-group">
          {order
            .filter((action) => open.includes(action))
            .map((action) => (
              <Button {...buttons[action]} name="action" value={action} preventDoubleClick />
            ))}
        </div>
      </form>
    </>
  );
}
