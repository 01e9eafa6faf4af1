import { sql, type Transaction } from 'kysely';
import type { Tables } from '../src/platform/database/tables.ts';

type Tx = Transaction<Tables>;

/**
 * Goes on in a transaction of a person as somebody else, at another time: what the next request of theirs would do,
 * without a commit between. Row-level security holds them to what they may see and do then.
 */
export async function actAs(tx: Tx, personId: string, now: Date): Promise<void> {
  await sql`select set_config('hearth.person_id', ${personId}, true),
    set_config('hearth.now', ${now.toISOString()}, true)`.execute(tx);
}
