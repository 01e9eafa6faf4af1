import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coveredBy, myAccessPack, myAccessRequests } from '../../../src/care/index.ts';
import { askToSeeEverything } from '../../../src/incidents/index.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';
import { signedRecord, workAs, youngAccount } from './young-person.ts';

let house: TestApp;
let robin: string;
let officer: string;
let requestId: string;

const day = (name: string, [year, month, date]: [number, number, number]) => ({
  [`${name}-day`]: String(date),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
});
const asked = {
  askedAs: 'parent',
  askerName: 'A parent',
  how: 'letter',
  wants: '',
  ...day('receivedOn', [2026, 1, 31]),
};
const stateOf = async (id: string) =>
  house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ state: string; due_on: string; step: string | null; step_due: Date | null }>`
      select r.state, r.due_on::text as due_on, s.state as step, s.due_at as step_due from access_request r
      left join step s on s.about = 'subject-access' and s.about_id = r.id where r.id = ${id}::uuid`.execute(
      tx,
    );
    return rows[0];
  });

beforeAll(async () => {
  house = await testApp();
  const { world } = house;
  robin = await youngAccount(house, world.robin, world.manager);
  officer = randomUUID();
  await house.database.asOwner(async (tx) => {
    await sql`insert into person_account (id, name, email, created_at)
      values (${officer}::uuid, 'Kestrel Pretend', 'governance@test.example', ${house.now})`.execute(tx);
    await sql`insert into membership (id, person_id, organisation_id, role, from_day) values (${randomUUID()}::uuid,
      ${officer}::uuid, ${world.authority}::uuid, 'information-governance', '2020-01-01')`.execute(tx);
    await sql`insert into placement (id, child_id, setting_id, from_day, until_day) values (${randomUUID()}::uuid,
      ${world.wren}::uuid, ${world.home}::uuid, '2026-02-01', '2026-02-07')`.execute(tx);
  });
  await signedRecord(house);
});
afterAll(() => house.close());

test('anybody who works with the child writes a request down, twice sent it is one, with the month from its day', async () => {
  const { world } = house;
  const path = `/children/${world.robin}/subject-access`;
  const carer = house.as(world.carer);
  const empty = await carer.post(path, { ...asked, askedAs: '', wants: 'The night in May.' });
  expect([empty.statusCode, empty.body.includes('The night in May.')]).toEqual([422, true]);
  const later = await carer.post(path, { ...asked, ...day('receivedOn', [2026, 3, 4]) });
  expect(later.statusCode).toBe(422);
  const nameless = await carer.post(path, { ...asked, askerName: ' ' });
  expect(nameless.statusCode).toBe(422);
  const first = await carer.post(path, asked);
  const again = await carer.post(path, { ...asked, askerName: 'a PARENT' });
  expect([first.statusCode, again.headers.location]).toEqual([303, first.headers.location]);
  requestId = String(first.headers.location).split('/').at(-1) ?? '';
  expect(await stateOf(requestId)).toEqual({
    state: 'received',
    due_on: '2026-02-28',
    step: 'proposed',
    step_due: new Date('2026-02-28T23:59:00Z'),
  });
});

test('the month begins again when it is clear who asks, and the step moves with it', async () => {
  const worker = house.as(house.world.socialWorker);
  const path = `/subject-access/${requestId}/identity`;
  const clear = { identityHow: 'Known to me for years.', ...day('identityOn', [2026, 2, 10]) };
  const alone = await worker.post(path, clear);
  expect([alone.statusCode, alone.body.includes('Known to me for years.')]).toEqual([422, true]);
  const before = { ...clear, authorityHow: 'Robin asked them to.', ...day('identityOn', [2026, 1, 30]) };
  expect((await worker.post(path, before)).statusCode).toBe(422);
  const done = await worker.post(path, { ...clear, authorityHow: 'Robin asked them to.' });
  expect(done.statusCode).toBe(303);
  const now = await stateOf(requestId);
  expect([now?.state, now?.due_on, now?.step_due]).toEqual([
    'open',
    '2026-03-10',
    new Date('2026-03-10T23:59:00Z'),
  ]);
});

