import { londonTime } from '../../platform/clock/index.ts';
import { InsetText } from '../../platform/html/index.ts';
import type { RecentRecord } from './recent-records.ts';

/** Offers to begin from a record of the last week, so that the time, the place and the people are written once. */
export function FromARecord({ records, here }: { records: readonly RecentRecord[]; here: string }) {
  if (records.length === 0) return null;
  return (
    <InsetText>
      Is there a record of it already? Begin from it, and the time, the place and the people come with it.
      <ul class="govuk-list govuk-list--bullet">
        {records.map(({ id, occurred_at, place }) => (
          <li>
            <a class="govuk-link" href={`${here}?incident=${id}`}>
              {londonTime(occurred_at)}, {place}
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
