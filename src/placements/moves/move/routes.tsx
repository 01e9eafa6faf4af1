import { adds, calledName, getChild, sameChildIds, sees } from '../../../care/index.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { mayApprove } from '../approval/approve-move.ts';
import { eventsOf, tasksOf } from '../tasks/list-tasks.ts';
import { getMove, movesOf } from './get-move.ts';
import { MovesPage } from './list-page.tsx';
import { MovePage } from './page.tsx';
import { withdrawMove } from './withdraw-move.ts';

/** The move in the address; the audit is told whom the visit is about. */
export async function openMove({ tx, params, about }: SignedInVisit) {
  const move = await getMove(tx, params.moveId ?? '');
  about({ kind: 'placement-move', id: move.id, childId: move.child_id });
  return move;
}

async function movePage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, query, form, person, now, today } = visit;
  const move = await openMove(visit);
  const tasks = await tasksOf(tx, move.id);
  const events = await eventsOf(
    tx,
    tasks.map(({ id }) => id),
  );
  const print = query.get('print') === '1';
  const body = (
    <MovePage
      {...{ move, tasks, events, person, now, today, print, errors }}
      mayApprove={await mayApprove(tx, move.id)}
      mayWithdraw={await adds(tx, move.child_id, 'home')}
      wasUnderWay={query.get('under-way') === '1'}
      words={one(form, 'withdrawWords')}
    />
  );
  const back = (await sees(tx, move.child_id, 'home')) ? `/children/${move.child_id}/moves` : '/moves';
  return page({ title: 'A move', body, back, print, hasErrors: Object.keys(errors).length > 0 });
}

async function movesPage(visit: SignedInVisit) {
  const { tx, params, today, about } = visit;
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child || !(await sees(tx, child.id, 'home'))) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  const moves = await movesOf(tx, await sameChildIds(tx, child.id));
  const mayMove = await adds(tx, child.id, 'home');
  const called = calledName(child);
  const body = <MovesPage childId={child.id} {...{ called, moves, today, mayMove }} />;
  return page({ title: 'Moves', body, back: `/children/${child.id}` });
}

async function withdraw(visit: SignedInVisit) {
  const { tx, form, newId } = visit;
  const move = await openMove(visit);
  try {
    await withdrawMove(tx, move.id, one(form, 'withdrawWords'), newId);
    return redirect(`/moves/${move.id}`);
  } catch (error) {
    if (error instanceof HearthError && error.field) return movePage(visit, { [error.field]: error.message });
    throw error;
  }
}

/** Looking at a child's moves and at one of them, and withdrawing one that has not begun. */
export function moveRoutes(): Route[] {
  const get = (
    path: string,
    audit: AuditVerb,
    answer: (visit: SignedInVisit) => ReturnType<typeof movePage>,
  ): Route => ({
    method: 'GET',
    path,
    who: 'signed-in',
    audit,
    answer,
  });
  return [
    get('/children/:childId/moves', 'viewed-moves', movesPage),
    get('/moves/:moveId', 'viewed-move', (visit) => movePage(visit)),
    {
      method: 'POST',
      path: '/moves/:moveId/withdraw',
      who: 'signed-in',
      audit: 'withdrew-move',
      answer: withdraw,
    },
  ];
}
