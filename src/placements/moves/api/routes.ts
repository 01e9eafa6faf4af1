import { idempotent, json, type Route, type SignedInVisit } from '../../../platform/web/index.ts';
import { checked } from '../../../protocol/index.ts';
import { childOfMove } from '../child-of-move.ts';
import { getMove } from '../move/get-move.ts';
import { stateOfMove } from '../move/state-of-move.ts';
import { recordMove } from '../record/record-move.ts';
import { tasksOf } from '../tasks/list-tasks.ts';
import { moveJson } from './move-json.ts';
import { moveAnswer, moveSchema, recordedSchema } from './schemas.ts';

async function record(visit: SignedInVisit) {
  const { tx, params, body, person, now, today, newId } = visit;
  const child = await childOfMove(tx, params.childId ?? '');
  const { settingId, from, emergency, askedId, ...asked } = checked(moveSchema, body);
  const id = newId();
  const move = { id, childId: child.id, settingId, from, emergency, askedId, asked };
  const { created } = await recordMove(tx, move, { personId: person.personId, now, today, newId });
  visit.about({ kind: 'placement-move', id, childId: child.id });
  const made = await getMove(tx, id);
  return { status: 201, body: { id, created, state: stateOfMove(made, today), approval: made.approval } };
}

/** Moves for other systems: record one, and read it with its notices and steps. */
export function moveApiRoutes(): Route[] {
  return [
    {
      method: 'POST',
      path: '/api/v1/children/:childId/moves',
      who: 'signed-in',
      audit: 'made-move',
      api: { summary: 'Record a move', tag: 'moves', body: moveSchema, response: recordedSchema },
      answer: (visit) =>
        idempotent(
          visit,
          () => record(visit),
          async (kept) => {
            await getMove(visit.tx, kept.id);
            return kept;
          },
        ),
    },
    {
      method: 'GET',
      path: '/api/v1/moves/:moveId',
      who: 'signed-in',
      audit: 'viewed-move',
      api: { summary: 'A move with its notices and steps', tag: 'moves', response: moveAnswer },
      answer: async ({ tx, params, now, today, about }) => {
        const move = await getMove(tx, params.moveId ?? '');
        about({ kind: 'placement-move', id: move.id, childId: move.child_id });
        return json(moveJson(move, await tasksOf(tx, move.id), now, today));
      },
    },
  ];
}
