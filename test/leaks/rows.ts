import { sql } from 'kysely';
import { sqlState } from '../../src/platform/database/index.ts';
import type { Filled } from './fill.ts';
import type { Row } from './relations.ts';

/** The primary keys that are not `id`. */
const keyColumns: Readonly<Record<string, readonly string[]>> = {
  credential: ['person_id'],
  sign_in_try: ['person_id', 'network'],
  second_factor: ['person_id'],
  session: ['token_hash'],
  idempotency_key: ['person_id', 'key'],
  audit_batch: ['sequence'],
  schema_migration: ['number'],
  sharing_rule: ['kind', 'relation'],
};

const columnsOf = (table: string): readonly string[] => keyColumns[table] ?? ['id'];

/** The key of a row, as text. */
export function keyOf(table: string, row: Row): string {
  return columnsOf(table)
    .map((column) => String(row[column]))
    .join(' ');
}

/** Every table of the service, and whether row-level security is on, as the catalogue has it. */
async function tablesOf({ house }: Filled): Promise<{ name: string; secured: boolean }[]> {
  const { rows } = await sql<{ name: string; secured: boolean }>`
    select c.relname as name, c.relrowsecurity as secured from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'app') and c.relkind in ('r', 'p') order by 1`.execute(
    house.database.kysely,
  );
  return rows;
}

/** Every row of every table, as the owner sees them. */
export async function allRows(filled: Filled): Promise<Map<string, Row[]>> {
  const all = new Map<string, Row[]>();
  for (const { name } of await tablesOf(filled)) {
    const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(name)} t`.execute(
      filled.house.database.kysely,
    );
    all.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return all;
}

/** Who a transaction acts for, at the time of the house. */
export const acting = ({ house }: Filled, personId: string | null) => ({
  personId,
  settings: { now: house.now.toISOString() },
});

/** The keys of the rows of a table that somebody sees; none where they may not even ask. */
export async function visibleKeys(
  filled: Filled,
  personId: string | null,
  table: string,
): Promise<Set<string>> {
  try {
    const { rows } = await filled.house.database.asPerson(acting(filled, personId), (tx) =>
      sql<Row>`select ${sql.join(columnsOf(table).map((column) => sql.ref(column)))} from ${sql.table(table)}`.execute(
        tx,
      ),
    );
    return new Set(rows.map((row) => keyOf(table, row)));
  } catch (error) {
    if (sqlState(error) === '42501') return new Set();
    throw error;
  }
}

/** One line a table that changes with any row in it. The audit of refused requests is not a change. */
export async function digests(
  filled: Filled,
  without: readonly string[] = [],
): Promise<Record<string, string>> {
  const tables = (await tablesOf(filled)).filter(({ name }) => !without.includes(name));
  const each = tables.map(
    ({ name }) => sql`select ${sql.lit(name)} as name,
      md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as digest from ${sql.table(name)} t`,
  );
  const { rows } = await sql<{ name: string; digest: string }>`${sql.join(each, sql` union all `)}`.execute(
    filled.house.database.kysely,
  );
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
