import { sql, type Transaction } from 'kysely';
import type { Tables } from '../src/platform/database/tables.ts';
import type { Random } from './random.ts';

/** A transaction in which the city lives, its chance, and what time it is today. */
export interface Act {
  readonly tx: Transaction<Tables>;
  readonly random: Random;
  readonly now: Date;
}

/**
 * Goes on in the transaction as somebody else, at another time: what the next request of theirs would do, without a
 * commit between. In a transaction of a person, row-level security holds them to what they may see and do then; in the
 * owner's, in which what is long ago is played, only the names and the time change.
 */
export async function actAs(tx: Act['tx'], personId: string, now: Date): Promise<void> {
  await sql`select set_config('hearth.person_id', ${personId}, true),
    set_config('hearth.now', ${now.toISOString()}, true)`.execute(tx);
}
