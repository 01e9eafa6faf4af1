import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asPerson, openWordsHouse, refusal, type WordsHouse } from './words-house.ts';

let words: WordsHouse;
beforeAll(async () => {
  words = await openWordsHouse();
});
afterAll(() => words.house.close());
const as = (person: string | null) => words.house.as(person);

test('what a young person says of themselves stands where staff read it, as their own words', async () => {
  const { world } = words.house;
  const sent = await as(words.robinMe).post('/me/about-me/what-helps', {
    ready: ['2', '5'],
    words: 'Ask me about my dog. 🐕',
  });
  expect(sent.statusCode).toBe(303);
  expect((await as(words.robinMe).get('/me/about-me')).body).toContain('Ask me about my dog. 🐕');
  const read = await as(world.carer).get(`/children/${world.robin}/profile`);
  expect(read.body).toContain(
    'Talk to me in a quiet voice.\nPlease do not touch me.\nAsk me about my dog. 🐕',
  );
});

test('nothing said is asked for, and nothing typed is lost', async () => {
  const empty = await as(words.robinMe).post('/me/about-me/communication', {});
  expect([empty.statusCode, empty.body.includes('Tick something or write something.')]).toEqual([422, true]);
  const long = await as(words.robinMe).post('/me/about-me/identity', { words: `start${'x'.repeat(15_000)}` });
  expect([long.statusCode, long.body.includes('startxxx')]).toEqual([422, true]);
  expect((await as(words.robinMe).get('/me/about-me/summary')).statusCode).toBe(404);
});

test("a child's words are changed by nobody, and nobody writes as if they were the child", async () => {
  const { world } = words.house;
  for (const person of [world.carer, world.manager, world.socialWorker, words.robinMe]) {
    const change = (tx: Parameters<Parameters<typeof refusal>[2]>[0]) =>
      sql`update profile_entry set words = 'x' where said_by_child`.execute(tx);
    expect([person, await refusal(words, person, change)]).toEqual([person, '42501']);
    const remove = (tx: Parameters<Parameters<typeof refusal>[2]>[0]) =>
      sql`delete from profile_entry`.execute(tx);
    expect([person, await refusal(words, person, remove)]).toEqual([person, '42501']);
    const asChild = (tx: Parameters<Parameters<typeof refusal>[2]>[0]) =>
      sql`insert into profile_entry (id, child_id, topic, words, said_by_child, written_by, written_at)
        values (${randomUUID()}, ${world.robin}, 'culture', 'x', true, ${words.wrenMe}, now())`.execute(tx);
    expect([person, await refusal(words, person, asChild)]).toEqual([person, '42501']);
  }
});

test('a young person writes of themselves and of nobody else', async () => {
  const { world } = words.house;
  const add = (child: string, said: boolean) => (tx: Parameters<Parameters<typeof refusal>[2]>[0]) =>
    sql`insert into profile_entry (id, child_id, topic, words, said_by_child, written_by, written_at)
      values (${randomUUID()}, ${child}, 'culture', 'x', ${said}, ${words.robinMe}, now())`.execute(tx);
  expect(await refusal(words, words.robinMe, add(world.robin, true))).toBeUndefined();
  expect(await refusal(words, words.robinMe, add(world.robin, false))).toBe('42501');
  expect(await refusal(words, words.robinMe, add(world.wren, true))).toBe('42501');
});

test('how it was: read by the worker when the young person says so, and counted and no more when not', async () => {
  const { world } = words.house;
  const told = { after: 'police', face: '2', heard: 'no', fair: 'no' };
  await as(words.robinMe).post('/me/how-it-was', { ...told, shownTo: 'counts', words: 'Only for me.' });
  await as(words.robinMe).post('/me/how-it-was', { ...told, shownTo: 'worker', words: 'She was kind.' });
  const mine = await as(words.robinMe).get('/me/how-it-was');
  expect(mine.body).toContain('Only for me.');
  const read = await as(world.socialWorker).get(`/children/${world.robin}/how-it-was`);
  expect([read.body.includes('She was kind.'), read.body.includes('Only for me.')]).toEqual([true, false]);
  expect((await as(world.carer).get(`/children/${world.robin}/how-it-was`)).statusCode).toBe(404);
  const empty = await as(words.robinMe).post('/me/how-it-was', { words: 'Kept.' });
  expect([empty.statusCode, empty.body.includes('Kept.'), empty.body.includes('Pick what it was.')]).toEqual([
    422,
    true,
    true,
  ]);
});

