import { InsetText } from '../../../platform/html/index.ts';
import type { MoveInList } from '../move/get-move.ts';
import { MoveCard } from '../move/list-page.tsx';
import { isOverdue, type TaskInList } from '../tasks/list-tasks.ts';
import { TaskCard } from '../tasks/task-card.tsx';

/** What of all moves waits for the visitor: to approve, overdue, to do. */
export function MyMovesPage(props: {
  tasks: readonly TaskInList[];
  asked: readonly MoveInList[];
  now: Date;
  today: string;
}) {
  const { tasks, asked, now, today } = props;
  const list = (heading: string, some: readonly TaskInList[]) =>
    some.length === 0 ? null : (
      <>
        <h2 class="govuk-heading-m">
          {heading} ({some.length})
        </h2>
        <ul class="govuk-list">
          {some.map((task) => (
            <TaskCard task={task} now={now} about />
          ))}
        </ul>
      </>
    );
  return (
    <>
      <h1 class="govuk-heading-l">Moves: what waits for you</h1>
      {tasks.length === 0 && asked.length === 0 ? (
        <InsetText text="Nothing of a move waits for you." />
      ) : null}
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
      {list(
        'Overdue',
        tasks.filter((task) => isOverdue(task, now)),
      )}
      {list(
        'To do',
        tasks.filter((task) => !isOverdue(task, now)),
      )}
    </>
  );
}
