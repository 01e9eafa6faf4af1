import { sql } from 'kysely';
import type { Random } from '../../../demo/random.ts';
import type { HearthDatabase } from '../../../src/platform/database/index.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';

/** Some ids of every table that has them. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

const mostOfTable = 12;

export async function knownIds(database: HearthDatabase<Tables>): Promise<KnownIds> {
  const { rows: tables } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
    where n.nspname = 'public' and c.relkind = 'r' order by 1`.execute(database.kysely);
  const known = new Map<string, readonly string[]>();
  for (const { name } of tables) {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(name)} order by id limit ${mostOfTable}`.execute(database.kysely);
    if (rows.length > 0)
      known.set(
        name,
        rows.map(({ id }) => id),
      );
  }
  return known;
}

/** An id of a table that is called like this, as in the path before an id; of any table when none is, or by chance. */
export function anIdLike(known: KnownIds, called: string, random: Random): string {
  const stem = called.replaceAll('-', '_').toLowerCase().slice(0, 5);
  const near = [...known.keys()].filter((name) => stem.length > 2 && name.includes(stem));
  const name = near.length > 0 && random.chance(0.85) ? random.pick(near) : random.pick([...known.keys()]);
  return random.pick(known.get(name) ?? ['']);
}
