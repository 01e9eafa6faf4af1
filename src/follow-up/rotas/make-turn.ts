import '../tables.ts';
import { londonInstant } from '../../platform/clock/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';
import { isId } from '../form-values.ts';
import { isDuty } from './duties.ts';
import { peopleForRota } from './list-turns.ts';

/** A turn as it was filled in, unchecked: days and times of London clocks. */
export interface AskedTurn {
  readonly id: string;
  readonly organisationId: string;
  readonly duty: string;
  readonly personId: string;
  readonly rank: string;
  readonly fromDay: string;
  readonly fromTime: string;
  readonly untilDay: string;
  readonly untilTime: string;
}

const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const longest = 14 * 86_400_000;

function instantOf(day: string, at: string, field: string, what: string): Date {
  if (!isCalendarDate(day))
    throw new HearthError('not-a-date', `Give the day on which it ${what}.`, `${field}Day`);
  if (!time.test(at))
    throw new HearthError('not-allowed', `Give the time at which it ${what}, such as 17:00.`, `${field}Time`);
  return londonInstant(day, at);
}

/**
 * Puts somebody on duty. Turns may overlap: who is asked first is said by the rank.
 * @throws HearthError naming the field; `not-yours` for whoever does not keep this rota
 */
export async function makeTurn(
  tx: Tx,
  asked: AskedTurn,
  by: { readonly personId: string; readonly now: Date },
): Promise<void> {
  const people = isId(asked.organisationId) ? await peopleForRota(tx, asked.organisationId) : [];
  if (people.length === 0) throw new HearthError('not-yours', 'Somebody else keeps this rota.');
  if (!isDuty(asked.duty)) throw new HearthError('missing', 'Choose which duty.', 'duty');
  if (!people.some(({ id }) => id === asked.personId))
    throw new HearthError('missing', 'Choose who is on duty.', 'person');
  if (!/^[1-9]$/.test(asked.rank))
    throw new HearthError('out-of-range', 'Choose 1 for whoever is asked first, up to 9.', 'rank');
  const from_at = instantOf(asked.fromDay, asked.fromTime, 'from', 'begins');
  const until_at = instantOf(asked.untilDay, asked.untilTime, 'until', 'ends');
  if (until_at <= from_at) throw new HearthError('not-allowed', 'It ends after it begins.', 'untilDay');
  if (until_at.getTime() - from_at.getTime() > longest)
    throw new HearthError('out-of-range', 'A turn is 14 days at most. Make several.', 'untilDay');
  if (until_at <= by.now) throw new HearthError('not-allowed', 'It has ended already.', 'untilDay');
  await tx
    .insertInto('duty_turn')
    .values({
      id: asked.id,
      organisation_id: asked.organisationId,
      duty: asked.duty,
      person_id: asked.personId,
      rank: Number(asked.rank),
      from_at,
      until_at,
      made_by: by.personId,
      made_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}

/**
 * Takes a turn off the rota; it stays on record.
 * @throws HearthError `not-found` when it is not there, or not the visitor's to take off
 */
export async function withdrawTurn(
  tx: Tx,
  turnId: string,
  by: { readonly personId: string; readonly now: Date },
): Promise<void> {
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
    ? new HearthError('already-done', 'This turn is off the rota already.')
    : new HearthError('not-yours', 'Somebody else keeps this rota.');
}
