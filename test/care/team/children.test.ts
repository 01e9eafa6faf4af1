import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Statements } from '../../journeys/statements-of.ts';
import { childOfTeam, openTeam, type Team } from './a-team.ts';

let team: Team;
beforeAll(async () => {
  team = await openTeam();
});
afterAll(() => team.house.close());

const list = async (who: string, query = ''): Promise<string> =>
  (await team.house.as(who).get(`/team/children${query}`)).body;

test('the manager and the duty team see each child with worker and home, since when, and those without a worker first', async () => {
  const { manager, duty, leaver, house } = team;
  await childOfTeam(team, 'Aconite', { person: leaver });
  await childOfTeam(team, 'Zinnia', null);
  for (const who of [manager, duty]) {
    const body = await list(who);
    expect(body.indexOf('Zinnia Fictional')).toBeGreaterThan(0);
    expect(body.indexOf('Zinnia Fictional')).toBeLessThan(body.indexOf('Aconite Fictional'));
    expect(body).toContain('leaver Pretend, social worker, since 1 January 2025');
    expect(body).toContain('Hazel House, since 1 January 2025');
  }
  expect(await list(manager)).toContain(`/team/workers/${leaver}/hand-on`);
  expect(await list(duty)).not.toContain('hand-on');
  for (const who of [
    leaver,
    team.administrator,
    house.world.carer,
    house.world.socialWorker,
    house.world.manager,
  ])
    expect((await house.as(who).get('/team/children')).statusCode).toBe(404);
  const child = /\/children\/([0-9a-f-]{36})/.exec(await list(manager))?.[1];
  if (child) expect((await house.as(manager).get(`/children/${child}`)).statusCode).toBe(404);
});

test('a worker who does not work here any more leaves a child without one', async () => {
  const { manager, house } = team;
  const gone = randomUUID();
  await house.database.asOwner((tx) =>
    sql`insert into person_account (id, name, email, created_at) values (${gone}::uuid, 'Gone Pretend', 'gone@team.example', ${house.now})`.execute(
      tx,
    ),
  );
  await childOfTeam(team, 'Yarrow', { person: gone });
  const body = await list(manager, '?without=yes');
  expect(body).toContain('Yarrow Fictional');
  expect(body).not.toContain('Aconite');
  expect(body).toContain('Not in this team today');
});

test('it is narrowed to a worker or a home, and neither a sealed record nor another authority’s child is in it', async () => {
  const { manager, taker, leaver, house } = team;
  await childOfTeam(team, 'Borage', { person: taker }, house.world.otherHome);
  const sealed = await childOfTeam(team, 'Campion', { person: taker });
  const elsewhere = await childOfTeam(team, 'Dogwood', { person: taker });
  const nextBorough = randomUUID();
  await house.database.asOwner(async (tx) => {
    await sql`insert into child_seal (id, child_id, reason, sealed_by, sealed_at)
      values (${randomUUID()}::uuid, ${sealed}::uuid, 'A reason.', ${leaver}::uuid, ${house.now})`.execute(
      tx,
    );
    await sql`insert into organisation (id, name, kind, created_at)
      values (${nextBorough}::uuid, 'Borough of Nexton', 'local-authority', ${house.now})`.execute(tx);
    await sql`update child set responsible_authority_id = ${nextBorough}::uuid where id = ${elsewhere}::uuid`.execute(
      tx,
    );
  });
  const all = await list(manager);
  for (const name of ['Campion', 'Dogwood']) expect(all).not.toContain(name);
  const ofTaker = await list(manager, `?worker=${taker}`);
  expect([ofTaker.includes('Borage'), ofTaker.includes('Aconite')]).toEqual([true, false]);
  const ofHome = await list(manager, `?home=${house.world.otherHome}`);
  expect([ofHome.includes('Borage'), ofHome.includes('Aconite')]).toEqual([true, false]);
  const none = await list(manager, '?worker=nobody');
  expect(none).toContain('Choose from this list');
});

test('it is paged, and a page costs at most 12 statements however many there are', async () => {
  const { manager, taker, house } = team;
  for (let n = 0; n < 60; n++) await childOfTeam(team, `Many${n}`, { person: taker });
  const statements = new Statements();
  await list(manager);
  statements.take();
  const first = await list(manager);
  expect(statements.take().length).toBeLessThanOrEqual(12);
  statements.stop();
  const next = /href="(\/team\/children\?[^"]*after=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = (await house.as(manager).get(next)).body;
  const names = (body: string): string[] => body.match(/Many\d+/g) ?? [];
  expect(names(first).filter((name) => names(second).includes(name))).toEqual([]);
  expect(new Set([...names(first), ...names(second)]).size).toBe(60);
  const program = await house.as(manager).api('GET', '/api/v1/team/children?without=yes');
  expect([program.statusCode, program.json().children.length]).toEqual([200, program.json().withoutWorker]);
});
