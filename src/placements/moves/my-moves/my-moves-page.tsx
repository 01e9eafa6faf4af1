import { InsetText } from '../../../platform/html/index.ts';
import { MoveCard } from '../list/moves-page.tsx';
import type { MoveInList } from '../move/get-move.ts';

/** The moves that wait for the visitor to approve them. */
export function MyMovesPage({ asked, today }: { asked: readonly MoveInList[]; today: string }) {
  return (
    <>
      <h1 class="govuk-heading-l">Moves for you to approve</h1>
      {asked.length === 0 ? <InsetText text="No moves are waiting for you." /> : null}
      <ul class="govuk-list">
        {asked.map((move) => (
          <MoveCard move={move} today={today} about />
        ))}
      </ul>
      <p class="govuk-body">
        What you have to do for a move is in{' '}
        <a class="govuk-link" href="/my-work">
          your work
        </a>
        .
      </p>
    </>
  );
}
