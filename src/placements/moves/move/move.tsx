import { adds, sees } from '../../../care/index.ts';
import { eventsOf } from '../../../follow-up/index.ts';
import { action } from '../../../platform/forms/index.ts';
import { maySeeMove, mayWithdrawMove } from '../../who-may.ts';
import { mayApprove } from '../approval/approve-move.ts';
import { openMove } from '../open-move.ts';
import { MovePage } from './move-page.tsx';
import { stepsOfMove } from './steps-of-move.ts';
import { withdrawForm } from './withdraw-form.ts';
import { withdrawMove } from './withdraw-move.ts';

/** A move, and withdrawing one that has not begun. */
export const moveAction = action({
  path: '/moves/:moveId/withdraw',
  shownAt: '/moves/:moveId',
  may: mayWithdrawMove,
  mayShow: maySeeMove,
  audit: { show: 'viewed-move', send: 'withdrew-move' },
  open: openMove,
  form: withdrawForm,
  page: async ({ context: { tx, query, now, today }, opened: move, form }) => {
    const { notices, steps } = await stepsOfMove(tx, move);
    const ids = [...notices, ...steps].map(({ id }) => id);
    const print = query.get('print') === '1';
    const body = (
      <MovePage
        {...{ move, notices, steps, now, today, print }}
        events={await eventsOf(tx, ids)}
        mayApprove={await mayApprove(tx, move.id)}
        withdraw={(await adds(tx, move.child_id, 'home')) ? form : null}
        wasUnderWay={query.get('under-way') === '1'}
      />
    );
    const back = (await sees(tx, move.child_id, 'home')) ? `/children/${move.child_id}/moves` : '/moves';
    return { title: 'A move', body, back, print };
  },
  act: async (tx, { id }, withdrawal, by) => {
    await withdrawMove(tx, id, withdrawal, by);
    return { to: `/moves/${id}`, made: {} };
  },
  example: { words: 'The foster carer fell ill.' },
});
