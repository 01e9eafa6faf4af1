import { sql } from 'kysely';
import type { Records } from '../../records.ts';

/** What came of it, and what somebody has done with the children of the return since. */
export interface TakenBack {
  readonly came: 'undone' | 'not-now' | 'worked-on';
  readonly found: readonly { readonly number: string; readonly what: string }[];
}

/** Takes a return back, as the operator. */
export function takeBack(records: Records, id: string, now: Date): Promise<TakenBack> {
  return records.asOwner(async (tx) => {
    const { rows } = await sql<{ came: TakenBack['came'] }>`
      select inside.undo_return(${id}::uuid, null, ${now}) as came`.execute(tx);
    const came = rows[0]?.came ?? 'not-now';
    if (came !== 'worked-on') return { came, found: [] };
    const found = await sql<TakenBack['found'][number]>`
      select number, what from inside.worked_on_since(${id}::uuid) order by number, what`.execute(tx);
    return { came, found: found.rows };
  });
}
