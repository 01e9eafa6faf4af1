import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asPerson, refusal } from './words/words-house.ts';
import { follow, openYoungHouse, otherPeople, textOf, type YoungHouse } from './young-house.ts';

let young: YoungHouse;
beforeAll(async () => {
  young = await openYoungHouse();
});
afterAll(() => young.house.close());

const me = () => young.house.as(young.robinMe);

test('a record is told in plain words: what kind, when, who wrote it, why, what was decided and what comes next', async () => {
  const list = textOf(await me().get('/me/record'));
  expect(list).toContain('Someone may have got hurt, 2 March 2026');
  expect(list).toContain('Ash Pretend wrote it. Their job: carer.');
  const page = textOf(await me().get(`/me/record/${young.incidentId}`));
  expect(page).toContain('A manager has to decide. They have not said yet.');
  expect(page).toContain('The rules say that a manager must think first and then choose.');
  expect(page).toContain('What happens next');
  expect(page).toContain('manager of the home');
  expect(page).toContain('An adult wrote down what you said at the time');
});

test("nobody else's name or family stands on any page, whatever staff wrote", async () => {
  const { world } = young.house;
  const challenge = await me().post('/me/challenges', { record: young.incidentId, wrong: 'No.' });
  await young.house.as(world.manager).post(`/incidents/${young.incidentId}/addenda`, {
    addendum: 'Wrenny said it was Marjoram.',
    addendumReason: 'Tansy Thirdparty asked.',
  });
  const urls = [
    '/me',
    '/me/record',
    `/me/record/${young.incidentId}`,
    '/me/who-looked',
    '/me/copies',
    '/me/challenges',
    '/me/challenges/new',
    String(challenge.headers.location),
    '/me/account',
    '/me/account/close',
  ];
  for (const url of urls) {
    const page = await me().get(url);
    expect(page.statusCode, url).toBe(200);
    for (const name of otherPeople) expect(page.body, url).not.toContain(name);
    expect(page.body, url).not.toMatch(/\bWren\b|Coriander|Thirdparty|Sampleton/);
  }
});

test('the database gives a young person no text of staff and no row of theirs, asked in any way', async () => {
  const seen = await asPerson(young, young.robinMe, async (tx) => {
    const tables = [
      'incident',
      'account',
      'decision',
      'addendum',
      'review',
      'conduct',
      'person_told',
      'child',
    ];
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const { rows } = await sql`select 1 from ${sql.table(table)}`.execute(tx);
      counts[table] = rows.length;
    }
    const functions = await sql<{ all: string }>`select json_build_object(
      'records', (select json_agg(r) from app.my_records() r),
      'decisions', (select json_agg(d) from app.my_decisions(${young.incidentId}::uuid) d),
      'steps', (select json_agg(s) from app.my_open_steps(${young.incidentId}::uuid) s),
      'words', (select json_agg(w) from app.my_words(${young.incidentId}::uuid) w),
      'lookers', (select json_agg(l) from app.my_lookers(100) l))::text as all`.execute(tx);
    return { counts, all: functions.rows[0]?.all ?? '' };
  });
  expect(Object.values(seen.counts).every((count) => count === 0)).toBe(true);
  expect(seen.all).toContain('Ash Pretend');
  expect(seen.all).not.toMatch(/Wren|Marjoram|Coriander|Tansy|kitchen|pushed/i);
});

test('my words stand beside it for ever, sent twice they stand once, and staff see and cannot change them', async () => {
  const { world } = young.house;
  const entry = randomUUID();
  const said = 'أنا لم أفعل ذلك 😀\nIt was <b>loud</b>.';
  const form = { words: said, entry };
  await me().post(`/me/record/${young.incidentId}/words`, form);
  const page = await follow(me(), await me().post(`/me/record/${young.incidentId}/words`, form));
  expect(page.body.split('أنا لم أفعل ذلك').length - 1).toBe(1);
  expect(page.body).toContain('dir="auto"');
  expect(page.body).toContain('&lt;b>loud&lt;/b>');
  const staff = await young.house.as(world.manager).get(`/incidents/${young.incidentId}`);
  expect(staff.body).toContain('أنا لم أفعل ذلك');
  for (const who of [world.manager, world.carer, young.robinMe]) {
    const changed = await refusal(young, who, (tx) =>
      tx.updateTable('account').set({ words: 'Sorry.' }).where('id', '=', entry).execute(),
    );
    expect(changed).toBe('42501');
  }
  await expect(
    young.house.database.asOwner((tx) => tx.deleteFrom('account').where('words', '=', said).execute()),
  ).rejects.toThrow();
});

