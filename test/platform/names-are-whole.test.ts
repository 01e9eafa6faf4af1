import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSyntheticLondon } from '../../demo/index.ts';
import { sourceFiles } from '../architecture/source-files.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { asPattern } from '../journeys/outside-the-demo.ts';

interface Child {
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
}
let house: TestApp<Awaited<ReturnType<typeof buildSyntheticLondon>>>;
let firsts: ReadonlyMap<string, ReadonlySet<string>>;
beforeAll(async () => {
  const now = new Date('2026-11-21T09:30:00Z');
  house = await testApp({
    now,
    fill: (database) => buildSyntheticLondon(database, { now, scale: 1, history: 60 }),
  });
  const children: Child[] = await house.database.asOwner((tx) =>
    tx.selectFrom('child').select(['given_name', 'family_name', 'known_as']).execute(),
  );
  const names = new Map<string, Set<string>>();
  for (const { given_name, family_name, known_as } of children)
    for (const first of [given_name, known_as ?? given_name])
      names.set(first, (names.get(first) ?? new Set()).add(family_name));
  firsts = names;
}, 120_000);
afterAll(() => house.close());

/** What a page says of itself: without what people wrote, what a form holds, and where a link leads. */
const saidBy = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replaceAll(/<(blockquote|textarea|script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<(p|span|div|dd|strong)\b[^>]*class="[^"]*hearth-words[^"]*"[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');

/** The first names of children that stand alone in a text: what follows is not the family name of one of them. */
function alone(text: string): string[] {
  return [...text.matchAll(/\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/gu)].flatMap((found) => {
    const families = firsts.get(found[0]);
    if (!families) return [];
    const rest = text.slice(found.index + found[0].length);
    const [, next = ''] = /^ \(?(\p{Lu}[\p{L}'-]*)/u.exec(rest) ?? [];
    // A place or somebody who works here can be called so, too; in brackets the name in the register follows the whole one.
    const isWhole = families.has(next) || next !== '' || /[\p{L}] \($/u.test(text.slice(0, found.index));
    return isWhole ? [] : [text.slice(Math.max(0, found.index - 60), found.index + 40)];
  });
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(([, to = '']) => to.replaceAll('&amp;', '&'));
const ofEachKind = 6;

test('no page for work shows the first name of a child alone', async () => {
  const gets = house.routes
    .filter(({ method, path, who }) => method === 'GET' && who === 'signed-in' && !path.startsWith('/api/'))
    .map(({ path }) => ({ path, pattern: asPattern(path) }));
  const walked = new Map<string, number>();
  const faults = new Map<string, string>();
  for (const { id } of house.world.people) {
    const met = new Set(['/my-work', '/more']);
    for (const to of met) {
      const [path = ''] = to.split('?');
      const kind = gets.find((one) => one.path === path) ?? gets.find(({ pattern }) => pattern.test(path));
      const times = walked.get(kind?.path ?? '') ?? 0;
      if (!kind || times >= ofEachKind) continue;
      walked.set(kind.path, times + 1);
      const { statusCode, body, headers } = await house.as(id).get(to);
      if (statusCode !== 200 || !String(headers['content-type']).startsWith('text/html')) continue;
      for (const link of linksIn(body)) met.add(link);
      const [first] = alone(saidBy(body));
      if (first) faults.set(kind.path, first);
    }
  }
  expect(Object.fromEntries(faults)).toEqual({});
  expect(walked.size).toBeGreaterThan(80);
}, 300_000);

test('a child is named by one function, and nowhere by hand', () => {
  const byHand =
    /known_as (?:\?\?|\|\|) [a-z]|coalesce\([a-z.]*known_as, [a-z.]*given_name\)|given_name\} \$\{/;
  const found = sourceFiles('src').filter(
    ({ path, text }) => byHand.test(text) && path !== 'src/care/child-name.ts',
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
