import { HearthError } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import type { MoveOnRecord } from '../move/get-move.ts';
import { openMove } from '../move/routes.tsx';
import { readMoment } from '../read-moment.ts';
import { type Approval, approveMove, mayApprove } from './approve-move.ts';
import { isAsked } from './is-asked.ts';
import { ApprovalPage } from './page.tsx';

async function approvalPage(visit: SignedInVisit, move: MoveOnRecord, errors: FieldErrors = {}) {
  const { tx, form, person, now } = visit;
  const values = Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
  const isOwn = await isAsked(tx, move);
  const body = <ApprovalPage {...{ move, isOwn, person, now, values, errors }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Approve or refuse', body, back: `/moves/${move.id}`, hasErrors });
}

async function show(visit: SignedInVisit) {
  const move = await openMove(visit);
  if (!(await mayApprove(visit.tx, move.id))) return redirect(`/moves/${move.id}`);
  return approvalPage(visit, move);
}

async function approve(visit: SignedInVisit) {
  const { tx, form, person, now, newId } = visit;
  const move = await openMove(visit);
  try {
    const approval: Approval = {
      verdict: one(form, 'verdict'),
      post: one(form, 'post'),
      officer: (await isAsked(tx, move)) ? person.name : one(form, 'officer'),
      words: one(form, 'words'),
      at: readMoment(form, 'at'),
    };
    await approveMove(tx, move, approval, { personId: person.personId, now, newId });
    return redirect(`/moves/${move.id}`);
  } catch (error) {
    if (error instanceof HearthError && error.field)
      return approvalPage(visit, move, { [error.field]: error.message });
    throw error;
  }
}

/** The approval of a move by a named officer, never by whoever made it. */
export function approvalRoutes(): Route[] {
  const path = '/moves/:moveId/approval';
  return [
    { method: 'GET', path, who: 'signed-in', audit: 'viewed-move', answer: show },
    { method: 'POST', path, who: 'signed-in', audit: 'decided-move', answer: approve },
  ];
}
