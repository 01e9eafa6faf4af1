import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../organisations/borough.ts';
import { childOfTeam, openSteps, openTeam, stepsOf, type Team, workersOf } from './a-team.ts';

let team: Team;
beforeAll(async () => {
  team = await openTeam();
});
afterAll(() => team.house.close());

const path = (worker: string): string => `/team/workers/${worker}/hand-on`;
const today = day('from', 2026, 3, 3);
const eventsAbout = async (child: string) => {
  const { rows } = await team.house.database.asOwner((tx) =>
    sql<{
      action: string;
      person_id: string;
    }>`select action, person_id from audit_event where child_id = ${child}::uuid`.execute(tx),
  );
  return rows;
};

test('a team manager hands every child of a worker to another, with what is open, and all who are concerned know', async () => {
  const { house, manager, leaver, taker } = team;
  const children = [
    await childOfTeam(team, 'Aster', { person: leaver }),
    await childOfTeam(team, 'Bluebell', { person: leaver }),
    await childOfTeam(team, 'Clover', { person: leaver }, null),
  ];
  for (const child of children) await openSteps(team, child, leaver, 2);
  const asked = await house.as(manager).get(path(leaver));
  expect(asked.body).toContain('Aster Fictional');
  expect(asked.body).toContain('2 things are open');
  const came = await house.as(manager).post(path(leaver), { children, taker, ...today });
  expect(came.statusCode, came.body).toBe(303);
  for (const child of children) {
    expect(await workersOf(team, child)).toEqual([taker]);
    expect(await eventsAbout(child)).toContainEqual({ action: 'handed-on-caseload', person_id: manager });
  }
  expect([await stepsOf(team, leaver), await stepsOf(team, taker)]).toEqual([0, 6]);
  const led = String(came.headers.location);
  expect((await house.as(manager).get(led)).body).toContain('Aster Fictional');
  expect((await house.as(taker).get('/my-work')).body).toContain(
    'manager Pretend handed 3 children on to you from leaver Pretend',
  );
  expect((await house.as(leaver).get('/my-work')).body).toContain(
    'handed 3 children on from you to taker Pretend',
  );
  expect((await house.as(taker).get(`/children/${children[0]}/around`)).body).toContain(
    'Took over from leaver Pretend; manager Pretend handed it on',
  );
  expect((await house.as(manager).get(`/children/${children[0]}`)).statusCode).toBe(404);
  house.now = new Date(house.now.getTime() + 86_400_000);
  expect((await house.as(leaver).get(`/children/${children[0]}`)).statusCode).toBe(404);
  const after = await house.as(leaver).get(led);
  expect(after.body).toContain('A child whose record you cannot open');
  expect(after.body).not.toContain('Aster');
  house.now = new Date(house.now.getTime() - 86_400_000);
});

test('only the children that are ticked go', async () => {
  const { house, manager, leaver, taker } = team;
  const [goes, stays] = [
    await childOfTeam(team, 'Daisy', { person: leaver }),
    await childOfTeam(team, 'Elder', { person: leaver }),
  ];
  await house.as(manager).post(path(leaver), { children: [goes], taker, ...today });
  expect([await workersOf(team, goes), await workersOf(team, stays)]).toEqual([[taker], [leaver]]);
});

test('what cannot go is named with its reason, and everything else goes', async () => {
  const { house, manager, leaver, taker, adviser, reviewing } = team;
  const goes = await childOfTeam(team, 'Fennel', { person: leaver, role: 'personal-adviser' });
  const case_ = await childOfTeam(team, 'Gorse', { person: leaver });
  const later = await childOfTeam(team, 'Hawthorn', {
    person: leaver,
    role: 'personal-adviser',
    from: '2026-03-03',
  });
  const came = await house
    .as(manager)
    .post(path(leaver), { children: [goes, case_, later], taker: adviser, ...day('from', 2026, 3, 2) });
  const shown = (await house.as(manager).get(String(came.headers.location))).body;
  expect(shown).toMatch(
    /Gorse Fictional<\/strong>, social worker: The person you chose does not do this work/,
  );
  expect(shown).toMatch(/Hawthorn Fictional<\/strong>, personal adviser: Their worker began after that day/);
  expect([await workersOf(team, goes), await workersOf(team, case_), await workersOf(team, later)]).toEqual([
    [adviser],
    [leaver],
    [leaver],
  ]);
  // Their reviewing officer, who is a social worker elsewhere, does not take over their case: not like this, and not one by one.
  await house.database.asOwner(async (tx) => {
    await sql`insert into involvement (id, child_id, person_id, role, from_day)
      values (${randomUUID()}::uuid, ${case_}::uuid, ${taker}::uuid, 'independent-reviewing-officer', '2025-01-01'),
        (${randomUUID()}::uuid, ${case_}::uuid, ${reviewing}::uuid, 'advocate', '2025-01-01')`.execute(tx);
  });
  const held = await house.as(manager).api('POST', `/api/v1/team/workers/${leaver}/hand-on`, {
    children: [case_],
    taker,
    from: '2026-03-03',
  });
  expect([held.statusCode, held.json().children]).toEqual([
    201,
    [{ child_id: case_, stayed: 'holds-to-account' }],
  ]);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{
      id: string;
    }>`select id from involvement where child_id = ${case_}::uuid and person_id = ${leaver}::uuid`.execute(
      tx,
    ),
  );
  const alone = await house
    .as(leaver)
    .post(`/children/${case_}/around/${rows[0]?.id}/end`, { taker, ...day('until', 2026, 3, 3) });
  expect(alone.statusCode).toBe(422);
});

