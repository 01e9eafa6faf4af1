import '../../tables.ts';
import { sql } from 'kysely';
import { londonTime } from '../../../platform/clock/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { moveOn, requestFor } from '../request/move-request.ts';
import { oneRequest } from '../request/requests.ts';
import { type NamesById, wordsOfRow } from './words-of-row.ts';

/** So many rows are put into words at once. */
const batch = 500;

async function namesById(tx: Tx): Promise<NamesById> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from person_account union all select id, name from organisation
    union all select id, name from setting`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Puts what was gathered into words; what says nothing but ids is given as it is, with nothing to check. */
async function putIntoWords(tx: Tx, requestId: string, { personId, now }: By): Promise<void> {
  const names = await namesById(tx);
  for (;;) {
    const rows = await tx
      .selectFrom('access_piece')
      .select(['id', 'held'])
      .where('request_id', '=', requestId)
      .where('words', 'is', null)
      .limit(batch)
      .execute();
    if (rows.length === 0) return;
    const written = rows.map(({ id, held }) => ({ id, words: wordsOfRow(held, names, londonTime) }));
    await sql`update access_piece p set words = w.words
      from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as w(id uuid, words text)
      where p.id = w.id`.execute(tx);
    await sql`update access_piece p set state = 'given', masked_words = '', checked_by = ${personId}::uuid,
      checked_at = ${now} where p.request_id = ${requestId}::uuid and p.words = '' and p.state = 'waiting'`.execute(
      tx,
    );
  }
}

/**
 * Gathers everything held about the child, table by table, as it stands now; what was gathered before stays as it was
 * checked. Done again, it brings what has been written since.
 * @returns how many pieces came in addition
 */
export async function gather(tx: Tx, requestId: string, by: By): Promise<number> {
  await requestFor(tx, requestId, 'gathered');
  const { rows } = await sql<{ came: number }>`
    select app.gather_for_access(${requestId}::uuid) as came`.execute(tx);
  const came = rows[0]?.came ?? 0;
  await putIntoWords(tx, requestId, by);
  const words = came === 1 ? '1 more piece was added.' : `${came} more pieces were added.`;
  await moveOn(tx, await oneRequest(tx, requestId), {}, { event: 'gathered', words }, by);
  return came;
}
