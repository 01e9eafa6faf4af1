import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStepsOf } from '../src/follow-up/index.ts';
import { openNoticesOf } from '../src/follow-up/notices/list-notices.ts';
import { ownDrafts } from '../src/incidents/record/drafts.ts';
import { waitingIncidents } from '../src/incidents/review/list-waiting.ts';
import { verbToChild } from '../src/platform/audit/index.ts';
import { auditVerbs } from '../src/platform/audit/verbs/register.ts';
import { londonDate } from '../src/platform/clock/index.ts';
import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import { ageOn, conductKinds } from '../src/protocol/index.ts';
import { testDatabase } from '../test/database/index.ts';
import { buildSyntheticLondon, demoPeople } from './index.ts';
import { childFamilyNames, givenNames, staffFamilyNames, staffGivenNames } from './names.ts';
import { firstDay } from './plan-incidents.ts';
import { tableDigests } from './table-digest.ts';

const now = new Date('2026-11-21T09:30:00Z');
const today = londonDate(now);
let database: HearthDatabase<Tables>;
let built: Awaited<ReturnType<typeof buildSyntheticLondon>>;

beforeAll(async () => {
  database = await testDatabase('synthetic_london');
  built = await buildSyntheticLondon(database, { now, scale: 1 });
}, 240_000);
afterAll(() => database.close());

/** What somebody of the cast finds when they sign in. */
async function before(index: number) {
  const personId = built.people[index]?.id ?? '';
  return database.asPerson({ personId, settings: { now: now.toISOString() } }, async (tx) => {
    const [steps, notices] = [await openStepsOf(tx), await openNoticesOf(tx)];
    return {
      personId,
      steps,
      notices,
      waiting: await waitingIncidents(tx, 200),
      drafts: await ownDrafts(tx),
    };
  });
}

const column = async <T>(query: ReturnType<typeof sql<{ value: T }>>): Promise<T[]> =>
  (await query.execute(database.kysely)).rows.map(({ value }) => value);

test('the same seed at the same time gives the same city, to the last letter', async () => {
  const other: HearthDatabase<Tables> = await testDatabase('synthetic_london_again');
  try {
    expect(await buildSyntheticLondon(other, { now, scale: 1 })).toEqual(built);
    expect(await tableDigests(other)).toEqual(await tableDigests(database));
  } finally {
    await other.close();
  }
}, 240_000);

test('there are 3 boroughs, 8 settings of three kinds, 80 children and 40 staff, and 160 incidents or more', async () => {
  const count = async (query: ReturnType<typeof sql<{ value: number }>>) => (await column(query))[0];
  expect(
    await count(sql`select count(*) as value from organisation where kind = 'local-authority'`),
  ).toBeGreaterThanOrEqual(3);
  expect(await count(sql`select count(*) as value from setting`)).toBeGreaterThanOrEqual(8);
  expect(await count(sql`select count(distinct kind) as value from setting`)).toBe(3);
  expect(await count(sql`select count(*) as value from child`)).toBe(built.children);
  expect(built.children).toBeGreaterThanOrEqual(80);
  expect(await count(sql`select count(*) as value from person_account`)).toBeGreaterThanOrEqual(40);
  expect(await count(sql`select count(*) as value from incident`)).toBe(built.incidents);
  expect(built.incidents).toBeGreaterThanOrEqual(160);
  expect(await count(sql`select count(*) as value from credential`)).toBe(0);
});

test('both editions come up with every level, in every kind of setting, and every kind of conduct', async () => {
  const levels = await column<string>(
    sql`select distinct edition || ' ' || level as value from decision order by value`,
  );
  expect(levels).toEqual(['2021 1', '2021 2', '2021 3', '2025 1', '2025 2', '2025 3']);
  expect(await column<string>(sql`select distinct kind as value from conduct order by value`)).toEqual(
    [...conductKinds].sort(),
  );
  const kinds = sql<{ value: string }>`select distinct as_it_stood ->> 'settingKind' as value from incident`;
  expect(await column(kinds)).toHaveLength(3);
});

test('the history always reaches behind 1 November 2025, however late it is', () => {
  expect(firstDay('2026-11-21') < '2025-11-01').toBe(true);
  expect(firstDay('2029-01-01') < '2025-11-01').toBe(true);
});

test('every name is made up, and no address leads anywhere', async () => {
  const children = new RegExp(`^(${givenNames.join('|')}) (${childFamilyNames.join('|')})$`);
  for (const name of await column<string>(sql`select given_name || ' ' || family_name as value from child`)) {
    expect(name).toMatch(children);
  }
  const staff = new RegExp(`^(${staffGivenNames.join('|')}) (${staffFamilyNames.join('|')})$`);
  for (const name of await column<string>(
    sql`select name as value from person_account where email is not null`,
  ))
    expect(name).toMatch(staff);
  for (const email of await column<string>(
    sql`select email as value from person_account where email is not null`,
  ))
    expect(email).toMatch(/\.example$/);
  // The account of a young person has no address, and no name either.
  expect(
    new Set(await column<string>(sql`select name as value from person_account where email is null`)),
  ).toEqual(new Set(['The young person']));
});

test('everybody is from 0 to 25 years old, most of them from 10 to 20, today and on the day of every incident', async () => {
  const ages = (await column<string>(sql`select date_of_birth::text as value from child`)).map((born) =>
    ageOn(born, today),
  );
  for (const age of ages) expect(age).toSatisfy((years: number) => years >= 0 && years <= 25);
  expect(ages.filter((age) => age >= 10 && age <= 20).length).toBeGreaterThan(ages.length / 2);
  for (const age of await column<number>(sql`select (as_it_stood ->> 'age')::int as value from incident`)) {
    expect(age).toSatisfy((years: number) => years >= 0 && years <= 25);
  }
});