test('empty words are refused with what was typed; another young person finds nothing', async () => {
  const empty = await me().post(`/me/record/${young.incidentId}/words`, { words: '  ' });
  expect(empty.statusCode).toBe(422);
  expect(textOf(empty)).toContain('Write something first.');
  const long = await me().post(`/me/record/${young.incidentId}/words`, { words: 'a'.repeat(20_001) });
  expect(long.statusCode).toBe(422);
  expect(long.body).toContain('a'.repeat(20_001));
  const wren = young.house.as(young.wrenMe);
  expect((await wren.get(`/me/record/${young.incidentId}`)).statusCode).toBe(404);
  expect((await wren.post(`/me/record/${young.incidentId}/words`, { words: 'Mine.' })).statusCode).toBe(404);
  expect(textOf(await wren.get('/me/record'))).toContain('Nothing has been written about you here yet.');
});

test('asking to read gives somebody a step and a clock; released words show, and withheld ones with the reason', async () => {
  const { world, database } = young.house;
  const text = `incident-what-happened ${young.incidentId}`;
  const asked = await follow(me(), await me().post(`/me/record/${young.incidentId}/read`, { text }));
  expect(textOf(asked)).toContain(
    'You asked to read this. Someone checks it first. You can read it by 3 April 2026',
  );
  const work = await young.house.as(world.manager).get('/my-work');
  expect(work.body).toContain('Check a text before the young person reads it');
  const nothing = await me().post(`/me/record/${young.incidentId}/read`, {
    text: `profile ${young.incidentId}`,
  });
  expect(nothing.statusCode).toBe(422);
  await asPerson(young, world.manager, (tx) =>
    tx
      .updateTable('text_release')
      .set({
        state: 'released',
        masked_words: 'Robin pushed [another young person].',
        checked_by: world.manager,
        checked_at: young.house.now,
      })
      .execute(),
  );
  const page = await me().get(`/me/record/${young.incidentId}`);
  expect(textOf(page)).toContain('Robin pushed [another young person].');
  expect(await database.asOwner((tx) => tx.selectFrom('text_release').select('id').execute())).toHaveLength(
    1,
  );
});

test('who looked: names and jobs of staff and the day, in verbs that give nothing away', async () => {
  const { world } = young.house;
  await young.house.as(world.socialWorker).get(`/children/${world.robin}`);
  const page = textOf(await me().get('/me/who-looked'));
  expect(page).toContain('Heath Pretend looked at your record. 3 March 2026. Their job: social worker.');
  expect(page).toContain('Ash Pretend wrote something about you.');
  expect(page).not.toMatch(/viewed|incident|The young person/);
});

test('a record that was opened in an emergency says so, and who closed, checked and locked it', async () => {
  const { as, world } = young.house;
  const broken = await as(world.outsider).post('/break-glass', {
    ...{ given: 'Robin', family: 'Sampleton', 'born-day': '4', 'born-month': '5', 'born-year': '2011' },
    ...{ reason: 'In hospital tonight. Nobody who works with them answers the phone.', hours: '4' },
  });
  expect(broken.headers.location).toBe(`/children/${world.robin}`);
  const { rows } = await young.house.database.asOwner((tx) =>
    sql<{ id: string }>`select id from break_glass`.execute(tx),
  );
  const glass = `/break-glass/${rows[0]?.id}`;
  await as(world.outsider).post(`${glass}/end`, {});
  await as(world.socialWorker).post(glass, { verdict: 'justified', words: 'They called us the next day.' });
  await as(world.socialWorker).post(`/children/${world.robin}/seal`, { reason: 'A test.' });
  await as(world.socialWorker).post(`/children/${world.robin}/seal/lift`, {});
  const page = textOf(await me().get('/me/who-looked'));
  expect(page).toContain(
    'Juniper Pretend opened your record in an emergency. 3 March 2026. Their job: someone who does not usually work with you.',
  );
  expect(page).toContain('Juniper Pretend closed your record when the emergency was over.');
  expect(page).toContain('Heath Pretend checked if it was right to open your record in an emergency.');
  expect(page).toContain('Heath Pretend locked your record, so fewer people can see it.');
  expect(page).toContain('Heath Pretend unlocked your record, so more people can see it again.');
  expect(page).not.toMatch(/glass|hospital|did something with your record/);
});

test('copies of everything are asked for with one press, once, and answered within a month', async () => {
  const { world } = young.house;
  const page = textOf(await follow(me(), await me().post('/me/copies', {})));
  expect(page).toContain('You get an answer by 3 April 2026');
  expect(page).not.toContain('Ask for everything about me');
  await me().post('/me/copies', {});
  const rows = await young.house.database.asOwner((tx) =>
    sql`select 1 from step where about = 'subject-access' and child_id = ${world.robin}`.execute(tx),
  );
  expect(rows.rows).toHaveLength(1);
});
