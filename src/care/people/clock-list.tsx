import { londonTime } from '../../platform/clock/index.ts';
import type { OwnedClock } from './clocks.ts';

/** What somebody owns, before it goes to somebody else. */
export function ClockList({ clocks }: { clocks: readonly OwnedClock[] }) {
  if (clocks.length === 0) {
    return <p class="govuk-body">They have no work with a clock.</p>;
  }
  return (
    <>
      <p class="govuk-body">
        {clocks.length === 1
          ? 'This is theirs, and will go'
          : `These ${clocks.length} are theirs, and will go`}{' '}
        to the person you choose:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {clocks.map(({ words, due_at }) => (
          <li>
            {words}
            {due_at ? ` By ${londonTime(due_at)}.` : ''}
          </li>
        ))}
      </ul>
    </>
  );
}
