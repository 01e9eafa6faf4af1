import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild } from '../../house/register.ts';
import { type Borough, day, openBorough } from './borough.ts';

let borough: Borough;

beforeAll(async () => {
  borough = await openBorough();
});
afterAll(() => borough.house.close());

test('a child who came by number is given a name by whoever may, once, and hostile names do no harm', async () => {
  const { house } = borough;
  const child = await addChild(house, { given: 'Child', family: '700123', born: '2012-01-01' }, [
    ['socialWorker', 'social-worker'],
    ['carer', 'key-worker'],
  ]);
  await house.database.asOwner((tx) =>
    sql`update child set name_known = false where id = ${child}::uuid`.execute(tx),
  );
  const worker = house.as(house.world.socialWorker);
  expect((await worker.get(`/children/${child}`)).body).toContain(`/children/${child}/name`);
  expect((await house.as(house.world.carer).get(`/children/${child}`)).body).not.toContain(
    `/children/${child}/name`,
  );
  expect((await house.as(house.world.carer).get(`/children/${child}/name`)).statusCode).toBe(404);
  const empty = await worker.post(`/children/${child}/name`, { given: ' ', family: 'Kept', known: '' });
  expect([empty.statusCode, empty.body.includes('Kept')]).toEqual([422, true]);
  const long = await worker.post(`/children/${child}/name`, {
    given: 'x'.repeat(101),
    family: 'Y',
    known: '',
  });
  expect(long.statusCode).toBe(422);
  const given = { given: '<b>Zoë', family: "O'Brien \u202e; drop table child", known: '李明' };
  expect((await worker.post(`/children/${child}/name`, given)).statusCode).toBe(303);
  const shown = await worker.get(`/children/${child}`);
  expect([shown.statusCode, shown.body.includes('<b>Zoë')]).toEqual([200, false]);
  const second = await worker.post(`/children/${child}/name`, { given: 'Other', family: 'Name', known: '' });
  expect(second.statusCode).toBe(409);
});

test('records are due on the seventy-fifth birthday or fifteen years from a death, and nothing goes before its day', async () => {
  const { house, governance } = borough;
  const [old, leap, died] = await Promise.all(
    ['1951-03-03', '1952-02-29', '2003-06-01'].map((born) =>
      addChild(house, { given: 'Old', family: born.replaceAll('-', ''), born }, []),
    ),
  );
  await house.database.asOwner((tx) =>
    sql`insert into care_episode (id, child_id, authority_id, from_day, to_day, legal_status, reason_ceased, recorded_at)
      values (gen_random_uuid(), ${died}::uuid, ${house.world.authority}::uuid, '2010-01-01', '2012-02-29', 'C2', 'E2', ${house.now})`.execute(
      tx,
    ),
  );
  house.now = new Date('2026-03-03T10:00:00Z');
  const officer = house.as(governance);
  const list = await officer.get('/retention');
  expect([list.body.includes(`/retention/${old}`), list.body.includes('3 March 2026')]).toEqual([true, true]);
  expect([list.body.includes('1 March 2027'), list.body.includes(`/retention/${died}`)]).toEqual([
    true,
    true,
  ]);
  const early = await officer.post(`/retention/${leap}`, { outcome: 'may-go', reason: 'Over.' });
  expect([early.statusCode, early.body.includes('until its date')]).toEqual([422, true]);
  const noDay = await officer.post(`/retention/${old}`, {
    outcome: 'hold',
    reason: 'An inquiry asks for it.',
  });
  expect([noDay.statusCode, noDay.body.includes('An inquiry asks for it.')]).toEqual([422, true]);
  const hold = { outcome: 'hold', reason: 'An inquiry asks for it.', ...day('again', 2030, 1, 1) };
  const entry = randomUUID();
  for (const _ of ['once', 'twice'])
    expect((await officer.post(`/retention/${old}`, { ...hold, entry })).statusCode).toBe(303);
  expect((await officer.post(`/retention/${old}`, { ...hold, reason: 'Another.', entry })).statusCode).toBe(
    404,
  );
  expect((await officer.get('/retention')).body).not.toContain(`/retention/${old}`);
  for (const who of [house.world.socialWorker, house.world.manager, borough.administrator]) {
    expect((await house.as(who).get('/retention')).body).not.toContain(`/retention/${leap}`);
    expect((await house.as(who).get(`/retention/${leap}`)).statusCode).toBe(404);
  }
});

test('a child who has one name only is given that, shown by it and found by it', async () => {
  const { house } = borough;
  const child = await addChild(house, { given: 'Child', family: 'ZZ2', born: '2011-01-02' }, [
    ['outsider', 'social-worker'],
  ]);
  await house.database.asOwner((tx) =>
    sql`update child set name_known = false where id = ${child}::uuid`.execute(tx),
  );
  const worker = house.as(house.world.outsider);
  const named = await worker.post(`/children/${child}/name`, { given: 'Yonas', family: '', known: '' });
  expect(named.statusCode).toBe(303);
  expect((await worker.get(`/children/${child}`)).body).toContain('<h1 class="govuk-heading-l">Yonas</h1>');
  expect((await worker.post('/children', { name: 'yonas' })).body).toContain(`/children/${child}`);
});

test('the name somebody chose is shown, and the name in the register only on what is signed', async () => {
  const { house } = borough;
  const { world } = house;
  await house.database.asOwner((tx) =>
    sql`update child set known_as = 'Wrenna' where id = ${world.robin}::uuid`.execute(tx),
  );
  const manager = house.as(world.manager);
  const family = 'Sampleton';
  const shown = (await manager.get(`/children/${world.robin}/chronology`)).body;
  expect(shown).toContain(`Wrenna ${family}`);
  expect(shown).not.toContain('Robin');
  expect((await house.as(world.socialWorker).get(`/children/${world.robin}/status`)).body).toContain(
    `Wrenna ${family} (Robin)`,
  );
});
