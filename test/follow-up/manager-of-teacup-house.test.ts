import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSyntheticLondon, demoPeople } from '../../demo/index.ts';
import { escalateOverdue } from '../../src/follow-up/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const now = new Date('2026-11-21T09:30:00Z');
let house: TestApp<unknown>;
let manager: string;
beforeAll(async () => {
  house = await testApp({ now, fill: (database) => buildSyntheticLondon(database, { now, scale: 1 }) });
  const people = await demoPeople(house.database);
  manager = people.find(({ does }) => does === 'Registered manager of Teacup House')?.id ?? '';
  // A night in which nobody looked: everything that ran out is told at once.
  while ((await escalateOverdue(house.database, now, randomUUID)) > 0);
}, 300_000);
afterAll(() => house.close());

const work = async (): Promise<string> => (await house.as(manager).get('/my-work')).body;
const linesOf = (page: string): number => [...page.matchAll(/class="(?:[\w-]+ )*hearth-line"/g)].length;

test('Teacup House leaves its manager at most 25 lines, however much came at once', async () => {
  const lines = linesOf(await work());
  expect(lines).toBeGreaterThan(8);
  expect(lines).toBeLessThanOrEqual(25);
});

test('somebody who is missing is above everything else, with the whole name and the next clock', async () => {
  const page = await work();
  const strip = /<section class="hearth-now".*?<\/section>/s.exec(page)?.[0] ?? '';
  expect(strip).toMatch(/Linden \w+, Teacup House, is not here: away for \d+ (minutes?|hours?)/);
  expect(strip).toMatch(/The next step is/);
  expect(page.indexOf(strip)).toBeLessThan(page.indexOf('Mine to do'));
});

test('all that is for the manager to know is read with one press', async () => {
  expect(await work()).toContain('name="read"');
  await house.as(manager).post('/notices/read', { which: 'all', shown: now.toISOString() });
  const page = await work();
  expect(page).not.toContain('name="read"');
  expect(page).toContain('There is nothing new.');
});

test('the work of one child is found, and what is looked for stands in the address as ids and codes', async () => {
  const page = await work();
  const child = /<option value="([0-9a-f-]{36})">Bryony/.exec(page)?.[1] ?? '';
  const found = (await house.as(manager).get(`/my-work?child=${child}&when=week`)).body;
  expect(found).toContain('Bryony Fictional, 13, Teacup House');
  expect(found).not.toMatch(/<summary[^>]*><span[^>]*>Primrose/);
  expect((await house.as(manager).get('/my-work?child=nobody')).body).toContain('Choose from this list.');
});
