import { sql } from 'kysely';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/** The most that somebody writes at once, in characters. */
export const mostWords = 20_000;

/** The words of a form, or a refusal at its field. */
export function wordsNeeded(text: string, field: string): string {
  const words = text.trim();
  if (!words) throw new HearthError('missing', 'Write something first.', field);
  if ([...words].length > mostWords)
    throw new HearthError('out-of-range', `Write at most ${mostWords} letters at once.`, field);
  return words;
}

/**
 * Puts the young person's own words beside a record about them. They stay as they are for ever; whoever sees the record
 * sees them there.
 * @param id under which they are kept
 * @throws HearthError `not-found` for a record that is not about them
 */
export async function addMyWords(tx: Tx, incidentId: string, words: string, id: string): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select app.add_my_words(${id}::uuid, ${incidentId}::uuid, ${words}) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}
