import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAfter } from '../../src/platform/web/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  const { database, world, now } = house;
  await database.asOwner(async (tx) => {
    const line = (number: number) => ({
      id: randomUUID(),
      setting_id: world.home,
      incident_id: null,
      child_ids: [],
      words: `Line ${number}.`,
      author_id: world.carer,
      // Three at a time were written at the same moment.
      written_at: new Date(now.getTime() - 60_000 * Math.floor(number / 3)),
    });
    await tx
      .insertInto('daybook_entry')
      .values(Array.from({ length: 47 }, (_, number) => line(number)))
      .execute();
    const given = (number: number) => ({
      id: randomUUID(),
      setting_id: world.home,
      child_ids: [],
      words: `Shift ${number}.`,
      given_by: world.carer,
      given_at: new Date(now.getTime() - 3_600_000 * number),
    });
    await tx
      .insertInto('handover')
      .values(Array.from({ length: 33 }, (_, number) => given(number)))
      .execute();
  });
}, 120_000);
afterAll(() => house.close());

test.each([
  ['entries', 'Line', 47],
  ['handovers', 'Shift', 33],
])('the %s of a daybook are read back to the first, each once', async (list, word, many) => {
  const { world } = house;
  const read: string[] = [];
  let path: string | undefined = `/settings/${world.home}/daybook`;
  for (let pages = 0; path && pages < 10; pages += 1) {
    const { body } = await house.as(world.carer).get(path);
    read.push(...[...body.matchAll(new RegExp(`${word} \\d+\\.`, 'g'))].map(([found]) => found));
    path = new RegExp(`aria-label="Pages of ${list}"(?:(?!</nav>)[\\s\\S])*?href="([^"]*)" rel="next"`)
      .exec(body)?.[1]
      ?.replaceAll('&amp;', '&');
  }
  expect(read).toHaveLength(many);
  expect(new Set(read).size).toBe(many);
});

test('what is no cursor is refused', async () => {
  const { world } = house;
  const answer = await house.as(world.carer).get(`/settings/${world.home}/daybook?after=yesterday`);
  expect(answer.statusCode).toBe(400);
});

test('a list of urgent work goes on after the last that was read, and begins again when that is done', () => {
  const list = ['a', 'b', 'c'].map((id) => ({ id }));
  expect(pageAfter(list, 2, null)).toEqual({ page: [{ id: 'a' }, { id: 'b' }], next: 'b' });
  expect(pageAfter(list, 2, 'b')).toEqual({ page: [{ id: 'c' }], next: null });
  expect(pageAfter(list, 2, 'done')).toEqual({ page: [{ id: 'a' }, { id: 'b' }], next: 'b' });
});
