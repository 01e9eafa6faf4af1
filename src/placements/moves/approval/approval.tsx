import { action } from '../../../platform/forms/index.ts';
import { redirect, type SignedInContext } from '../../../platform/web/index.ts';
import { mayDecideMove, maySeeMove } from '../../who-may.ts';
import { postInWords } from '../../words/post.ts';
import { openMove } from '../open-move.ts';
import { approvalForm } from './approval-form.ts';
import { ApprovalPage } from './approval-page.tsx';
import { approveMove, mayApprove, myPostFor } from './approve-move.ts';
import { couldApprove } from './could-approve.ts';

async function openToDecide(context: SignedInContext) {
  const move = await openMove(context);
  const own = await myPostFor(context.tx, move.id);
  return { move, own, officers: own ? [] : await couldApprove(context.tx, move.child_id, move.approval) };
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
  page: ({ context: { person }, opened: { move, own, officers }, form }) => ({
    title: 'Approve or refuse',
    body: (
      <ApprovalPage
        {...{ move, form }}
        own={own ? `${person.name}, ${postInWords(own)}` : null}
        nobodyHolds={own === null && officers.length === 0}
      />
    ),
    back: `/moves/${move.id}`,
  }),
  act: async (tx, { move, own }, approval, by) => {
    await approveMove(tx, move, own ? { ...approval, officer: by.personId } : approval, by);
    return { to: `/moves/${move.id}`, made: {} };
  },
  example: {
    verdict: 'approved',
    at: new Date('2026-03-03T01:30:00Z'),
    words: 'We heard the child. There is no nearer home.',
  },
});
