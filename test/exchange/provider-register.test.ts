import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { childOfTeam, openTeam, type Team } from '../care/team/a-team.ts';
import type { Response } from '../house/test-app.ts';
import { sendWithFile } from '../substances/photographs-to-send.ts';

let team: Team;
const commissioner = randomUUID();
const children: Record<'hazel' | 'birch' | 'alone' | 'sealed', string> = {
  hazel: '',
  birch: '',
  alone: '',
  sealed: '',
};
beforeAll(async () => {
  team = await openTeam();
  const { house, leaver } = team;
  const { world } = house;
  await house.database.asOwner(async (tx) => {
    await sql`insert into person_account (id, name, email, created_at)
      values (${commissioner}::uuid, 'Commissioner Pretend', 'commissioner@team.example', ${house.now})`.execute(
      tx,
    );
    await sql`insert into membership (id, person_id, organisation_id, role, from_day)
      values (${randomUUID()}::uuid, ${commissioner}::uuid, ${world.authority}::uuid, 'commissioner', '2020-01-01')`.execute(
      tx,
    );
    await sql`update placement set until_day = '2026-01-01'`.execute(tx);
    await sql`update setting set urn = 'sc 900001' where id = ${world.home}::uuid`.execute(tx);
    await sql`update setting set urn = 'SC900002', registration = 'registered' where id = ${world.otherHome}::uuid`.execute(
      tx,
    );
  });
  children.hazel = await childOfTeam(team, 'Aster', { person: leaver }, world.home);
  children.birch = await childOfTeam(team, 'Bluebell', { person: leaver }, world.otherHome);
  children.alone = await childOfTeam(team, 'Clover', null, world.otherHome);
  children.sealed = await childOfTeam(team, 'Daisy', { person: leaver }, world.otherHome);
  await house.database.asOwner((tx) =>
    sql`insert into child_seal (id, child_id, reason, sealed_by, sealed_at)
      values (${randomUUID()}::uuid, ${children.sealed}::uuid, 'A reason.', ${leaver}::uuid, ${house.now})`.execute(
      tx,
    ),
  );
});
afterAll(() => team.house.close());

const example = readFileSync(new URL('../../examples/provider-list/providers.csv', import.meta.url), 'utf8');
const upload = (who: string, text: string): Promise<Response> =>
  sendWithFile(
    team.house,
    who,
    `/provider-lists/of/${team.house.world.authority}/new`,
    {},
    { name: 'providers.csv', bytes: Buffer.from(text) },
    { field: 'file' },
  );
const uploaded = async (text: string): Promise<string> => {
  team.house.now = new Date(team.house.now.getTime() + 60_000);
  const came = await upload(commissioner, text);
  expect(came.statusCode, came.body).toBe(303);
  return String(came.headers.location);
};
const columns = {
  urn: 'c1',
  name: 'c2',
  provider: 'c3',
  kind: 'c4',
  places: 'c5',
  status: 'c6',
  active: 'Active',
};
const get = async (url: string): Promise<string> => (await team.house.as(commissioner).get(url)).body;
const send = (url: string, fields: Record<string, string>) => team.house.as(commissioner).post(url, fields);
const steps = async () => {
  const { rows } = await team.house.database.asOwner((tx) =>
    sql<{
      child_id: string;
      owner_id: string;
      state: string;
    }>`select child_id, owner_id, state from step where code = 'home-not-registered'`.execute(tx),
  );
  return rows;
};
const registrationOf = async (home: string): Promise<string | undefined> => {
  const { rows } = await team.house.database.asOwner((tx) =>
    sql<{ registration: string }>`select registration from setting where id = ${home}::uuid`.execute(tx),
  );
  return rows[0]?.registration;
};

test('columns are offered by their names, and before anything changes it says what would', async () => {
  const { otherHome } = team.house.world;
  const list = await uploaded(example);
  const first = await get(list);
  expect(first).toContain('Hazel House (fictional)');
  expect(first).toMatch(/<option value="c1" selected>URN/);
  expect(first).toMatch(/<option value="c6" selected>Registration status/);
  const missing = await send(`${list}/columns`, { ...columns, urn: '' });
  expect([missing.statusCode, missing.body.includes('Choose the column with the Ofsted number')]).toEqual([
    422,
    true,
  ]);
  expect((await send(`${list}/columns`, columns)).statusCode).toBe(303);
  const preview = await get(list);
  expect(preview).toContain('its status is Suspended');
  for (const said of [
    'it has no Ofsted number',
    'its Ofsted number is on an earlier line',
    'its places are not a whole number',
  ])
    expect(preview).toContain(said);
  expect(await registrationOf(otherHome)).toBe('registered');
  expect(await steps()).toEqual([]);
});

