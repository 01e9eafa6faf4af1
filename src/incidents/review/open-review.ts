import { notFound } from '../../platform/errors/index.ts';
import type { SignedInVisit } from '../../platform/web/index.ts';
import { decidersFor } from './deciders.ts';
import { recordUnderReview, refuseOwn, standingDecision } from './record-under-review.ts';

async function recordHere({ tx, params, about }: SignedInVisit) {
  const record = await recordUnderReview(tx, params.incidentId ?? '');
  about({ kind: 'incident', id: record.id, childId: record.child_id });
  return record;
}

/** The record in the address, for anybody but its author; the audit is told. */
export async function openRecord(visit: SignedInVisit) {
  const record = await recordHere(visit);
  refuseOwn(record, visit.person.personId);
  return record;
}

/** The record on the page of a review, the decision that stands, and who could take it. */
export async function openPage(visit: SignedInVisit) {
  const { id, child_id, setting_id } = await recordHere(visit);
  const standing = await standingDecision(visit.tx, id);
  if (!standing) throw notFound();
  return { id, standing, deciders: await decidersFor(visit.tx, { id, child_id, setting_id }) };
}
export type UnderReview = Awaited<ReturnType<typeof openPage>>;

/** The same, for whoever reviews it: anybody but its author. */
export async function openReview(visit: SignedInVisit): Promise<UnderReview> {
  await openRecord(visit);
  return await openPage(visit);
}
