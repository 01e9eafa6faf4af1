import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describedRoutes } from '../../scripts/docs/all-routes.ts';
import { coverageOfDuties, statusOf } from '../../scripts/docs/coverage-of-duties.ts';
import { citations } from '../../scripts/docs/duty-citations.ts';
import { dutyGroups } from '../../scripts/docs/duty-groups.ts';
import { protocolCoveragePage, testsFor } from '../../scripts/docs/protocol-coverage-page.ts';
import { filesUnder, sourceFiles, textOf, top } from '../../scripts/docs/repository.ts';
import { duties } from '../../src/protocol/index.ts';

const ids = duties.map(({ id }) => id);
const entries = Object.entries(coverageOfDuties);

test('every duty stands on the page once, in the order of the catalogue', () => {
  expect(dutyGroups.flatMap((group) => group.duties)).toEqual(duties);
  const page = protocolCoveragePage();
  const rows = [...page.matchAll(/^\| `([A-Z0-9-]+)`<br>/gm)].map(([, id]) => id);
  expect(rows).toEqual(ids);
});

test('a duty that the rules or the record cite is at least partly here', () => {
  const cited = [...new Set(citations().map(({ duty }) => duty))];
  expect(cited.filter((id) => statusOf(id) === 'not here yet')).toEqual([]);
});

test('a duty that any source names is at least partly here', () => {
  const sources = sourceFiles().filter((path) => !path.startsWith('src/protocol/duties'));
  const text = sources.map(textOf).join('\n');
  const named = ids.filter((id) => new RegExp(`(?<![A-Z0-9-])${id}(?![0-9-])`).test(text));
  expect(named.filter((id) => statusOf(id) === 'not here yet')).toEqual([]);
});

test('what is kept by hand is about duties, and says what is missing in a sentence', () => {
  for (const [id, entry] of entries) {
    expect(ids).toContain(id);
    if (entry.status === 'partly') expect(entry.missing, id).toMatch(/^[A-Z].*\.$/s);
    if (entry.how) expect(entry.how, id).toMatch(/^[`A-Z].*\.$/s);
  }
});

test('what is done is proved by a test, and carried out by a rule or by something people do', () => {
  const all = citations();
  for (const [id, { status, routes, tables, files }] of entries) {
    const cited = all.filter(({ duty }) => duty === id);
    if (status === 'done') expect(cited.length + (routes ?? []).length, id).toBeGreaterThan(0);
    expect(
      cited.length + [...(routes ?? []), ...(tables ?? []), ...(files ?? [])].length,
      id,
    ).toBeGreaterThan(0);
    expect(testsFor(id, cited).length, id).toBeGreaterThan(0);
  }
});

test('every test and source that is named exists', () => {
  const all = citations();
  for (const [id, { files }] of entries) {
    const cited = all.filter(({ duty }) => duty === id);
    for (const path of [...testsFor(id, cited), ...(files ?? [])]) {
      expect(existsSync(join(top, path)), `${id} names ${path}`).toBe(true);
    }
  }
});

test('every route that is named is a route, and every table a table', () => {
  const routes = describedRoutes().map(({ method, path }) => `${method} ${path}`);
  const migrations = filesUnder('migrations', ['.sql']).map(textOf).join('\n');
  for (const [id, entry] of entries) {
    for (const route of entry.routes ?? []) expect(routes, id).toContain(route);
    for (const name of entry.tables ?? []) expect(migrations, id).toContain(`create table ${name} (`);
  }
});
