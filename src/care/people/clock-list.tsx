import { londonTime } from '../../platform/clock/index.ts';
import type { OwnedClock } from './clocks.ts';

/** What somebody owns, before it goes to somebody else. */
export function ClockList({ clocks }: { clocks: readonly OwnedClock[] }) {
  if (clocks.length === 0) {
    return <p class="govuk-body">Nothing that has a clock is theirs.</p>;
  }
  return (
    <>
      <p class="govuk-body">
        {clocks.length === 1 ? 'This is theirs' : `These ${clocks.length} are theirs`}, and goes to whoever
        you choose:
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
