import type { Route } from '../../src/platform/web/index.ts';
import { describedRoutes } from './all-routes.ts';
import { documentOf, table } from './markdown.ts';
import { notLists, notPapers } from './not-taken.ts';

/** Pages for work that show something: those of which somebody decides whether they are taken along. */
export const pagesShown = (routes: readonly Route[]): Route[] =>
  routes.filter(
    ({ method, who, path, audit, may }) =>
      method === 'GET' &&
      who === 'signed-in' &&
      !/^\/api\/|\.\w+$|\/new$/.test(path) &&
      (/^(?:viewed|read)-/.test(audit ?? '') || / lists? /.test(may?.words ?? '')),
  );

/** The address of a page about one thing, and not of many. */
export const isOfOne = (path: string): boolean => /\/:\w+Id$/.test(path);

const endings = { list: '/list.csv', paper: '/paper.pdf' } as const;

/** The pages that have a file of this kind. */
export const taken = (routes: readonly Route[], kind: keyof typeof endings): string[] =>
  routes
    .filter(({ path }) => path.endsWith(endings[kind]))
    .map(({ path }) => path.slice(0, -endings[kind].length));

/** docs/take-it-with-you.md: what people can take along from which page, and why there is nothing at the others. */
export function takenPage(): string {
  const routes = describedRoutes();
  const rows = (paths: readonly string[]) =>
    paths
      .toSorted()
      .map((path) => [
        `\`${path}\``,
        routes.find((route) => route.method === 'GET' && route.path === path)?.may?.words ?? '',
      ]);
  const reasons = (of: Readonly<Record<string, string>>) =>
    Object.entries(of)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, reason]) => [`\`${path}\``, reason]);
  return documentOf([
    '# Take it with you',
    'Whoever may see a page may take what is on it along: a list as CSV and XLSX, a record or a pack as PDF. The file asks the same question of the database as the page, and the audit keeps that it was taken: a young person reads that somebody "took a list with your name with them", or "made a copy of your record". How: [ADR 29](adr/0029-what-is-taken-along.md). This page is made by `npm run docs`; a test fails for a page that is in none of its tables.',
    '## Lists, as CSV and XLSX',
    table(['page', 'who may'], rows(taken(routes, 'list'))),
    '## Records and packs, as PDF',
    table(['page', 'who may'], rows(taken(routes, 'paper'))),
    '## A calendar',
    '`/my-work/calendar.ics` has the times of one’s own clocks. It names no child and no home.',
    '## Pages that have no list to take',
    table(['page', 'why'], reasons(notLists)),
    '## Pages that have no paper',
    table(['page', 'why'], reasons(notPapers)),
  ]);
}
