import { sql } from 'kysely';
import type { BenchDatabase } from './import-engines.ts';

/** Every table that an import leaves rows in, parents first. */
const tables = [
  'organisation',
  'return_import',
  'return_file',
  'return_row',
  'return_flag',
  'return_left_out',
  'return_repair',
  'return_child',
  'return_episode',
  'child',
  'child_number',
  'care_episode',
  'address_entry',
];

/** The rows of an import as COPY takes them. */
export interface Rows {
  /** The table with its columns. What the database makes of the others by itself is not among them. */
  readonly target: string;
  readonly text: Buffer;
}

async function columnsOf({ database }: BenchDatabase, table: string): Promise<string> {
  const { rows } = await sql<{ columns: string }>`
    select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`.execute(
    database.kysely,
  );
  return rows[0]?.columns ?? '';
}

/** Takes the rows of an import out of a database. */
export async function takeRows(from: BenchDatabase): Promise<Rows[]> {
  const taken: Rows[] = [];
  for (const table of tables) {
    const columns = await columnsOf(from, table);
    const text = await from.copyOut(`select ${columns} from ${table}`);
    taken.push({ target: `${table} (${columns})`, text });
  }
  return taken;
}

/** Puts the rows into an empty database with COPY; the milliseconds it took. */
export async function copyRows({ copyIn }: BenchDatabase, rows: readonly Rows[]): Promise<number> {
  const start = performance.now();
  for (const { target, text } of rows) await copyIn(target, text);
  return performance.now() - start;
}
