import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';

/** Statements over a whole return, of the largest county there is, may take their time; no others do. */
const longest = '600s';

/** Lets the statements of this transaction take longer than usual. */
export async function takeTime(tx: Transaction<Tables>): Promise<void> {
  await sql`select set_config('statement_timeout', ${longest}, true)`.execute(tx);
}
