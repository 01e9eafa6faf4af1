import { dayInWords } from '../../../platform/clock/index.ts';
import { Tag } from '../../../platform/html/index.ts';
import { type PledgeOnRecord, type PledgeState, pledgeState } from './pledges-of.ts';

const tags: Readonly<Record<PledgeState, readonly [string, string]>> = {
  runs: ['Pledged', 'govuk-tag--green'],
  ahead: ['Pledge starts later', 'govuk-tag--blue'],
  'run-out': ['Pledge has run out', 'govuk-tag--red'],
};

/** How the pledges of a provider stand together, as a tag. */
export function PledgeTag({ pledges, today }: { pledges: readonly PledgeOnRecord[]; today: string }) {
  const states = pledges.map((pledge) => pledgeState(pledge, today));
  const state = (['runs', 'ahead', 'run-out'] as const).find((one) => states.includes(one));
  if (!state) return <Tag text="No pledge" classes="govuk-tag--yellow" />;
  const [text, classes] = tags[state];
  return <Tag text={text} classes={classes} />;
}

/** The pledges of a provider: with which authority, from, until, and where it stands. */
export function PledgeList({ pledges, today }: { pledges: readonly PledgeOnRecord[]; today: string }) {
  if (pledges.length === 0) {
    return <p class="govuk-body">No contract on record commits this provider to the Protocol.</p>;
  }
  return (
    <ul class="govuk-list">
      {pledges.map((pledge) => (
        <li class="hearth-card">
          <PledgeTag pledges={[pledge]} today={today} /> to {pledge.authority_name}, from{' '}
          {dayInWords(pledge.from_day)}
          {pledge.until_day ? ` until ${dayInWords(pledge.until_day)}` : ', with no end date'}
          <span class="govuk-hint hearth-words">
            It is written in: {pledge.stands_at}. Recorded by {pledge.recorded_by_name}.
          </span>
        </li>
      ))}
    </ul>
  );
}
