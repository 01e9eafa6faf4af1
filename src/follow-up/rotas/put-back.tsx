import { action, form } from '../../platform/forms/index.ts';
import { mayKeepRotaOfTurn } from '../may.ts';
import { tooLate, undoPage, undoWithin } from '../undo/undo-page.tsx';

/** Puts somebody back on the rota who was taken off it a moment ago: a turn like the one before. */
export const putBack = action({
  path: '/rotas/turns/:turnId/undo',
  shownAt: null,
  may: mayKeepRotaOfTurn,
  audit: { send: 'made-duty-turn' },
  open: async ({ params, auditSubject: about }) => {
    const id = params.turnId ?? '';
    about({ kind: 'duty-turn', id });
    return id;
  },
  form: form({}),
  page: () => undoPage,
  act: async (tx, id, _, { personId, now, newId, about }) => {
    const turn = await tx
      .selectFrom('duty_turn')
      .select(['organisation_id', 'duty', 'person_id', 'rank', 'from_at', 'until_at'])
      .where('id', '=', id)
      .where('withdrawn_by', '=', personId)
      .where('withdrawn_at', '>', undoWithin(now))
      .executeTakeFirst();
    if (!turn) throw tooLate();
    const again = { ...turn, id: newId(), made_by: personId, made_at: now };
    await tx.insertInto('duty_turn').values(again).execute();
    about({ kind: 'duty-turn', id: again.id });
    return { to: '/rotas', made: {} };
  },
  example: {},
});
