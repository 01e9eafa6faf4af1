import '../../care/index.ts';
import { sql } from 'kysely';
import { londonInstant } from '../../platform/clock/index.ts';
import type { FieldErrors, Tx } from '../../platform/web/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';

/** Colleagues who may stand in: everybody in the same setting, else whoever has the same role in the organisation. */
export function colleaguesOf(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('person_account')
    .select(['id', 'name'])
    .where(sql<boolean>`id in (select app.colleagues())`)
    .where('closed_at', 'is', null)
    .orderBy('name')
    .execute();
}

/** An absence as it was asked for. */
export interface Absence {
  readonly from: string;
  readonly until: string;
  readonly standIn: string;
}

/** What is wrong with an absence; empty when nothing is. */
export function absenceErrors(
  absence: Absence,
  colleagues: readonly { id: string }[],
  today: string,
): FieldErrors {
  const errors: Record<string, string> = {};
  if (!isCalendarDate(absence.from)) errors.from = 'Give the first day away.';
  else if (absence.from < today) errors.from = 'The first day away is today or later.';
  if (!isCalendarDate(absence.until)) errors.until = 'Give the first day back.';
  else if (absence.until <= absence.from) errors.until = 'The first day back is after the first day away.';
  if (!colleagues.some(({ id }) => id === absence.standIn)) errors.standIn = 'Choose who stands in.';
  return errors;
}

/** Names the stand-in, from the beginning of the first day to the beginning of the day back, in London. */
export async function nameStandIn(tx: Tx, absence: Absence, personId: string, id: string): Promise<void> {
  await tx
    .insertInto('absence')
    .values({
      id,
      person_id: personId,
      stand_in_id: absence.standIn,
      from_at: londonInstant(absence.from, '00:00'),
      until_at: londonInstant(absence.until, '00:00'),
    })
    .execute();
}
