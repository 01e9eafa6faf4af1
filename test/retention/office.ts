import { sql } from 'kysely';
import { type Borough, openBorough } from '../organisations/borough.ts';
import type { House } from '../house/open-house.ts';
import { randomUUID } from 'node:crypto';

export interface Office {
  readonly house: House;
  readonly first: string;
  readonly second: string;
}
export async function openOffice(): Promise<Office> {
  const borough = await openBorough();
  const second = randomUUID();
  return { house: borough.house, first: borough.governance, second };
}
export const agreed = 1;
/** In which tables something stands, and in how many rows. */
export async function rowsOf({ house }: Office, words: readonly string[]): Promise<Record<string, number>> {
  const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(house.database.kysely);
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ times: number }>`select count(*)::integer as times from ${sql.table(name)} t
      where t::text ~* ${words.join('|')}`.execute(house.database.kysely);
    if (rows[0]?.times) found[name] = rows[0].times;
  }
  return found;
}
