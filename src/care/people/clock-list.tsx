import { londonTime } from '../../platform/clock/index.ts';
import { Details } from '../../platform/html/index.ts';
import type { OwnedClock } from './clocks.ts';

/** So many are shown before the rest is folded away. */
const shown = 10;

const counted = (count: number, one: string, more: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${more}`];

function Lines({ clocks }: { clocks: readonly OwnedClock[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {clocks.map(({ words, due_at }) => (
        <li>
          {words}
          {due_at ? ` By ${londonTime(due_at)}.` : ''}
        </li>
      ))}
    </ul>
  );
}

/** What somebody owns, before it goes to somebody else: the children they work with, and what is open, the first due first. */
export function ClockList({ clocks }: { clocks: readonly OwnedClock[] }) {
  if (clocks.length === 0) {
    return <p class="govuk-body">They have no work with a clock.</p>;
  }
  const children = clocks.filter(({ kind }) => kind === 'child');
  const open = clocks.filter((clock) => !children.includes(clock));
  const held = [
    ...counted(children.length, 'child', 'children'),
    ...counted(open.length, 'thing that is open', 'things that are open'),
  ];
  return (
    <>
      <p class="govuk-body">
        They have {held.join(' and ')}. {clocks.length === 1 ? 'This' : 'All of it'} will go to the person you
        choose.
      </p>
      <Lines clocks={open.slice(0, shown)} />
      {open.length > shown ? (
        <Details summaryText={`The other ${open.length - shown}`}>
          <Lines clocks={open.slice(shown)} />
        </Details>
      ) : null}
    </>
  );
}
