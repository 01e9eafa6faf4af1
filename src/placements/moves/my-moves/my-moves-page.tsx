import { InsetText } from '../../../platform/html/index.ts';
import { MoveCard } from '../list/moves-page.tsx';
import type { MoveInList } from '../move/get-move.ts';
import { isOverdue, type TaskInList } from '../tasks/list-tasks.ts';
import { TaskCard } from '../tasks/task-card.tsx';

/** How many of each list are shown at first: what is due first comes first. */
const firstFew = 10;

/** What of all moves waits for the visitor: to approve, overdue, to do. */
export function MyMovesPage(props: {
  tasks: readonly TaskInList[];
  asked: readonly MoveInList[];
  now: Date;
  today: string;
  /** Whether everything is shown, or the first few of each list. */
  all: boolean;
}) {
  const { tasks, asked, now, today, all } = props;
  const [overdue, rest] = [true, false].map((late) => tasks.filter((task) => isOverdue(task, now) === late));
  const more = [overdue, rest].some((some) => (some?.length ?? 0) > firstFew);
  const list = (heading: string, some: readonly TaskInList[] = []) =>
    some.length === 0 ? null : (
      <>
        <h2 class="govuk-heading-m">
          {heading} ({some.length})
        </h2>
        <ul class="govuk-list">
          {(all ? some : some.slice(0, firstFew)).map((task) => (
            <TaskCard task={task} now={now} about />
          ))}
        </ul>
      </>
    );
  return (
    <>
      <h1 class="govuk-heading-l">Moves: what is waiting for you</h1>
      {tasks.length === 0 && asked.length === 0 ? <InsetText text="No moves are waiting for you." /> : null}
      {asked.length === 0 ? null : (
        <>
          <h2 class="govuk-heading-m">To approve ({asked.length})</h2>
          <ul class="govuk-list">
            {asked.map((move) => (
              <MoveCard move={move} today={today} about />
            ))}
          </ul>
        </>
      )}
      {list('Overdue', overdue)}
      {list('To do', rest)}
      {more && !all ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/moves?all=1">
            Show all of them
          </a>
        </p>
      ) : null}
    </>
  );
}
