import '../../care/index.ts';
import { sql } from 'kysely';
import { londonInstant } from '../../platform/clock/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { FieldErrors, Tx } from '../../platform/web/index.ts';
import { daysBetween, isCalendarDate } from '../../protocol/index.ts';

/** Colleagues who may stand in: everybody in the same setting, and whoever has the same role in the organisation. */
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

/** An absence is at most so many days: who is away for longer hands their work on. */
const longestAbsence = 35;

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
  else if (isCalendarDate(absence.from) && daysBetween(absence.from, absence.until) > longestAbsence)
    errors.until = `At most ${longestAbsence} days. If you are away for longer, ask your manager to hand your work on.`;
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

/** An absence of the visitor's, or one in which they stand in. */
export interface MyAbsence {
  readonly id: string;
  readonly from_at: Date;
  readonly until_at: Date;
  /** The visitor is away; otherwise they stand in. */
  readonly mine: boolean;
  readonly other_name: string | null;
}

/** The absences that concern the visitor, now and to come. */
export function absencesOf(tx: Tx, personId: string, now: Date): Promise<MyAbsence[]> {
  return tx
    .selectFrom('absence')
    .leftJoin('person_account', (join) =>
      join.on(
        sql<boolean>`person_account.id = case when absence.person_id = ${personId} then absence.stand_in_id else absence.person_id end`,
      ),
    )
    .select(['absence.id', 'from_at', 'until_at', 'person_account.name as other_name'])
    .select(sql<boolean>`absence.person_id = ${personId}`.as('mine'))
    .where('until_at', '>', now)
    .orderBy('from_at')
    .execute();
}

/** Ends an absence at once, by either of the two; one that has not begun is taken back. */
export async function endAbsence(tx: Tx, id: string, personId: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('absence')
    .set({ until_at: now, ended_by: personId })
    .where('id', '=', id)
    .where('from_at', '<', now)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  const { numDeletedRows } = await tx.deleteFrom('absence').where('id', '=', id).executeTakeFirst();
  if (numDeletedRows === 0n) throw notFound();
}
