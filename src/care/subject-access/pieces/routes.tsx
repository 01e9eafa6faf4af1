import { notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { proposedGroups } from '../../redaction/groups.ts';
import { namesAround } from '../../redaction/names-around.ts';
import { answerForm, movingBy, requestIdOf } from '../answer-form.ts';
import { oneRequest } from '../request/requests.ts';
import {
  giveAsShown,
  givePiece,
  nextPieces,
  piecesAtOnce,
  usualChoice,
  withholdPiece,
} from './check-piece.ts';
import { CheckedPage } from './checked-page.tsx';
import { NextPiecesPage } from './next-page.tsx';
import { PiecePage } from './piece-page.tsx';
import { allPieces, onePiece } from './pieces.ts';

/** The request in the address, for somebody who answers it: nobody else sees a piece of it. */
async function opened(visit: SignedInVisit) {
  const request = await oneRequest(visit.tx, requestIdOf(visit));
  if (!request.answers) throw notFound();
  visit.about({ kind: 'subject-access', id: request.id, childId: request.child_id });
  return request;
}

async function showPiece(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, params, person } = visit;
  const request = await opened(visit);
  const piece = await onePiece(tx, request.id, params.pieceId ?? '');
  const names = await namesAround(tx, piece.child_id);
  const body = (
    <PiecePage
      requestId={request.id}
      piece={piece}
      groups={proposedGroups(piece.words, names)}
      cover={'cover' in form || 'more' in form ? many(form, 'cover') : usualChoice(piece.words, names).cover}
      mayChange={request.state === 'open'}
      {...{ form, errors, person }}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: piece.title, body, back: `/subject-access/${request.id}/pieces`, hasErrors });
}

/** Checking what was gathered: the next pieces together, or one by itself. */
export function pieceRoutes(): Route[] {
  const path = '/subject-access/:requestId/pieces';
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'viewed-pieces',
      answer: async (visit) => {
        const request = await opened(visit);
        const next = await nextPieces(visit.tx, request.id, piecesAtOnce);
        const { waiting } = request;
        const body = <NextPiecesPage {...{ requestId: request.id, next, waiting, person: visit.person }} />;
        return page({ title: 'The next pieces', body, back: `/subject-access/${request.id}` });
      },
    },
    {
      method: 'POST',
      path,
      who: 'signed-in',
      audit: 'gave-pieces',
      answer: async (visit) => {
        const request = await opened(visit);
        await giveAsShown(visit.tx, request.id, many(visit.form, 'right'), movingBy(visit));
        return redirect(`/subject-access/${request.id}/pieces`);
      },
    },
    {
      method: 'GET',
      path: '/subject-access/:requestId/checked',
      who: 'signed-in',
      audit: 'viewed-pieces',
      answer: async (visit) => {
        const { id } = await opened(visit);
        const body = <CheckedPage requestId={id} pieces={await allPieces(visit.tx, id)} />;
        return page({ title: 'What was checked', body, back: `/subject-access/${id}` });
      },
    },
    {
      method: 'GET',
      path: `${path}/:pieceId`,
      who: 'signed-in',
      audit: 'viewed-piece',
      answer: (visit) => showPiece(visit),
    },
    {
      method: 'POST',
      path: `${path}/:pieceId/give`,
      who: 'signed-in',
      audit: 'gave-piece',
      answer: (visit) =>
        answerForm(
          async () => {
            const { id } = await opened(visit);
            const pieceId = visit.params.pieceId ?? '';
            const chosen = { cover: many(visit.form, 'cover'), more: one(visit.form, 'more') };
            await givePiece(visit.tx, id, pieceId, chosen, movingBy(visit));
            return redirect(`/subject-access/${id}/pieces/${pieceId}`);
          },
          (errors) => showPiece(visit, errors),
        ),
    },
    {
      method: 'POST',
      path: `${path}/:pieceId/withhold`,
      who: 'signed-in',
      audit: 'withheld-piece',
      answer: (visit) =>
        answerForm(
          async () => {
            const { id } = await opened(visit);
            const why = { exemption: one(visit.form, 'exemption'), reason: one(visit.form, 'reason') };
            await withholdPiece(visit.tx, id, visit.params.pieceId ?? '', why, movingBy(visit));
            return redirect(`/subject-access/${id}/pieces`);
          },
          (errors) => showPiece(visit, errors),
        ),
    },
  ];
}