test('fewer than ten young people are not counted, and ten are in round numbers', async () => {
  const { world, database } = words.house;
  const counts = () =>
    asPerson(words, words.commissioner, (tx) =>
      sql`select * from app.how_it_was_counts(${world.authority}::uuid, '2026-03-03'::date)`
        .execute(tx)
        .then(({ rows }) => rows),
    );
  expect(await counts()).toEqual([]);
  await database.asOwner(async (tx) => {
    for (let number = 0; number < 11; number += 1) {
      const child = randomUUID();
      await sql`insert into child (id, given_name, family_name, date_of_birth, responsible_authority_id, created_at)
        values (${child}, 'Given', 'Family', '2010-01-01', ${world.authority}, now())`.execute(tx);
      await sql`insert into how_it_was (id, child_id, after, face, shown_to, said_by, said_at)
        values (${randomUUID()}, ${child}, 'court', ${number < 7 ? 5 : 1}, 'counts', ${words.robinMe}, '2026-02-01')`.execute(
        tx,
      );
    }
  });
  expect(await counts()).toEqual([{ after: 'court', told: 10, good: 5 }]);
  const none = await asPerson(words, world.socialWorker, (tx) =>
    sql`select * from app.how_it_was_counts(${world.authority}::uuid, '2026-03-03'::date)`.execute(tx),
  );
  expect(none.rows).toEqual([]);
});

const changedOn = { 'changedOn-day': '1', 'changedOn-month': '3', 'changedOn-year': '2026' };

test('what changed is written by whoever speaks for the authority, read by its young people, and names nobody', async () => {
  const { world } = words.house;
  const row = {
    what: 'changed',
    authority: world.authority,
    said: 'Too many strangers at reviews.',
    did: 'You choose who comes.',
    ...changedOn,
  };
  expect((await as(world.carer).post('/what-changed', row)).statusCode).toBe(404);
  expect((await as(words.commissioner).post('/what-changed', row)).statusCode).toBe(303);
  const named = await as(words.commissioner).post('/what-changed', {
    ...row,
    said: 'As Robin said, too many.',
  });
  expect([named.statusCode, named.body.includes('write it without names')]).toEqual([422, true]);
  const elsewhere = await as(words.commissioner).post('/what-changed', {
    ...row,
    authority: words.otherAuthority,
  });
  expect(elsewhere.statusCode).toBe(422);
  const future = await as(words.commissioner).post('/what-changed', { ...row, 'changedOn-year': '2027' });
  expect(future.body).toContain('Give today or an earlier day.');
  expect((await as(words.robinMe).get('/me/what-changed')).body).toContain('You choose who comes.');
  expect((await as(world.carer).get('/what-changed')).body).toContain('You choose who comes.');
  const group = await as(words.commissioner).post('/what-changed', {
    what: 'participation',
    authority: world.authority,
    kind: 'group',
    name: 'The Testwick group',
    shapes: ['complaints', 'training'],
    words: 'Eight young people, every month.',
    'onDay-day': '1',
    'onDay-month': '2',
    'onDay-year': '2026',
  });
  expect(group.statusCode).toBe(303);
  expect((await as(words.robinMe).get('/me/what-changed')).body).toContain(
    'Eight young people, every month.',
  );
});

test('my rights that matter now follow what is going on, and say nothing about anybody else', async () => {
  const { world, database, now } = words.house;
  const moments = (who: string | null) =>
    asPerson(words, who, (tx) =>
      sql<Record<string, unknown>>`select * from app.my_moments()`.execute(tx).then(({ rows }) => rows),
    );
  expect(await moments(world.carer)).toEqual([]);
  expect(await moments(null)).toEqual([]);
  expect((await moments(words.robinMe))[0]).toMatchObject({
    police: false,
    missing: false,
    back: false,
    moving: false,
    written: false,
  });
  await database.asOwner((tx) =>
    sql`insert into missing_episode (id, child_id, setting_id, setting_kind, noticed_at, whereabouts_known, immediate_danger, opened_by, opened_at)
      values (${randomUUID()}, ${world.robin}, ${world.home}, 'childrens-home', ${now}, false, false, ${world.carer}, ${now})`.execute(
      tx,
    ),
  );
  expect((await moments(words.robinMe))[0]).toMatchObject({ missing: true });
  expect((await moments(words.wrenMe))[0]).toMatchObject({ missing: false });
});

test('rights are open to anybody, and to the young person on their own pages', async () => {
  for (const [who, base] of [
    [null, '/rights'],
    [words.house.world.carer, '/rights'],
    [words.robinMe, '/me/rights'],
  ] as const) {
    const list = await as(who).get(base);
    expect([who, list.statusCode]).toEqual([who, 200]);
    expect((await as(who).get(`${base}/police-station`)).body).toContain(
      'You can talk to a solicitor for free.',
    );
    expect((await as(who).get(`${base}/nonsense`)).statusCode).toBe(404);
  }
});
