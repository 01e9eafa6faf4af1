import { notFound } from '../../platform/errors/index.ts';
import type { SignedInVisit } from '../../platform/web/index.ts';
import { decidersFor } from './deciders.ts';
import { recordUnderReview, refuseOwn, standingDecision } from './record-under-review.ts';

/** The record in the address, for anybody but its author; the audit is told. */
export async function openRecord({ tx, params, person, about }: SignedInVisit) {
  const record = await recordUnderReview(tx, params.incidentId ?? '');
  about({ kind: 'incident', id: record.id, childId: record.child_id });
  refuseOwn(record, person.personId);
  return record;
}

/** The record that is reviewed, the decision that stands, and who could take it. */
export async function openReview(visit: SignedInVisit) {
  const { id, child_id, setting_id } = await openRecord(visit);
  const standing = await standingDecision(visit.tx, id);
  if (!standing) throw notFound();
  return { id, standing, deciders: await decidersFor(visit.tx, { id, child_id, setting_id }) };
}
export type UnderReview = Awaited<ReturnType<typeof openReview>>;
