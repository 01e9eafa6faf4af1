import { action } from '../../../platform/forms/index.ts';
import { redirect, type SignedInContext } from '../../../platform/web/index.ts';
import { mayDecideMove, maySeeMove } from '../../who-may.ts';
import { openMove } from '../open-move.ts';
import { approvalForm } from './approval-form.ts';
import { ApprovalPage } from './approval-page.tsx';
import { approveMove, mayApprove } from './approve-move.ts';
import { isAsked } from './is-asked.ts';

async function openToDecide(context: SignedInContext) {
  const move = await openMove(context);
  return { move, isOwn: await isAsked(context.tx, move) };
}

/** The approval of a move by a named officer, never by whoever made it. */
export const approvalAction = action({
  path: '/moves/:moveId/approval',
  may: mayDecideMove,
  mayShow: maySeeMove,
  audit: { show: 'viewed-move', send: 'decided-move' },
  open: openToDecide,
  instead: async ({ move }, { tx }) =>
    (await mayApprove(tx, move.id)) ? null : redirect(`/moves/${move.id}`),
  form: approvalForm,
  page: ({ context: { person }, opened: { move, isOwn }, form }) => ({
    title: 'Approve or refuse',
    body: <ApprovalPage {...{ move, form }} own={isOwn ? person.name : null} />,
    back: `/moves/${move.id}`,
  }),
  act: async (tx, { move, isOwn }, approval, by) => {
    await approveMove(tx, move, isOwn ? { ...approval, officer: by.name } : approval, by);
    return { to: `/moves/${move.id}`, made: {} };
  },
  example: {
    verdict: 'approved',
    officer: 'Umber Pretend',
    post: 'nominated-officer',
    at: new Date('2026-03-03T01:30:00Z'),
    words: 'We heard the child. There is no nearer home.',
  },
});
