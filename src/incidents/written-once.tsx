import './tables.ts';
import { sql } from 'kysely';
import type { Tables } from '../platform/database/tables.ts';
import { type FormFields, one, type Tx } from '../platform/web/index.ts';

/** The field in which a form carries the id of what it will write. */
const entryField = 'entry';

/** The id of what a form will write, made with the page: pressed twice, it is written once. */
export function EntryField({ id }: { id: string }) {
  return <input type="hidden" name={entryField} value={id} />;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id that a form carries; undefined when it carries none. */
export function entryOf(form: FormFields): string | undefined {
  const id = one(form, entryField);
  return uuid.test(id) ? id.toLowerCase() : undefined;
}

/** By which id something is written. */
export interface Entry {
  /** From the form; without it everything sent is written. */
  readonly entry?: string;
  readonly newId: () => string;
}

/**
 * Writes a row under the id of its form. When the same has been written under it already, by the same person in the
 * same place with the same words, nothing more is: the first stands. When anything else stands under it, and be it
 * somebody else's, the row is written under a new id: nothing is lost, and nothing is told.
 * @param same the columns by which it is the same
 * @returns whether it was written now; false where the same stood there already
 */
export async function writeOnce<
  Table extends 'account' | 'addendum' | 'review' | 'daybook_entry' | 'handover' | 'incident_event',
>(
  tx: Tx,
  table: Table,
  row: Omit<Tables[Table], 'id'>,
  same: readonly (keyof Omit<Tables[Table], 'id'> & string)[],
  { entry, newId }: Entry,
): Promise<boolean> {
  const write = async (id: string): Promise<boolean> => {
    const { numInsertedOrUpdatedRows: written } = await tx
      .insertInto(table)
      .values({ ...row, id } as never)
      .onConflict((conflict) => conflict.column('id' as never).doNothing())
      .executeTakeFirst();
    return written === 1n;
  };
  if (entry === undefined) return write(newId());
  if (await write(entry)) return true;
  const alike = same.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
  const before = await sql`select id from ${sql.table(table)}
    where id = ${entry}::uuid and ${sql.join(alike, sql` and `)}`.execute(tx);
  return before.rows.length === 0 && write(newId());
}
