import { adds, childName, getChild, maySee, mayWork, sameChildIds, sees } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { restraintsOf } from '../restraint/get-restraint.ts';
import { RestraintsPage } from './restraints-page.tsx';

async function ofChild({ tx, params, today, auditSubject: about }: SignedInContext) {
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child || !(await sees(tx, child.id, 'record'))) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  const restraints = await restraintsOf(tx, { childIds: await sameChildIds(tx, child.id) });
  const mayAdd = await adds(tx, child.id, 'record');
  const body = (
    <RestraintsPage child={{ id: child.id, called: childName(child), mayAdd }} restraints={restraints} />
  );
  return page({ title: 'Restraint, control and discipline', body, back: `/children/${child.id}` });
}

async function ofSettings({ tx }: SignedInContext) {
  const body = <RestraintsPage child={null} restraints={await restraintsOf(tx, 'managed')} />;
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
