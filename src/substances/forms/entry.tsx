import { sql } from 'kysely';
import { type FormFields, one, type Tx } from '../../platform/web/index.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id of what a form will write, made with the page: pressed twice, it is written once. */
export function EntryField({ id }: { id: string }) {
  return <input type="hidden" name="entry" value={id} />;
}

/** The id that a form carries, or a new one. */
export function entryOf(form: FormFields, newId: () => string): string {
  const id = one(form, 'entry');
  return uuid.test(id) ? id.toLowerCase() : newId();
}

type Written =
  | 'seizure'
  | 'seizure_event'
  | 'seizure_addition'
  | 'substance_use'
  | 'substance_use_review'
  | 'substance_support'
  | 'substance_support_answer'
  | 'substance_police'
  | 'drugs_policy'
  | 'hot_spot'
  | 'hot_spot_event';

/**
 * Whether something is written under this id already. The same form sent twice at one moment waits here for the first.
 */
export async function isWritten(tx: Tx, table: Written, id: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`entry ${id}`}, 0))`.execute(tx);
  const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${id}::uuid`.execute(tx);
  return rows.length > 0;
}
