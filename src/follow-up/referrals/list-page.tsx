import type { VNode } from 'preact';
import { londonTime } from '../../platform/clock/index.ts';
import { Tag } from '../../platform/html/index.ts';
import { isOpen, type ReferralInList } from './get-referral.ts';
import { type ReferralState, services, stateInWords } from './words.ts';

const classes: Readonly<Record<ReferralState, string>> = {
  waiting: 'govuk-tag--blue',
  accepted: 'govuk-tag--turquoise',
  declined: 'govuk-tag--grey',
  done: 'govuk-tag--green',
  revoked: 'govuk-tag--grey',
};

/** How a referral stands, as a tag. */
export function ReferralTag({ referral, now }: { referral: ReferralInList; now: Date }) {
  const { state, closes_at, answer_due_at } = referral;
  if ((state === 'waiting' || state === 'accepted') && closes_at <= now)
    return <Tag text="Ran out" classes="govuk-tag--grey" />;
  if (state === 'waiting' && answer_due_at <= now)
    return <Tag text="Answer overdue" classes="govuk-tag--red" />;
  return <Tag text={stateInWords[state]} classes={classes[state]} />;
}

function ReferralCard({ referral, now }: { referral: ReferralInList; now: Date }) {
  const { id, child_called, service, to_name, from_name, made_at, with_us } = referral;
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/referrals/${id}`}>
          {child_called ?? 'A child whose record you cannot see'}: {services[service]}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        <ReferralTag referral={referral} now={now} /> {with_us ? `From ${from_name}` : `To ${to_name}`},{' '}
        {londonTime(made_at)}
      </p>
    </li>
  );
}

function Part(props: { title: string; none: string; some: readonly ReferralInList[]; now: Date }) {
  const { title, none, some, now } = props;
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      {some.length === 0 ? <p class="govuk-body">{none}</p> : null}
      <ul class="govuk-list">
        {some.map((referral) => (
          <ReferralCard referral={referral} now={now} />
        ))}
      </ul>
    </>
  );
}

/** Referrals: what waits for an answer, what is shared with us, what is shared by us. */
export function ReferralsPage(props: {
  referrals: readonly ReferralInList[];
  mayRefer: boolean;
  now: Date;
  more: VNode;
}) {
  const { referrals, mayRefer, now, more } = props;
  const waits = referrals.filter((one) => one.state === 'waiting' && isOpen(one, now));
  const rest = referrals.filter((one) => !waits.includes(one));
  return (
    <>
      <h1 class="govuk-heading-l">Referrals</h1>
      <p class="govuk-body">
        A referral shares only what it names, with the people who do the work, for as long as it is open.
      </p>
      {mayRefer ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/referrals/new">
            Refer a child
          </a>
        </p>
      ) : null}
      <Part
        title="Waiting for us"
        none="Nothing is waiting for your answer."
        some={waits.filter(({ with_us }) => with_us)}
        now={now}
      />
      <Part
        title="Waiting for others"
        none="You are not waiting for any answers."
        some={waits.filter(({ with_us }) => !with_us)}
        now={now}
      />
      <Part title="Shared with us" none="None." some={rest.filter(({ with_us }) => with_us)} now={now} />
      <Part title="Shared by us" none="None." some={rest.filter(({ with_us }) => !with_us)} now={now} />
      {more}
    </>
  );
}