test('reviewing officers and advocates are in no caseload', async () => {
  const { house, manager, reviewing } = team;
  const child = await childOfTeam(team, 'Iris', { person: reviewing, role: 'independent-reviewing-officer' });
  expect((await house.as(manager).get(path(reviewing))).statusCode).toBe(404);
  expect(
    (await house.as(manager).post(path(reviewing), { children: [child], taker: team.taker, ...today }))
      .statusCode,
  ).toBe(404);
});

test('a sealed record is counted and not named, and stays', async () => {
  const { house, manager, leaver, taker } = team;
  const sealed = await childOfTeam(team, 'Juniperus', { person: leaver });
  await house.database.asOwner((tx) =>
    sql`insert into child_seal (id, child_id, reason, sealed_by, sealed_at)
      values (${randomUUID()}::uuid, ${sealed}::uuid, 'A reason.', ${leaver}::uuid, ${house.now})`.execute(
      tx,
    ),
  );
  const asked = await house.as(manager).get(path(leaver));
  expect(asked.body).toContain('1 child has a sealed record');
  expect(asked.body).not.toContain('Juniperus');
  const came = await house.as(manager).post(path(leaver), { children: [sealed], taker, ...today });
  expect(came.statusCode).toBe(422);
  expect(await workersOf(team, sealed)).toEqual([leaver]);
});

test('nobody else hands a caseload on, and nobody takes one themselves', async () => {
  const { house, manager, secondManager, duty, leaver, taker, administrator } = team;
  const child = await childOfTeam(team, 'Kale', { person: leaver });
  const asks = { children: [child], taker, ...today };
  for (const who of [duty, taker, administrator, house.world.socialWorker, house.world.manager])
    expect((await house.as(who).post(path(leaver), asks)).statusCode).toBe(404);
  expect((await house.as(manager).post(path(leaver), { ...asks, taker: manager })).statusCode).toBe(422);
  expect((await house.as(manager).post(path(leaver), { ...asks, taker: house.world.carer })).statusCode).toBe(
    422,
  );
  expect(
    (await house.as(manager).post(path(leaver), { ...asks, ...day('from', 2026, 3, 4) })).statusCode,
  ).toBe(422);
  expect((await house.as(manager).post(path(leaver), { taker, ...today })).body).toContain(
    'Tick at least one child',
  );
  expect(await workersOf(team, child)).toEqual([leaver]);
  expect((await house.as(manager).post(path(leaver), { ...asks, taker: secondManager })).statusCode).toBe(
    303,
  );
  // What a manager has they hand on as anybody's; and what went a moment ago is not handed on again.
  expect((await house.as(manager).post(path(leaver), asks)).statusCode).toBe(422);
  expect((await house.as(secondManager).post(path(secondManager), asks)).statusCode).toBe(303);
  expect(await workersOf(team, child)).toEqual([taker]);
});

test('what came of it is read by the two workers and whoever did it, and by nobody else', async () => {
  const { house, manager, leaver, taker, duty } = team;
  const child = await childOfTeam(team, 'Lavender', { person: leaver });
  const came = await house.as(manager).post(path(leaver), { children: [child], taker, ...today });
  const led = String(came.headers.location);
  for (const who of [manager, leaver, taker]) expect((await house.as(who).get(led)).statusCode).toBe(200);
  for (const who of [duty, team.administrator, house.world.outsider, house.world.carer])
    expect((await house.as(who).get(led)).statusCode).toBe(404);
  for (const who of [duty, house.world.outsider]) {
    const { rows } = await house.database.asPerson(
      { personId: who, settings: { now: house.now.toISOString() } },
      (tx) => sql`select 1 from caseload_change`.execute(tx as never),
    );
    expect(rows).toEqual([]);
  }
});

test('a worker leaves with 60 open clocks: the page says what they hold, and what nobody takes is the team manager’s by name', async () => {
  const { house, leaver, manager, taker, administrator } = team;
  const children = [
    await childOfTeam(team, 'Mallow', { person: leaver }),
    await childOfTeam(team, 'Nettle', { person: leaver }),
    await childOfTeam(team, 'Orchid', { person: leaver }),
  ];
  for (const child of children) await openSteps(team, child, leaver, 20);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ id: string }>`select id from membership where person_id = ${leaver}::uuid`.execute(tx),
  );
  const end = `/organisations/${house.world.authority}/people/${rows[0]?.id}/end`;
  const asked = await house.as(administrator).get(end);
  expect(asked.body).toMatch(/They have \d+ children and 60 things that are open/);
  expect(asked.body).toContain('Ask manager Pretend to hand on their children first');
  expect(asked.body).toContain('If you choose nobody below, manager Pretend gets everything that is left');
  // Some are handed on first, the rest is left.
  await house.as(manager).post(path(leaver), { children: [children[0] ?? ''], taker, ...today });
  const ended = await house.as(administrator).post(end, day('until', 2026, 3, 3));
  expect(ended.statusCode, ended.body).toBe(303);
  expect(await stepsOf(team, leaver)).toBe(0);
  expect(await stepsOf(team, manager)).toBe(40);
  for (const child of children.slice(1)) expect(await workersOf(team, child)).toEqual([manager]);
  const left = await house.database.asOwner((tx) =>
    sql<{
      n: number;
    }>`select count(*)::integer as n from involvement where person_id = ${leaver}::uuid and until_day is null`.execute(
      tx,
    ),
  );
  expect(left.rows).toEqual([{ n: 0 }]);
  expect((await house.as(manager).get('/my-work')).body).toContain('on to you from leaver Pretend');
  // The manager hands what was left with them to others, as their own.
  const own = await house.as(manager).post(path(manager), { children: children.slice(1), taker, ...today });
  expect(own.statusCode, own.body).toBe(303);
  expect(await stepsOf(team, manager)).toBe(0);
});
