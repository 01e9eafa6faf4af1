import type { Route } from '../../src/platform/web/index.ts';
import { describedRoutes } from './all-routes.ts';
import { documentOf, table } from './markdown.ts';

const doors: Readonly<Record<Route['who'], string>> = {
  anybody: 'anybody',
  'signed-in': 'whoever has signed in to work: the database decides what they see',
  'young-person': 'a young person, of their own',
};

/** docs/who-may-do-what.md: every route of the service with who may and the verb that it leaves. */
export function whoMayPage(): string {
  const routes = describedRoutes().toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const declared = routes.filter(({ may }) => may).length;
  return documentOf([
    '# Who may do what',
    `Every route of the service. Of ${routes.length}, ${declared} say themselves who may, which is asked before anything is read; the others open their door to whoever has signed in and leave the rest to the use case and to row-level security, which is the last word for all. The verb stands in the [register of the audit](audit-verbs.md). This page is made by \`npm run docs\` from the routes.`,
    table(
      ['', 'address', 'who may', 'verb'],
      routes.map(({ method, path, who, may, audit }) => [
        method,
        `\`${path}\``,
        may?.words ?? doors[who],
        audit ? `\`${audit}\`` : '',
      ]),
    ),
  ]);
}
