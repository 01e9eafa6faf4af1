import { adds, childName, getChild, sameChildIds } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { page, type Route } from '../../../platform/web/index.ts';
import { maySeeWhereTheyLive } from '../../who-may.ts';
import { movesOf } from '../move/get-move.ts';
import { MovesPage } from './moves-page.tsx';

/** The moves of a child. */
export const movesRoute: Route = {
  method: 'GET',
  path: '/children/:childId/moves',
  who: 'signed-in',
  may: maySeeWhereTheyLive,
  audit: 'viewed-moves',
  answer: async ({ tx, params, today, auditSubject: about }) => {
    const child = await getChild(tx, params.childId ?? '', today);
    if (!child) throw notFound();
    about({ kind: 'child', id: child.id, childId: child.id });
    const moves = await movesOf(tx, await sameChildIds(tx, child.id));
    const mayMove = await adds(tx, child.id, 'home');
    const called = childName(child);
    const body = <MovesPage childId={child.id} {...{ called, moves, today, mayMove }} />;
    return page({ title: 'Moves', body, back: `/children/${child.id}` });
  },
};
