import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const robin = (path: string): string => `/children/${house.world.robin}/${path}`;
const rows = (table: string) =>
  sql<{ id: string; topic: string; words: string }>`select * from ${sql.table(table)} order by written_at`
    .execute(house.database.kysely)
    .then((found) => found.rows);

test('the latest holds and the earlier ones stay, each with who wrote it and when', async () => {
  const { world } = house;
  const carer = house.as(world.carer);
  await carer.post(robin('profile/what-helps'), { words: 'Music.' });
  house.now = new Date(house.now.getTime() + 60_000);
  await house.as(world.manager).post(robin('profile/what-helps'), { words: 'Music, and one adult.' });
  const page = await carer.get(robin(''));
  expect(page.body).toContain('Music, and one adult.');
  const { body } = await carer.get(robin('profile/what-helps'));
  expect(body.indexOf('Music, and one adult.')).toBeLessThan(body.indexOf('>Music.<'));
  expect(body).toContain('Ash Pretend, 3 March 2026 at 02:15');
  expect(body).toContain('Cedar Pretend, 3 March 2026 at 02:16');
  const all = await house.as(world.socialWorker).get(robin('profile'));
  expect(all.body).toContain('What was here before: What helps (1)');
});

test.each(['profile_entry', 'health_entry', 'nationality_entry', 'address_entry'])(
  'nothing in %s is ever changed or deleted, not even by the owner',
  async (table) => {
    const { world } = house;
    const kind = table.replace('_entry', '');
    const topic = { profile: 'identity', health: 'summary', nationality: 'adviser', address: 'home' }[kind];
    const sent = await house.as(world.socialWorker).post(robin(`${kind}/${topic}`), { words: 'Once.' });
    expect(sent.statusCode).toBe(303);
    for (const change of [
      sql`update ${sql.table(table)} set words = 'x'`,
      sql`delete from ${sql.table(table)}`,
    ])
      await expect(change.execute(house.database.kysely)).rejects.toThrow(/never changed/);
  },
);

test('pressed twice it is written once, and another text under a used id is not lost', async () => {
  const carer = house.as(house.world.carer);
  const entry = randomUUID();
  await carer.post(robin('profile/languages'), { entry, words: 'Twi.' });
  await carer.post(robin('profile/languages'), { entry, words: 'Twi.' });
  await house.as(house.world.manager).post(robin('profile/languages'), { entry, words: 'Twi and English.' });
  const written = (await rows('profile_entry')).filter(({ topic }) => topic === 'languages');
  expect(written.map(({ words }) => words)).toEqual(['Twi.', 'Twi and English.']);
});

test('only their own words stand under their own words', async () => {
  const carer = house.as(house.world.carer);
  const refused = await carer.post(robin('profile/in-their-words'), { words: 'Robin seems shy.' });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Only their own words go here');
  expect(refused.body).toContain('Robin seems shy.');
  expect((await rows('profile_entry')).map(({ words }) => words)).not.toContain('Robin seems shy.');
  const taken = await carer.post(robin('profile/in-their-words'), {
    words: 'Call me Rob. 😀',
    saidByChild: 'yes',
  });
  expect(taken.statusCode).toBe(303);
  expect((await carer.get(robin(''))).body).toContain('Call me Rob. 😀');
});

test.each([
  ['profile/identity', ' \n ', 'Write something.'],
  ['profile/identity', 'a'.repeat(20_001), 'at most 20,000 characters'],
  ['address/home', 'a'.repeat(2_001), 'at most 2,000 characters'],
])('%s: what cannot be taken comes back with what is allowed', async (path, words, message) => {
  const refused = await house.as(house.world.socialWorker).post(robin(path), { words });
  expect([refused.statusCode, refused.body.includes(message)]).toEqual([422, true]);
  if (words.trim()) expect(refused.body).toContain(words);
});

test('twenty thousand characters are taken, whatever they are made of', async () => {
  const sent = await house
    .as(house.world.socialWorker)
    .post(robin('profile/culture'), { words: '😀'.repeat(20_000) });
  expect(sent.statusCode).toBe(303);
});

test('nobody adds where the agreement lets them only read, or nothing', async () => {
  const { world } = house;
  const before = await rows('health_entry');
  for (const [person, path] of [
    ['carer', 'health/summary'],
    ['carer', 'nationality/nationality'],
    ['manager', 'address/home'],
    ['manager', 'nationality/adviser'],
    ['otherCarer', 'profile/identity'],
    ['socialWorker', 'health/unheard-of'],
    ['socialWorker', 'profile/constructor'],
  ] as const) {
    const visitor = house.as(world[person]);
    expect([person, path, (await visitor.get(robin(path))).statusCode]).toEqual([person, path, 404]);
    expect([person, path, (await visitor.post(robin(path), { words: 'x' })).statusCode]).toEqual([
      person,
      path,
      404,
    ]);
  }
  expect(await rows('health_entry')).toEqual(before);
});

test('what is added and read leaves a verb and never the words', async () => {
  const trail = await house.database.asOwner((tx) => tx.selectFrom('audit_event').selectAll().execute());
  expect(trail.map(({ action }) => action)).toEqual(
    expect.arrayContaining([
      'added-to-profile',
      'added-to-health',
      'added-to-nationality',
      'added-to-address',
      'viewed-profile',
    ]),
  );
  expect(JSON.stringify(trail)).not.toMatch(/Music|Twi|shy/);
});