test('nothing has happened that is still to come', async () => {
  const latest = await column<Date>(sql`
    select max(at) as value from (
      select occurred_at as at from incident union all select signed_at from incident
      union all select reviewed_at from review union all select decided_at from decision
      union all select signed_at from addendum union all select taken_at from account
      union all select told_at from person_told union all select happened_at from step_event
      union all select changed_at from step union all select acknowledged_at from notice
      union all select written_at from daybook_entry union all select given_at from handover
      union all select received_at from handover union all select updated_at from draft
      union all select happened_at from audit_event) everything`);
  expect(latest[0]?.getTime()).toBeLessThanOrEqual(now.getTime());
});

test('a young person has words for everything that the audit tells of them', async () => {
  const verbs = await column<string>(
    sql`select distinct action as value from audit_event where child_id is not null`,
  );
  expect(verbs.length).toBeGreaterThan(5);
  expect(verbs.filter((verb) => verbToChild(verb) === null)).toEqual([]);
  const all = await column<string>(sql`select distinct action as value from audit_event`);
  expect(all.filter((verb) => !Object.hasOwn(auditVerbs, verb))).toEqual([]);
});

test('no id comes up twice, in any table', async () => {
  const tables =
    'organisation setting person_account membership child placement involvement absence incident conduct account person_told decision review addendum step step_event notice daybook_entry handover draft child_number care_episode profile_entry health_entry nationality_entry break_glass'.split(
      ' ',
    );
  const all = sql.join(
    tables.map((table) => sql`select id from ${sql.table(table)}`),
    sql` union all `,
  );
  const twice = await sql`select id from (${all}) ids group by id having count(*) > 1`.execute(
    database.kysely,
  );
  expect(twice.rows).toEqual([]);
});

test('steps have been done, declined and left past their clock; decisions held, changed and departed from', async () => {
  expect(await column<string>(sql`select distinct state as value from step order by value`)).toEqual(
    expect.arrayContaining(['accepted', 'declined', 'done', 'proposed']),
  );
  expect(
    (
      await column(
        sql`select id as value from step where state in ('proposed', 'accepted') and due_at < ${now}`,
      )
    ).length,
  ).toBeGreaterThan(0);
  expect(await column<string>(sql`select distinct action as value from review order by value`)).toEqual([
    'approved',
    'correction-asked',
    'decided',
    'decision-changed',
    'held',
    'noted',
  ]);
  expect(
    (await column(sql`select id as value from decision where chosen_route <> route and sequence = 1`)).length,
  ).toBeGreaterThan(0);
  expect((await column(sql`select id as value from addendum`)).length).toBeGreaterThan(0);
  expect(
    (
      await column(
        sql`select i.id as value from incident i where (select count(*) from account a where a.incident_id = i.id) > 1`,
      )
    ).length,
  ).toBeGreaterThan(0);
});

test('some live out of area, some have moved, and somebody is away today with a stand-in', async () => {
  expect((await column(sql`select id as value from child where out_of_area`)).length).toBeGreaterThan(3);
  expect(
    (await column(sql`select child_id as value from placement group by 1 having count(*) > 1`)).length,
  ).toBeGreaterThan(3);
  expect(
    (await column(sql`select id as value from absence where from_at <= ${now} and until_at > ${now}`)).length,
  ).toBeGreaterThan(0);
});

test('the carer has a draft, open steps, and a correction to answer', async () => {
  const { steps, drafts } = await before(0);
  expect(drafts.length).toBe(1);
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.map(({ code }) => code)).toContain('correct-record');
});

test('the registered manager has records to review, one held and one with a correction asked', async () => {
  const { waiting, steps } = await before(1);
  expect(new Set(waiting.map(({ state }) => state))).toEqual(
    new Set(['waiting', 'held', 'correction-asked']),
  );
  expect(waiting.length).toBeLessThan(20);
  expect(new Set(waiting.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
  expect(steps.length).toBeGreaterThan(0);
});

test('the foster carer and the supervising social worker have something before them', async () => {
  const [carer, supervisor] = [await before(2), await before(3)];
  expect(carer.steps.length).toBeGreaterThan(0);
  expect(carer.drafts.length).toBe(1);
  expect(supervisor.waiting.length).toBeGreaterThan(0);
  expect(supervisor.notices.length).toBeGreaterThan(0);
});

test('the support worker, the social worker and the personal adviser have open steps and notices', async () => {
  const [support, social, adviser] = [await before(4), await before(5), await before(6)];
  expect(support.steps.length).toBeGreaterThan(0);
  for (const { steps, notices } of [social, adviser]) {
    expect(steps.length).toBeGreaterThan(0);
    expect(notices.length).toBeGreaterThan(0);
  }
});

test('a handover waits at the home of the carer, given by somebody else', async () => {
  const { personId } = await before(0);
  const open = await column<string>(sql`
    select h.given_by as value from handover h join membership m on m.setting_id = h.setting_id
    where m.person_id = ${personId} and h.received_by is null`);
  expect(open).toHaveLength(1);
  expect(open[0]).not.toBe(personId);
});

test('the one-click people are found again in a city that was built before', async () => {
  expect(await demoPeople(database)).toEqual(built.people);
  expect(built.people).toHaveLength(13);
});
