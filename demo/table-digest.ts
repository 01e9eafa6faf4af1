import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { HearthDatabase } from '../src/platform/database/index.ts';

/** One line for each table: its name, how many rows, and a hash over all of them. For comparing two cities. */
export async function tableDigests(database: HearthDatabase): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name <> 'schema_migration' order by table_name`.execute(
    database.kysely,
  );
  const digests: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ line: string }>`
      select to_jsonb(t)::text as line from ${sql.table(name)} t order by line`.execute(database.kysely);
    const hash = createHash('sha256');
    for (const { line } of rows) hash.update(`${line}\n`);
    digests.push(`${name} ${rows.length} ${hash.digest('hex')}`);
  }
  return digests;
}
