import { adds, calledName, getChild, maySee, mayWork, sameChildIds, sees } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { withList } from '../../../platform/lists/index.ts';
import { page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { restraintsOf } from '../restraint/get-restraint.ts';
import { restraintsList } from './restraints-list.ts';
import { RestraintsPage } from './restraints-page.tsx';

async function openChild({ tx, params, today }: SignedInContext) {
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child || !(await sees(tx, child.id, 'record'))) throw notFound();
  return child;
}

async function ofChild(context: SignedInContext) {
  const { tx, auditSubject: about } = context;
  const child = await openChild(context);
  about({ kind: 'child', id: child.id, childId: child.id });
  const restraints = await restraintsOf(tx, { childIds: await sameChildIds(tx, child.id) });
  const mayAdd = await adds(tx, child.id, 'record');
  const body = (
    <RestraintsPage child={{ id: child.id, called: calledName(child), mayAdd }} restraints={restraints} />
  );
  return page({ title: 'Restraint, control and discipline', body, back: `/children/${child.id}` });
}

async function ofSettings({ tx }: SignedInContext) {
  const body = <RestraintsPage child={null} restraints={await restraintsOf(tx, 'managed')} />;
  return page({ title: 'Restraint, control and discipline', body, back: '/my-work' });
}

/** The measures recorded about a child, and those of the settings somebody manages. */
export const restraintListRoutes: readonly Route[] = [
  ...withList(
    {
      method: 'GET',
      path: '/children/:childId/restraints',
      who: 'signed-in',
      may: maySee('record'),
      audit: 'viewed-restraints',
      answer: ofChild,
    },
    {
      list: restraintsList,
      rows: async (context, most) => {
        const childIds = await sameChildIds(context.tx, (await openChild(context)).id);
        return restraintsOf(context.tx, { childIds }, most);
      },
    },
  ),
  ...withList(
    {
      method: 'GET',
      path: '/restraints',
      who: 'signed-in',
      may: mayWork('it lists the measures of the homes that they manage'),
      audit: 'viewed-restraints',
      answer: ofSettings,
    },
    { list: restraintsList, rows: ({ tx }, most) => restraintsOf(tx, 'managed', most) },
  ),
];
