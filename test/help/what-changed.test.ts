import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOf } from '../../src/help/topics.ts';
import { changesPath, changesSeenPath, latestChanges } from '../../src/platform/web/index.ts';
import { root } from '../architecture/source-files.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp({ now: new Date('2026-12-07T10:00:00Z') });
});
afterAll(() => house.close());

const line = 'Hearth has changed:';

test('the latest part of the page is the one that people are told of', async () => {
  const [first] = [...readFileSync(join(root, fileOf('what-changed')), 'utf8').matchAll(/^## (.+)$/gm)];
  expect(first?.[1]).toBe(latestChanges.heading);
  expect((await house.as(null).get(changesPath)).body).toContain(latestChanges.heading);
});

test('a quiet line on the first pages says that there is something new, and leads to it, once for each person', async () => {
  const { carer, manager } = house.world;
  for (const path of ['/my-work', '/', '/children'])
    expect((await house.as(carer).get(path)).body, path).toContain(line);
  expect((await house.as(carer).get('/absence')).body).not.toContain(line);
  expect((await house.as(null).get('/')).body).not.toContain(line);

  const followed = await house.as(carer).post(changesSeenPath, { want: 'read' });
  expect([followed.statusCode, followed.headers.location]).toEqual([303, changesPath]);
  expect((await house.as(carer).get('/my-work')).body).not.toContain(line);
  expect((await house.as(manager).get('/my-work')).body).toContain(line);

  const hidden = await house.as(manager).post(changesSeenPath, { want: 'hide' });
  expect([hidden.statusCode, hidden.headers.location]).toEqual([303, '/my-work']);
  expect((await house.as(manager).get('/my-work')).body).not.toContain(line);
});

test('nothing is new to somebody whose account is newer, and what is neither of the two buttons is refused', async () => {
  const { secondCarer, otherCarer } = house.world;
  await house.database.asOwner((tx) =>
    tx
      .updateTable('person_account')
      .set({ created_at: new Date(`${latestChanges.day}T12:00:00Z`) })
      .where('id', '=', secondCarer)
      .execute(),
  );
  expect((await house.as(secondCarer).get('/my-work')).body).not.toContain(line);
  for (const want of ['https://elsewhere.example', ''])
    expect((await house.as(otherCarer).post(changesSeenPath, { want })).statusCode).toBe(422);
  expect((await house.as(otherCarer).get('/my-work')).body).toContain(line);
});
