import '../../care/index.ts';
import { sql } from 'kysely';
import { londonInstant } from '../../platform/clock/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { daysBetween } from '../../protocol/index.ts';
import type { Absence } from './absence-form.ts';

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

/** An absence is at most so many days: who is away for longer hands their work on. */
const longestAbsence = 35;

/**
 * Names the stand-in, from the beginning of the first day to the beginning of the day back, in London.
 * @throws Refusal naming the field
 */
export async function nameStandIn(tx: Tx, { from, until, standInId }: Absence, by: By): Promise<void> {
  if (until <= from)
    throw new Refusal('not-allowed', 'The first day back must be after the first day away.', 'until');
  if (daysBetween(from, until) > longestAbsence) {
    const message = `At most ${longestAbsence} days. If you are away for longer, ask your manager to pass your work on.`;
    throw new Refusal('out-of-range', message, 'until');
  }
  const [from_at, until_at] = [londonInstant(from, '00:00'), londonInstant(until, '00:00')];
  await tx
    .insertInto('absence')
    .values({ id: by.newId(), person_id: by.personId, stand_in_id: standInId, from_at, until_at })
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
export async function endAbsence(tx: Tx, id: string, { personId, now }: By): Promise<void> {
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