test('it is extended once, by two months, and only within the first month', async () => {
  const worker = house.as(house.world.socialWorker);
  const path = `/subject-access/${requestId}/extend`;
  expect((await worker.post(path, { extendedBecause: '' })).statusCode).toBe(422);
  house.now = new Date('2026-03-11T10:00:00Z');
  expect((await worker.post(path, { extendedBecause: 'Twelve years of records.' })).statusCode).toBe(422);
  house.now = new Date('2026-03-10T10:00:00Z');
  expect((await worker.post(path, { extendedBecause: 'Twelve years of records.' })).statusCode).toBe(303);
  expect((await stateOf(requestId))?.due_on).toBe('2026-05-10');
  expect((await worker.post(path, { extendedBecause: 'More.' })).statusCode).toBe(409);
});

test('everything is gathered once, and again what came since; nothing of it is an id', async () => {
  const governance = house.as(officer);
  const gathered = await governance.post(`/subject-access/${requestId}/gather`, {});
  expect(gathered.statusCode).toBe(303);
  const pieces = () =>
    house.database.asOwner(async (tx) => {
      const { rows } = await sql<{ table_name: string; words: string }>`
        select table_name, words from access_piece where request_id = ${requestId}::uuid`.execute(tx);
      return rows;
    });
  const first = await pieces();
  const tables = new Set(first.map(({ table_name }) => table_name));
  for (const table of [
    'child',
    'placement',
    'involvement',
    'incident',
    'conduct',
    'account',
    'decision',
    'step',
  ]) {
    expect([table, tables.has(table)]).toEqual([table, true]);
  }
  expect(first.filter(({ words }) => /[0-9a-f]{8}-[0-9a-f]{4}-/.test(words))).toEqual([]);
  await governance.post(`/subject-access/${requestId}/gather`, {});
  expect((await pieces()).length).toBe(first.length);
});

const marks = (body: string): string[] =>
  [...body.matchAll(/value="([0-9a-f-]{36} [0-9a-f]{64})"/g)].map(([, mark]) => mark ?? '');

