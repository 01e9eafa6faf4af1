import '../tables.ts';
import { sql } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';
import { type FormFields, one, type Tx } from '../../platform/web/index.ts';

type MissingTable = Extract<keyof Tables, `missing_${string}`>;

/** The id of what a form will write, made with the page: pressed twice, it is written once. */
export function EntryField({ id }: { id: string }) {
  return <input type="hidden" name="entry" value={id} />;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that a form carries; a new one when it carries none. */
export function entryOf(form: FormFields, newId: () => string): string {
  const id = one(form, 'entry').toLowerCase();
  return uuid.test(id) ? id : newId();
}

/**
 * Writes a row under the id of its form. Where the same stands under it already, the first stands; where anything else
 * does, be it somebody else's, the row is written under a new id: nothing is lost, and nothing is told.
 * @param same the columns by which it is the same
 * @returns the id under which it stands, and whether it was written just now
 */
export async function writeOnce<Table extends MissingTable>(
  tx: Tx,
  table: Table,
  row: Omit<Tables[Table], 'sequence'> & { id: string },
  same: readonly (keyof Tables[Table] & string)[],
  newId: () => string,
): Promise<{ id: string; created: boolean }> {
  const write = async (id: string): Promise<boolean> => {
    const { numInsertedOrUpdatedRows: written } = await tx
      .insertInto(table)
      .values({ ...row, id } as never)
      .onConflict((conflict) => conflict.column('id' as never).doNothing())
      .executeTakeFirst();
    return written === 1n;
  };
  if (await write(row.id)) return { id: row.id, created: true };
  const values = row as Record<string, unknown>;
  const alike = same.map((column) => sql`${sql.ref(column)} is not distinct from ${values[column]}`);
  const before = await sql`select id from ${sql.table(table)}
    where id = ${row.id}::uuid and ${sql.join(alike, sql` and `)}`.execute(tx);
  if (before.rows.length > 0) return { id: row.id, created: false };
  const id = newId();
  await write(id);
  return { id, created: true };
}
