import '../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/** What a review needs of a record: whose it is, about whom and where, and the decision that stands. */
export interface RecordUnderReview {
  readonly id: string;
  readonly child_id: string;
  readonly setting_id: string;
  readonly author_id: string;
  readonly occurred_at: Date;
  readonly occurred_on: string;
}

/** The record that is reviewed, its own row only. Throws `not-found` when there is none or it is not open. */
export async function recordUnderReview(tx: Tx, id: string): Promise<RecordUnderReview> {
  const record = await tx
    .selectFrom('incident')
    .select(['id', 'child_id', 'setting_id', 'author_id', 'occurred_at', 'occurred_on'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!record) throw notFound();
  return record;
}

/** The author cannot review their own record: a second pair of eyes is the point. */
export function refuseOwn(record: RecordUnderReview, personId: string): void {
  if (record.author_id === personId) {
    throw new Refusal('not-yours', 'You wrote this record, so someone else must review it.');
  }
}

/** The current decision: the last that was taken. */
export function standingDecision(tx: Tx, incidentId: string) {
  return tx
    .selectFrom('decision')
    .select(['id', 'sequence', 'edition', 'facts', 'level', 'route', 'chosen_route'])
    .where('incident_id', '=', incidentId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export type StandingDecision = NonNullable<Awaited<ReturnType<typeof standingDecision>>>;

/** One person at a time reviews a record or decides about it: whoever comes second sees what the first one did. */
export async function lockReview(tx: Tx, incidentId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`review ${incidentId}`}, 0))`.execute(tx);
}

/** Whether the record was approved with the decision that stands, and no correction was asked for since. */
export async function isApproved(
  tx: Tx,
  incidentId: string,
  decisionId: string | undefined,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from review a
    where a.incident_id = ${incidentId}::uuid and a.action = 'approved'
      and a.decision_id is not distinct from ${decisionId ?? null}::uuid
      and not exists (select from review c where c.incident_id = a.incident_id and c.action = 'correction-asked'
        and c.reviewed_at >= a.reviewed_at)`.execute(tx);
  return rows.length > 0;
}
