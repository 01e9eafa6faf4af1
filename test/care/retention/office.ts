import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../src/platform/web/index.ts';
import { addChild } from '../../house/register.ts';
import type { TestApp } from '../../house/test-app.ts';
import { openBorough } from '../organisations/borough.ts';

/** The little world with three people of information governance in one borough, and one in the next. */
export interface Office {
  readonly house: TestApp;
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly elsewhere: string;
}

/** Opens it, on the day on which somebody born on 3 March 1951 is 75. */
export async function openOffice(): Promise<Office> {
  const { house, governance, nextBorough } = await openBorough();
  const [second, third, elsewhere] = [randomUUID(), randomUUID(), randomUUID()];
  await house.database.asOwner(async (tx) => {
    for (const [id, place] of [
      [second, house.world.authority],
      [third, house.world.authority],
      [elsewhere, nextBorough],
    ]) {
      await sql`insert into person_account (id, name, email, created_at)
        values (${id}::uuid, 'Officer Pretend', ${`${id}@test.example`}, ${house.now})`.execute(tx);
      await sql`insert into membership (id, person_id, organisation_id, role, from_day)
        values (${randomUUID()}::uuid, ${id}::uuid, ${place}::uuid, 'information-governance', '2020-01-01')`.execute(
        tx,
      );
    }
  });
  house.now = new Date('2026-03-03T10:00:00Z');
  return { house, first: governance, second, third, elsewhere };
}

/** Somebody whose record is due today, with nothing open. */
export const whoIsDue = ({ house }: Office, given = 'Old', born = '1951-03-03'): Promise<string> =>
  addChild(house, { given, family: 'Faraway', born }, []);

/** Proposes in the name of the first, on the page. Says with which status. */
export async function propose({ house, first }: Office, child: string): Promise<number> {
  const form = { outcome: 'may-go', reason: 'Its time is over.' };
  return (await house.as(first).post(`/retention/${child}`, form)).statusCode;
}

/** The proposal that waits. */
export async function askOf({ house }: Office, child: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from destruction_ask where child_id = ${child}::uuid and answered_at is null`.execute(
    house.database.kysely,
  );
  return rows[0]?.id ?? randomUUID();
}

/** Answers it, on the page. */
export async function answer(
  office: Office,
  person: string,
  child: string,
  form: Record<string, string> = {},
) {
  const ask = await askOf(office, child);
  return office.house.as(person).post(`/retention/${child}/answers`, { ask, answer: 'agree', ...form });
}

/** One transaction as somebody, at the time of the house. */
export const workAs = <T>({ house }: Office, person: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.database.asPerson({ personId: person, settings: { now: house.now.toISOString() } }, work);

/** In which tables one of these stands, and in how many rows. */
export async function rowsWith({ house }: Office, words: readonly string[]): Promise<Record<string, number>> {
  const { kysely } = house.database;
  const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`.execute(kysely);
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ times: number }>`select count(*)::integer as times from ${sql.table(name)} t
      where t::text ~* ${words.join('|')}`.execute(kysely);
    if (rows[0]?.times) found[name] = rows[0].times;
  }
  return found;
}
