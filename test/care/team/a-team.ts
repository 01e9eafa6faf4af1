import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { InvolvedRole } from '../../../src/care/tables.ts';
import type { MemberRole } from '../../../src/platform/sign-in/tables.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';

/** The little world, with a team of the borough beside it: a manager, a duty officer, workers, and those who hold them to account. */
export interface Team {
  readonly house: TestApp;
  readonly manager: string;
  readonly secondManager: string;
  readonly duty: string;
  readonly leaver: string;
  readonly taker: string;
  readonly adviser: string;
  readonly reviewing: string;
  readonly administrator: string;
}

const people: Readonly<Record<Exclude<keyof Team, 'house'>, MemberRole>> = {
  manager: 'team-manager',
  secondManager: 'team-manager',
  duty: 'duty-officer',
  leaver: 'social-worker',
  taker: 'social-worker',
  adviser: 'personal-adviser',
  reviewing: 'independent-reviewing-officer',
  administrator: 'administrator',
};

/** Opens it. */
export async function openTeam(): Promise<Team> {
  const house = await testApp();
  const ids = Object.fromEntries(Object.keys(people).map((name) => [name, randomUUID()])) as Omit<
    Team,
    'house'
  >;
  await house.database.asOwner(async (tx) => {
    for (const [name, role] of Object.entries(people)) {
      const id = ids[name as keyof typeof ids];
      await sql`insert into person_account (id, name, email, created_at)
        values (${id}::uuid, ${`${name} Pretend`}, ${`${name.toLowerCase()}@team.example`}, ${house.now})`.execute(
        tx,
      );
      await sql`insert into membership (id, person_id, organisation_id, role, from_day)
        values (${randomUUID()}::uuid, ${id}::uuid, ${house.world.authority}::uuid, ${role}, ${name === 'secondManager' ? '2022-01-01' : '2020-01-01'})`.execute(
        tx,
      );
    }
  });
  return { house, ...ids };
}

/** A child of the team, in a home, with somebody who works with them from a day. */
export async function childOfTeam(
  { house }: Team,
  given: string,
  by: { readonly person: string; readonly role?: InvolvedRole; readonly from?: string } | null,
  home: string | null = house.world.home,
): Promise<string> {
  const id = randomUUID();
  await house.database.asOwner(async (tx) => {
    await sql`insert into child (id, given_name, family_name, date_of_birth, responsible_authority_id, created_at)
      values (${id}::uuid, ${given}, 'Fictional', '2012-01-01', ${house.world.authority}::uuid, ${house.now})`.execute(
      tx,
    );
    if (home)
      await sql`insert into placement (id, child_id, setting_id, from_day)
        values (${randomUUID()}::uuid, ${id}::uuid, ${home}::uuid, '2025-01-01')`.execute(tx);
    if (by)
      await sql`insert into involvement (id, child_id, person_id, role, from_day)
        values (${randomUUID()}::uuid, ${id}::uuid, ${by.person}::uuid, ${by.role ?? 'social-worker'}, ${by.from ?? '2025-01-01'})`.execute(
        tx,
      );
  });
  return id;
}

/** Steps about a child that somebody owns. */
export const openSteps = ({ house }: Team, child: string, owner: string, count: number) =>
  house.database.asOwner((tx) =>
    sql`insert into step (id, child_id, about, about_id, code, cites, words, owner_role, owner_id, made_for_id, due_at, state, made_at, changed_at)
      select gen_random_uuid(), ${child}::uuid, 'referral', gen_random_uuid(), 'do', '[]', 'Ring them. ' || i, 'social-worker', ${owner}::uuid,
        ${owner}::uuid, ${house.now}::timestamptz + interval '1 day', 'accepted', ${house.now}::timestamptz, ${house.now}
      from generate_series(1, ${count}) i`.execute(tx),
  );

/** Who works with a child today as a social worker or adviser. */
export async function workersOf({ house }: Team, child: string): Promise<string[]> {
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ person_id: string }>`select person_id from involvement where child_id = ${child}::uuid
      and role in ('social-worker', 'personal-adviser') and until_day is null order by role`.execute(tx),
  );
  return rows.map(({ person_id }) => person_id);
}

/** How many open steps each has. */
export async function stepsOf({ house }: Team, owner: string): Promise<number> {
  const { rows } = await house.database.asOwner((tx) =>
    sql<{
      n: number;
    }>`select count(*)::integer as n from step where owner_id = ${owner}::uuid and state = 'accepted'`.execute(
      tx,
    ),
  );
  return rows[0]?.n ?? 0;
}
