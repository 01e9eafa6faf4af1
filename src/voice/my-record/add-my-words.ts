import { sql } from 'kysely';
import { notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/** The most that somebody writes at once, in characters. */
export const mostWords = 20_000;

/**
 * Puts the young person's own words beside a record about them. They stay as they are for ever; whoever sees the record
 * sees them there.
 * @param id under which they are kept
 * @throws Refusal `not-found` for a record that is not about them
 */
export async function addMyWords(tx: Tx, incidentId: string, words: string, id: string): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select app.add_my_words(${id}::uuid, ${incidentId}::uuid, ${words}) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}
