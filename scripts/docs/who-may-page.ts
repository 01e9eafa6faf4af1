import { describedRoutes } from './all-routes.ts';
import { documentOf, table } from './markdown.ts';

/** docs/who-may-do-what.md: every route of the service with who may and the verb that it leaves. */
export function whoMayPage(): string {
  const routes = describedRoutes().toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return documentOf([
    '# Who may do what',
    `The ${routes.length} routes of the service. Each says itself who may, which is asked before anything is read; row-level security has the last word. The verb stands in the [register of the audit](audit-verbs.md). This page is made by \`npm run docs\` from the routes; /sharing/who-may-do-what shows the same on a page.`,
    table(
      ['', 'address', 'who may', 'verb'],
      routes.map(({ method, path, may, audit }) => [
        method,
        `\`${path}\``,
        may?.words ?? 'anybody',
        audit ? `\`${audit}\`` : '',
      ]),
    ),
  ]);
}
