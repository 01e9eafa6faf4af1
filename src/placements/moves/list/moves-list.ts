import { listOf } from '../../../platform/lists/index.ts';
import type { MoveInList } from '../move/get-move.ts';

const { day, list, text } = listOf<MoveInList>();

/** Moves: of a child, or those that somebody is asked to approve. */
export const movesList = list({
  name: 'moves',
  title: 'Moves',
  childOf: ({ child_id }) => child_id,
  columns: {
    child: text('Child', ({ child_called }) => child_called),
    from: text('From', ({ left_name }) => left_name),
    to: text('To', ({ home_name }) => home_name),
    provider: text('Who runs it', ({ provider_name }) => provider_name),
    day: day('Day', ({ began_on, from_day }) => began_on ?? from_day),
    emergency: text('Emergency', ({ emergency }) => (emergency ? 'Yes' : 'No')),
    verdict: text('Answer', ({ verdict }) => verdict),
    asked: text('Who was asked', ({ asked_name }) => asked_name),
  },
});
