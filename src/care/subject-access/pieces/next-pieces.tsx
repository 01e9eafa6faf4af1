import { action } from '../../../platform/forms/index.ts';
import { mayAnswerRequest, openRequest } from '../open-request.ts';
import { giveAsShown, nextPieces } from './check-piece.ts';
import { NextPiecesPage } from './next-page.tsx';
import { piecesAtOnce, rightForm } from './piece-forms.ts';

/** The next pieces that wait, as they would read: those that are right are given together. */
export const nextPiecesAction = action({
  path: '/subject-access/:requestId/pieces',
  may: mayAnswerRequest,
  audit: { show: 'viewed-pieces', send: 'gave-pieces' },
  open: openRequest,
  form: rightForm,
  page: async ({ context, opened: { id, waiting }, form }) => {
    const next = await nextPieces(context.tx, id, piecesAtOnce);
    const body = <NextPiecesPage {...{ requestId: id, next, waiting, form }} />;
    return { title: 'The next pieces', body, back: `/subject-access/${id}` };
  },
  act: async (tx, { id }, { right }, by) => {
    await giveAsShown(tx, id, right, by);
    return { to: `/subject-access/${id}/pieces`, made: {} };
  },
  example: { right: [] },
});
