import { notFound } from '../platform/errors/index.ts';
import { one, page, type Route, type SignedInVisit } from '../platform/web/index.ts';
import { aroundTheChild, getChild } from './child/get-child.ts';
import { ChildPage } from './child/page.tsx';
import { worksAt } from './child/works-at.ts';
import { calledName } from './child-name.ts';
import { findChildren } from './find-child/find-children.ts';
import { ChildrenPage } from './find-child/page.tsx';

async function search({ tx, form, today, person }: SignedInVisit) {
  const words = one(form, 'name');
  const found = await findChildren(tx, words, today);
  return page({ title: 'Children', body: <ChildrenPage words={words} found={found} person={person} /> });
}

/** Finding a child, and the child's page. Whom you find is decided by the database. */
export function careRoutes(): Route[] {
  return [
    { method: 'GET', path: '/children', who: 'signed-in', audit: 'searched-children', answer: search },
    { method: 'POST', path: '/children', who: 'signed-in', audit: 'searched-children', answer: search },
    {
      method: 'GET',
      path: '/children/:childId',
      who: 'signed-in',
      audit: 'viewed-child',
      answer: async ({ tx, params, today, about }) => {
        const child = await getChild(tx, params.childId ?? '', today);
        if (!child) throw notFound();
        about({ kind: 'child', id: child.id, childId: child.id });
        const around = await aroundTheChild(tx, child.id, today);
        const mayRecord = child.setting !== null && (await worksAt(tx, child.setting.id));
        const body = <ChildPage child={child} around={around} today={today} mayRecord={mayRecord} />;
        return page({ title: calledName(child), body, back: '/children' });
      },
    },
  ];
}