test('pieces are read and ticked together, with names covered, or opened one by one', async () => {
  const governance = house.as(officer);
  const path = `/subject-access/${requestId}/pieces`;
  const forged = `${randomUUID()} ${'0'.repeat(64)}`;
  expect((await governance.post(path, { right: forged })).statusCode).toBe(404);
  const piece = await house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from access_piece
      where request_id = ${requestId}::uuid and table_name = 'incident'`.execute(tx);
    return rows[0]?.id ?? '';
  });
  const shown = await governance.get(`${path}/${piece}`);
  expect(shown.body).toContain("Wren's (once)");
  const bare = await governance.post(`${path}/${piece}/withhold`, { exemption: '', reason: 'Kept words.' });
  expect([bare.statusCode, bare.body.includes('Kept words.')]).toEqual([422, true]);
  await governance.post(`${path}/${piece}/give`, { cover: ["Wren's", 'W.S.'], more: 'Acacia Road' });
  const early = await governance.post(`/subject-access/${requestId}/pack`, { read: 'yes', seen: '' });
  expect(early.statusCode).toBe(409);
  for (let round = 0; round < 20; round += 1) {
    const next = await governance.get(path);
    const right = marks(next.body);
    if (right.length === 0) break;
    await governance.post(path, { right });
  }
  const { rows } = await house.database.asOwner((tx) =>
    sql`select 1 from access_piece where request_id = ${requestId}::uuid and state = 'waiting'`.execute(tx),
  );
  expect(rows).toEqual([]);
});

test('the answer is read as a whole, holds nothing that was covered, and is handed over once', async () => {
  const governance = house.as(officer);
  const path = `/subject-access/${requestId}`;
  const whole = await governance.get(`${path}/pack`);
  const seen = /name="seen" value="([0-9a-f]{64})"/.exec(whole.body)?.[1] ?? '';
  expect((await governance.post(`${path}/pack`, { seen })).statusCode).toBe(422);
  expect((await governance.post(`${path}/pack`, { seen: 'x', read: 'yes' })).statusCode).toBe(422);
  expect((await governance.get(`${path}/everything.html`)).statusCode).toBe(404);
  expect((await governance.post(`${path}/pack`, { seen, read: 'yes' })).statusCode).toBe(303);
  const html = await governance.get(`${path}/everything.html`);
  expect(html.headers['content-type']).toContain('application/octet-stream');
  const json = await governance.get(`${path}/everything.json`);
  for (const pack of [html.body, json.body]) {
    expect(pack).toContain(coveredBy);
    expect(pack).not.toMatch(/Wren|W\.S\.|Acacia/i);
  }
  expect(html.body).not.toMatch(/<script|<link|src=/);
  const handed = { handedHow: 'With their advocate beside them.', ...day('handedOn', [2026, 3, 10]) };
  expect((await governance.post(`${path}/hand-over`, handed)).statusCode).toBe(422);
  expect((await governance.post(`${path}/hand-over`, { ...handed, handedConfirmed: 'yes' })).statusCode).toBe(
    303,
  );
  expect(await stateOf(requestId)).toMatchObject({ state: 'handed-over', step: 'done' });
  expect((await governance.post(`${path}/hand-over`, { ...handed, handedConfirmed: 'yes' })).statusCode).toBe(
    409,
  );
  expect(
    (await governance.post(`${path}/refuse`, { refusedAs: 'repeated', refusedBecause: 'x' })).statusCode,
  ).toBe(409);
});

test('a young person asks from their account: it is clear who asks, and they see what a parent asked too', async () => {
  const ask = () =>
    workAs(house, robin, (tx) =>
      askToSeeEverything(
        tx,
        { childId: house.world.robin, askedAs: 'child', how: 'account', receivedOn: '2026-03-10' },
        { personId: robin },
        house.now,
        randomUUID,
      ),
    );
  const first = await ask();
  expect([first.isNew, (await ask()).id]).toEqual([true, first.id]);
  expect(await stateOf(first.id)).toMatchObject({ state: 'open', due_on: '2026-04-10', step: 'proposed' });
  const mine = await workAs(house, robin, (tx) => myAccessRequests(tx));
  expect(mine.map(({ asked_as, state }) => [asked_as, state])).toEqual([
    ['child', 'open'],
    ['parent', 'handed-over'],
  ]);
  // What a parent was given is not theirs to take, and their own is not made yet.
  for (const { id } of mine) expect(await workAs(house, robin, (tx) => myAccessPack(tx, id))).toBeNull();
  const refused = await house
    .as(house.world.socialWorker)
    .post(`/subject-access/${first.id}/refuse`, { refusedAs: 'repeated', refusedBecause: '' });
  expect(refused.statusCode).toBe(422);
  await house.as(house.world.socialWorker).post(`/subject-access/${first.id}/refuse`, {
    refusedAs: 'repeated',
    refusedBecause: 'You had it last week.',
  });
  const [after] = await workAs(house, robin, (tx) => myAccessRequests(tx));
  expect([after?.state, after?.refused_because]).toEqual(['refused', 'You had it last week.']);
});

test('no table with a child in it is forgotten: it is gathered, or left out with a reason', async () => {
  const unknown = await house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ table_name: string }>`
      select distinct c.table_name from information_schema.columns c
      join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name in ('child_id', 'incident_id')
        and c.table_name not in (select s.table_name from access_source s)`.execute(tx);
    return rows.map(({ table_name }) => table_name);
  });
  expect(unknown).toEqual([]);
});

test('every source that is gathered can be asked: its columns are there', async () => {
  const failing = await house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ table_name: string; whose: string; written_at: string; row_key: string }>`
      select * from access_source where left_out_because is null and to_regclass(table_name) is not null`.execute(
      tx,
    );
    const failed: string[] = [];
    for (const { table_name, whose, written_at, row_key } of rows) {
      const query = `select ${row_key}, (${written_at})::timestamptz from ${table_name} t where ${whose.replaceAll('$1', "'{}'::uuid[]")}`;
      await sql`savepoint one`.execute(tx);
      try {
        await sql.raw(query).execute(tx);
      } catch {
        failed.push(table_name);
      }
      await sql`rollback to savepoint one`.execute(tx);
    }
    return failed;
  });
  expect(failing).toEqual([]);
});
