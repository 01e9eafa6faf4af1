import { adds, calledName, getChild, sameChildIds } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { withList } from '../../../platform/lists/index.ts';
import { page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { maySeeWhereTheyLive } from '../../who-may.ts';
import { movesOf } from '../move/get-move.ts';
import { movesList } from './moves-list.ts';
import { MovesPage } from './moves-page.tsx';

async function openChild({ tx, params, today }: SignedInContext) {
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child) throw notFound();
  return child;
}

const route: Route = {
  method: 'GET',
  path: '/children/:childId/moves',
  who: 'signed-in',
  may: maySeeWhereTheyLive,
  audit: 'viewed-moves',
  answer: async (context) => {
    const { tx, today } = context;
    const child = await openChild(context);
    context.auditSubject({ kind: 'child', id: child.id, childId: child.id });
    const moves = await movesOf(tx, await sameChildIds(tx, child.id));
    const mayMove = await adds(tx, child.id, 'home');
    const called = calledName(child);
    const body = <MovesPage childId={child.id} {...{ called, moves, today, mayMove }} />;
    return page({ title: 'Moves', body, back: `/children/${child.id}` });
  },
};

/** The moves of a child. */
export const movesRoutes = withList(route, {
  list: movesList,
  rows: async (context) => movesOf(context.tx, await sameChildIds(context.tx, (await openChild(context)).id)),
});
