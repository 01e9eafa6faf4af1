import '../tables.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { TurnAsked } from './turn-form.ts';

const longest = 14 * 86_400_000;

/**
 * Puts somebody on duty. Turns may overlap: who is asked first is said by the rank.
 * @returns the id of the turn
 * @throws Refusal naming the field
 */
export async function makeTurn(
  tx: Tx,
  { organisationId, duty, personId, rank, from, until }: TurnAsked,
  by: By,
): Promise<string> {
  if (until <= from) throw new Refusal('not-allowed', 'The end must be after the beginning.', 'until');
  if (until.getTime() - from.getTime() > longest)
    throw new Refusal('out-of-range', 'A turn can last 14 days at most. Make several.', 'until');
  const id = by.newId();
  await tx
    .insertInto('duty_turn')
    .values({
      id,
      organisation_id: organisationId,
      duty,
      person_id: personId,
      rank: Number(rank),
      from_at: from,
      until_at: until,
      made_by: by.personId,
      made_at: by.now,
    })
    .execute();
  return id;
}

/**
 * Takes a turn off the rota; it stays on record.
 * @throws Refusal `not-found`, or `already-done` where it is off the rota
 */
export async function withdrawTurn(tx: Tx, turnId: string, by: By): Promise<void> {
  const done = await tx
    .updateTable('duty_turn')
    .set({ withdrawn_by: by.personId, withdrawn_at: by.now })
    .where('id', '=', turnId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows > 0n) return;
  const seen = await tx
    .selectFrom('duty_turn')
    .select('withdrawn_at')
    .where('id', '=', turnId)
    .executeTakeFirst();
  if (!seen) throw notFound();
  throw seen.withdrawn_at
    ? new Refusal('already-done', 'This turn has already been taken off the rota.')
    : new Refusal('not-yours', 'Someone else keeps this rota.');
}
