import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, InsetText } from '../../../platform/html/index.ts';
import type { MoveInList } from '../move/get-move.ts';
import { MoveTag } from '../move/move-page.tsx';
import { stateOfMove } from '../move/state-of-move.ts';

/** One move in a list. */
export function MoveCard({ move, today, about }: { move: MoveInList; today: string; about: boolean }) {
  const where = `${move.left_name ? `${move.left_name} to ` : 'To '}${move.home_name}`;
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/moves/${move.id}`}>
          {about ? `${move.child_called ?? 'A child'}: ` : ''}
          {where}, {dayInWords(move.began_on ?? move.from_day)}
        </a>
      </p>
      <p class="govuk-body-s">
        <MoveTag state={stateOfMove(move, today)} />
      </p>
    </li>
  );
}

/** The moves of a child. */
export function MovesPage(props: {
  childId: string;
  called: string;
  moves: readonly MoveInList[];
  today: string;
  mayMove: boolean;
}) {
  const { childId, called, moves, today, mayMove } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Moves of {called}</h1>
      {moves.length === 0 ? <InsetText text="No move is recorded here yet." /> : null}
      <ul class="govuk-list">
        {moves.map((move) => (
          <MoveCard move={move} today={today} about={false} />
        ))}
      </ul>
      {mayMove ? <Button text="Record a move" href={`/children/${childId}/moves/new`} /> : null}
    </>
  );
}
