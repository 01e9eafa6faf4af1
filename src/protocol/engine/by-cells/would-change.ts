import type { Cells, Columns } from '../table.ts';

/** Every case with one fact at each value that has words, this very case among them. */
function* oneFactOtherwise(columns: Columns, cells: Cells): Generator<{ change: string; other: Cells }> {
  for (const [name, { values, had }] of Object.entries(columns)) {
    for (const value of values) {
      const words = had[value];
      if (words) yield { change: `had ${words}`, other: { ...cells, [name]: value } };
    }
  }
}

/**
 * What would change the answer: for every single fact that could have been otherwise, the answer it would have led to,
 * where that differs. The nearest milder answers come first, then the nearest graver ones.
 * @param gravity tells answers apart; a larger number is graver
 */
export function wouldChange<Answer extends object>(
  columns: Columns,
  cells: Cells,
  answerTo: (cells: Cells) => Answer,
  gravity: (answer: Answer) => number,
): ({ change: string } & Answer)[] {
  const here = gravity(answerTo(cells));
  const rank = (answer: Answer): number => {
    const distance = gravity(answer) - here;
    return distance < 0 ? -distance : 1000 + distance;
  };
  return [...oneFactOtherwise(columns, cells)]
    .map(({ change, other }) => ({ change, ...answerTo(other) }))
    .filter((answer) => gravity(answer) !== here)
    .sort((a, b) => rank(a) - rank(b));
}