test('taken over, homes change, and whoever places a child in one that is not registered has a step; nobody is left out', async () => {
  const { house, leaver, manager } = team;
  const { home, otherHome } = house.world;
  const list = await uploaded(example);
  await send(`${list}/columns`, columns);
  expect((await send(`${list}/take`, {})).statusCode).toBe(303);
  expect([await registrationOf(home), await registrationOf(otherHome)]).toEqual([
    'registered',
    'unregistered',
  ]);
  const made = await steps();
  expect(made).toHaveLength(3);
  expect(made).toContainEqual({ child_id: children.birch, owner_id: leaver, state: 'proposed' });
  // A child without a worker: the team manager, never nobody.
  const alone = made.find(({ child_id }) => child_id === children.alone);
  expect([manager, team.secondManager]).toContain(alone?.owner_id);
  expect(made.every(({ owner_id }) => owner_id !== null)).toBe(true);
  expect((await house.as(leaver).get('/my-work')).body).toContain(
    'The home where they live is not registered',
  );
  const shown = await get(list);
  expect(shown).toContain('Children live in homes that are not registered');
  expect(shown).toContain('2 children live there');
  expect(shown).not.toContain('Daisy');
  expect(await get('/my-work')).toContain('Birch House is not registered, and 2 children live there');
  expect((await house.as(commissioner).get(`/settings/${otherHome}`)).body).toContain(
    'its status is: Suspended',
  );
  expect((await send(`${list}/take`, {})).statusCode).not.toBe(303);
});

test('the columns are kept and offered with the next list; a list with many homes gone is taken only when it is whole', async () => {
  const { home } = team.house.world;
  const short =
    'Number,Home,Registration status,Organisation name\nSC900003,Sample Court (fictional),Active,Nexton Care\n';
  const list = await uploaded(short);
  await send(`${list}/columns`, { urn: 'c1', name: 'c2', status: 'c3', active: 'Active' });
  expect(await get(list)).toContain('not on this list');
  const refused = await send(`${list}/take`, {});
  expect([refused.statusCode, refused.body.includes('If the list is whole, tick this')]).toEqual([422, true]);
  expect(await registrationOf(home)).toBe('registered');
  expect((await send(`${list}/take`, { whole: 'yes' })).statusCode).toBe(303);
  expect(await registrationOf(home)).toBe('unregistered');
  expect((await steps()).filter(({ state }) => state === 'proposed')).toHaveLength(4);
  // Number and Home are names that no list has: they are offered because they were chosen.
  const next = await uploaded(short);
  const offered = await get(next);
  expect(offered).toMatch(/<option value="c1" selected>Number/);
  expect(offered).toMatch(/<option value="c2" selected>Home/);
});

test('a home that is on the register again ends the steps, and children are not asked about twice', async () => {
  const list = await uploaded(example.replace('Suspended', 'Active'));
  await send(`${list}/columns`, columns);
  expect((await send(`${list}/take`, { whole: 'yes' })).statusCode).toBe(303);
  expect((await steps()).map(({ state }) => state)).toEqual(['revoked', 'revoked', 'revoked', 'revoked']);
  expect(await get('/my-work')).not.toContain('is not registered');
});

test('what is no list is refused with what is allowed, and nothing is kept', async () => {
  for (const [text, said] of [
    ['', 'There is no list in this file'],
    ['only one cell\n', 'There is no list in this file'],
    ['URN,Name,Status\nSC1,"never closed,Active\n', 'A double quote in the file is never closed'],
  ] as const) {
    const came = await upload(commissioner, text);
    expect([text, came.statusCode, came.body.includes(said)]).toEqual([text, 422, true]);
  }
  const binary = await upload(commissioner, '\u0000\u0001\u0002');
  expect(binary.statusCode).toBe(422);
  const strange = await uploaded('URN,Name,Status\n=1+1,<script>alert(1)</script>,Active\n');
  await send(`${strange}/columns`, { urn: 'c1', name: 'c2', status: 'c3', active: 'Active' });
  expect(await get(strange)).not.toContain('<script>alert');
  const none = await send(`${strange}/take`, { whole: 'yes' });
  expect([none.statusCode, none.body.includes('No line of this list can be used')]).toEqual([422, true]);
});

test('only administrators and commissioners of the authority keep the register, and see its lists', async () => {
  const { house, administrator, manager, leaver, duty } = team;
  const list = await uploaded(example);
  expect((await upload(administrator, example)).statusCode).toBe(303);
  expect((await house.as(administrator).get('/provider-lists')).statusCode).toBe(200);
  // Theirs has taken its place: one list waits at a time.
  expect((await house.as(commissioner).get(list)).statusCode).toBe(404);
  const theirs = await uploaded(example);
  for (const who of [manager, leaver, duty, house.world.manager, house.world.carer, house.world.outsider]) {
    for (const url of ['/provider-lists', theirs, `/provider-lists/of/${house.world.authority}/new`])
      expect((await house.as(who).get(url)).statusCode).toBe(404);
    expect((await upload(who, example)).statusCode).toBe(404);
    expect((await house.as(who).post(`${theirs}/columns`, columns)).statusCode).toBe(404);
    expect((await house.as(who).post(`${theirs}/take`, { whole: 'yes' })).statusCode).toBe(404);
    for (const table of ['provider_list', 'provider_list_line', 'provider_entry']) {
      const { rows } = await house.database.asPerson(
        { personId: who, settings: { now: house.now.toISOString() } },
        (tx) => sql`select 1 from ${sql.table(table)}`.execute(tx as never),
      );
      expect([table, rows]).toEqual([table, []]);
    }
  }
});
