import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSyntheticLondon } from '../../demo/index.ts';
import { placesByPurpose } from '../../src/platform/pages/places.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp<Awaited<ReturnType<typeof buildSyntheticLondon>>>;
beforeAll(async () => {
  const now = new Date('2026-11-21T09:30:00Z');
  house = await testApp({
    now,
    fill: (database) => buildSyntheticLondon(database, { now, scale: 1, history: 40 }),
  });
}, 120_000);
afterAll(() => house.close());

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
/** What a link and a page are called, without what a menu counts. */
const plain = (text: string): string =>
  textOf(text)
    .toLowerCase()
    .replace(/ \(\d+\)$/, '')
    .replace(/^the /, '');
const linksIn = (html: string): [href: string, text: string][] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href = '', text = '']) => [
    href,
    textOf(text),
  ]);
const part = (html: string, pattern: RegExp): string => pattern.exec(html)?.[0] ?? '';

/** The guide and a record begin with a question, and a daybook that is one's only one is opened at once, under the name of the home. */
const saysMore = new Set(['/', '/records/new', '/daybook']);

test('a link of the menu says what the page is called to which it leads', async () => {
  const faults = new Set<string>();
  const met = new Set<string>();
  for (const { id } of house.world.people) {
    const visitor = house.as(id);
    const more = await visitor.get('/more');
    if (more.statusCode !== 200) continue;
    const menu = part(more.body, /<nav[\s\S]*?<\/nav>/);
    const places = part(more.body, /<main[\s\S]*<\/main>/);
    for (const [href, text] of [...linksIn(menu), ...linksIn(places)]) {
      if (met.has(href) || saysMore.has(href)) continue;
      const page = await visitor.get(href);
      if (page.statusCode !== 200) continue;
      met.add(href);
      const heading = plain(part(page.body, /<h1[\s\S]*?<\/h1>/));
      const words = plain(text);
      if (!heading.includes(words) && !words.includes(heading))
        faults.add(`${href}: “${text}” leads to “${heading}”`);
    }
  }
  expect([...faults]).toEqual([]);
  const all = placesByPurpose.flatMap(({ places }) => places.map(({ href }) => href));
  // The demo has no team manager and no officer on duty for a team.
  expect(all.filter((href) => !met.has(href))).toEqual(['/team/children']);
}, 120_000);
