import '../../../tables.ts';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import type { SuppliedRow } from '../../read/supplied-row.ts';

/** A stored row, with the import that it came with. */
export type StoredRow = SuppliedRow & { readonly import_id: string; readonly child: string };

/**
 * Nobody has more rows than this in one return, or in one file of it: a number that does stands for no child. In a year a
 * child has a few episodes, and at the very most some hundred times missing.
 */
const mostRows = 1000;
const mostRowsOfFile = 500;

/**
 * The next child numbers in order, out of several returns at once. Each return is asked for a few from where we are, by
 * its key: so it costs the same however many there are.
 * @param imports the returns
 * @param after the last number that is done; empty at the beginning. Rows without a number are nobody's
 */
export async function nextChildren(
  tx: Transaction<Tables>,
  imports: readonly string[],
  after: string,
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ child: string }>`
    select distinct child from unnest(${[...imports]}::uuid[]) i(id) cross join lateral (
      select distinct r.child from return_row r where r.import_id = i.id and r.child > ${after} order by r.child limit ${most}) c
    order by child limit ${most}`.execute(tx);
  return rows.map(({ child }) => child);
}

/**
 * All rows of some children: those of this return and of the one before, and the episodes of all others.
 * @param whole the returns of which everything is asked for
 * @param others the returns of which only the episodes are
 */
export async function rowsOfChildren(
  tx: Transaction<Tables>,
  children: readonly string[],
  whole: readonly string[],
  others: readonly string[],
): Promise<StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    select r.import_id, r.child, r.file, r.row, r.supplied as values, r.fault
    from unnest(${[...whole, ...others]}::uuid[]) i(id) cross join unnest(${[...children]}::text[]) c(child)
    cross join lateral (
      select * from return_row r
      where r.import_id = i.id and r.child = c.child and (r.file = 'Episodes' or i.id = any (${[...whole]}::uuid[]))
      limit ${mostRows + 1}) r
    order by r.child, r.import_id, r.file, r.row`.execute(tx);
  return rows;
}

/** Whether there are more rows than one child can have, of one return. */
export function tooMany(rows: readonly Pick<StoredRow, 'file'>[]): boolean {
  const inFile = new Map<string, number>();
  for (const { file } of rows) inFile.set(file, (inFile.get(file) ?? 0) + 1);
  return rows.length > mostRows || [...inFile.values()].some((count) => count > mostRowsOfFile);
}
