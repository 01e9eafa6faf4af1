import {
  adds,
  childName,
  childrenAtHome,
  getChild,
  maySee,
  mayWork,
  sameChildIds,
  sees,
} from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import {
  listAsked,
  MoreOfList,
  page,
  type Route,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { restraintsOf } from '../restraint/get-restraint.ts';
import { RestraintsPage } from './restraints-page.tsx';

const more = ({ path, query }: SignedInContext, next: string | null) => (
  <MoreOfList {...{ next, path, query }} />
);

async function ofChild(context: SignedInContext) {
  const { tx, params, today, auditSubject: about } = context;
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child || !(await sees(tx, child.id, 'record'))) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  const found = await restraintsOf(tx, { childIds: await sameChildIds(tx, child.id) }, listAsked(context));
  const mayAdd = await adds(tx, child.id, 'record');
  const body = (
    <RestraintsPage
      child={{ id: child.id, called: childName(child), mayAdd }}
      restraints={found.page}
      more={more(context, found.next)}
    />
  );
  return page({ title: 'Restraint, control and discipline', body, back: `/children/${child.id}` });
}

async function ofSettings(context: SignedInContext) {
  const found = await restraintsOf(context.tx, 'managed', listAsked(context));
  const here = await childrenAtHome(context.tx, context.today);
  const body = (
    <RestraintsPage child={null} restraints={found.page} here={here} more={more(context, found.next)} />
  );
  return page({ title: 'Restraint, control and discipline', body, back: '/my-work' });
}

/** The measures recorded about a child, and those of the settings somebody manages. */
export const restraintListRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/children/:childId/restraints',
    who: 'signed-in',
    may: maySee('record'),
    audit: 'viewed-restraints',
    answer: ofChild,
  },
  {
    method: 'GET',
    path: '/restraints',
    who: 'signed-in',
    may: mayWork('it lists the measures of the homes that they manage'),
    audit: 'viewed-restraints',
    answer: ofSettings,
  },
];
