import { one, page, type Route, type SignedInVisit } from '../../platform/web/index.ts';
import { findChildren } from './find-children.ts';
import { ChildrenPage } from './page.tsx';

async function search({ tx, form, today, person }: SignedInVisit) {
  const words = one(form, 'name');
  const found = await findChildren(tx, words, today);
  return page({ title: 'Children', body: <ChildrenPage words={words} found={found} person={person} /> });
}

/** Finding a child. Whom you find is decided by the database. */
export function findChildRoutes(): Route[] {
  return (['GET', 'POST'] as const).map((method) => ({
    method,
    path: '/children',
    who: 'signed-in',
    audit: 'searched-children',
    answer: search,
  }));
}
