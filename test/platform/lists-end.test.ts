import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSyntheticLondon } from '../../demo/index.ts';
import { sourceFiles } from '../architecture/source-files.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { asPattern } from '../journeys/outside-the-demo.ts';
import { cutOff } from './cut-off.ts';

type Demo = TestApp<Awaited<ReturnType<typeof buildSyntheticLondon>>>;
let small: Demo;
let whole: Demo;
beforeAll(async () => {
  const now = new Date('2026-11-21T09:30:00Z');
  small = await testApp({
    now,
    fill: (database) => buildSyntheticLondon(database, { now, scale: 1, history: 60 }),
    change: (deps) => ({ ...deps, listSize: 2 }),
  });
  whole = await testApp({
    now,
    database: small.database,
    fill: async () => small.world,
    change: (deps) => ({ ...deps, listSize: 10_000 }),
  });
}, 120_000);
afterAll(async () => {
  await whole.app.close();
  await small.close();
});

const plain = (html: string): string => html.replaceAll('&amp;', '&');
const mainOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
/** What a page lists, each entry as it is read. */
const entriesOf = (html: string): string[] =>
  [...mainOf(html).matchAll(/<li\b[^>]*>([\s\S]*?)<\/li>/g)].map(([, inside = '']) =>
    inside
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
const nextsIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)" rel="next"/g)].map(([, to = '']) => plain(to));
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(([, to = '']) => plain(to));

/** So many pages of one kind are walked; more show nothing new. */
const ofEachKind = 5;
/** No list of the demo has more parts. */
const mostParts = 400;

/** Everything a page of the demo lists, part after part, to the end of each list on it. */
async function toTheEnd(id: string, path: string): Promise<{ entries: Set<string>; parts: number }> {
  const entries = new Set<string>();
  const seen = new Set([path]);
  for (const at of seen) {
    if (seen.size > mostParts) throw new Error(`${path} has no end`);
    const { statusCode, body } = await small.as(id).get(at);
    if (statusCode !== 200) throw new Error(`${at} answers ${statusCode}`);
    for (const entry of entriesOf(body)) entries.add(entry);
    for (const next of nextsIn(body)) seen.add(next);
  }
  return { entries, parts: seen.size };
}

test('whatever a page would list is reached by going on to its next parts', async () => {
  const gets = small.routes
    .filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/'))
    .map(({ path }) => ({ path, pattern: asPattern(path) }));
  const walked = new Map<string, number>();
  const inParts = new Set<string>();
  const faults: string[] = [];
  for (const { id } of small.world.people) {
    const met = new Set(['/my-work', '/more', '/me']);
    for (const to of met) {
      const [path = ''] = to.split('?');
      const kind = gets.find((one) => one.path === path) ?? gets.find(({ pattern }) => pattern.test(path));
      const times = walked.get(kind?.path ?? '') ?? 0;
      if (!kind || times >= ofEachKind || /print=1|\/table|sign-out|leave/.test(to)) continue;
      walked.set(kind.path, times + 1);
      const { statusCode, body } = await whole.as(id).get(to);
      if (statusCode !== 200) continue;
      for (const link of linksIn(body)) met.add(link);
      const { entries, parts } = await toTheEnd(id, to);
      if (parts > 1) inParts.add(kind.path);
      const lost = entriesOf(body).filter(
        (entry) => !entries.has(entry) && !entry.endsWith('reading it now'),
      );
      if (lost.length > 0)
        faults.push(`${kind.path}: ${lost.length} entries are on no part, such as “${lost[0]}”`);
    }
  }
  expect(faults).toEqual([]);
  // It would prove nothing if nothing were in parts.
  for (const path of ['/children', '/incidents', '/settings/:settingId/daybook'])
    expect([...inParts], path).toContain(path);
  expect(inParts.size).toBeGreaterThan(8);
}, 300_000);

test('a list that is cut off is known, with the reason why nothing is lost', () => {
  const limits = /\.limit\(([^)]*)\)|\blimit (\$\{[^}]*\}|\d+)/g;
  const goesOn = /size \+ 1|limit \+ 1|^\$?\{?1\}?$/;
  const found = sourceFiles('src').flatMap(({ path, text }) => {
    const here = [...text.matchAll(limits)].map(([, called, inSql]) => (called ?? inSql ?? '').trim());
    return here.some((limit) => !goesOn.test(limit)) ? [path.replace(/^src\//, '')] : [];
  });
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(cutOff).toSorted());
});
