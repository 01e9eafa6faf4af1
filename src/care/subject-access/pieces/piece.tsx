import { action, type Filled } from '../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { proposedGroups } from '../../redaction/groups.ts';
import { namesAround } from '../../redaction/names-around.ts';
import { mayAnswerRequest, openRequest } from '../open-request.ts';
import { givePiece, usualChoice, withholdPiece } from './check-piece.ts';
import { CheckedPage } from './checked-page.tsx';
import { nextPiecesAction } from './next-pieces.tsx';
import { giveForm, withholdForm } from './piece-forms.ts';
import { PiecePage } from './piece-page.tsx';
import { allPieces, onePiece } from './pieces.ts';

const path = '/subject-access/:requestId/pieces/:pieceId';

/** The piece in the address, and what is proposed to be covered. */
async function openPiece(context: SignedInContext) {
  const request = await openRequest(context);
  const piece = await onePiece(context.tx, request.id, context.params.pieceId ?? '');
  const names = await namesAround(context.tx, piece.child_id);
  return { request, piece, names, groups: proposedGroups(piece.words, names) };
}

/** A piece is given, with some of it covered. */
const giveAction = action({
  path: `${path}/give`,
  shownAt: null,
  may: mayAnswerRequest,
  audit: { send: 'gave-piece' },
  open: openPiece,
  form: ({ groups }) => giveForm(groups),
  start: ({ piece, names }) => usualChoice(piece.words, names),
  page: ({ context, form }) => piecePage(context, { give: form }),
  act: async (tx, { request, piece, names }, chosen, by) => {
    await givePiece(tx, request.id, piece, names, chosen, by);
    return { to: `/subject-access/${request.id}/pieces/${piece.id}`, made: {} };
  },
  example: { more: 'Acacia Road' },
});

/** A piece is not given. */
const withholdAction = action({
  path: `${path}/withhold`,
  shownAt: null,
  may: mayAnswerRequest,
  audit: { send: 'withheld-piece' },
  open: openPiece,
  form: withholdForm,
  page: ({ context, form }) => piecePage(context, { withhold: form }),
  act: async (tx, { request, piece }, why, by) => {
    await withholdPiece(tx, request.id, piece, why, by);
    return { to: `/subject-access/${request.id}/pieces`, made: {} };
  },
  example: { exemption: 'third-party', reason: 'It is about a friend.' },
});

/** The page of a piece; a form on it that was sent and not taken stands there as it was typed. */
async function piecePage(
  context: SignedInContext,
  sent: { readonly give?: Filled; readonly withhold?: Filled } = {},
): Promise<PageParts> {
  const here = await openPiece(context);
  const { request, piece, groups } = here;
  const forms =
    request.state === 'open'
      ? {
          give: sent.give ?? (await giveAction.blank(context, here)),
          withhold: sent.withhold ?? (await withholdAction.blank(context, here)),
        }
      : null;
  const body = <PiecePage piece={piece} hasGroups={groups.length > 0} forms={forms} />;
  return { title: piece.title, body, back: `/subject-access/${request.id}/pieces` };
}

/** Checking what was gathered: the next pieces together, or one by itself. */
export const pieceRoutes: readonly Route[] = [
  ...nextPiecesAction.routes,
  {
    method: 'GET',
    path: '/subject-access/:requestId/checked',
    who: 'signed-in',
    may: mayAnswerRequest,
    audit: 'viewed-pieces',
    answer: async (context) => {
      const { id } = await openRequest(context);
      const body = <CheckedPage requestId={id} pieces={await allPieces(context.tx, id)} />;
      return page({ title: 'What was checked', body, back: `/subject-access/${id}` });
    },
  },
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayAnswerRequest,
    audit: 'viewed-piece',
    answer: async (context) => page(await piecePage(context)),
  },
  ...[giveAction, withholdAction].flatMap(({ routes }) => routes),
];
