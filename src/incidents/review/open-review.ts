import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { decidersFor } from './deciders.ts';
import { recordUnderReview, refuseOwn, standingDecision } from './record-under-review.ts';

async function recordHere({ tx, params, auditSubject: about }: SignedInContext) {
  const record = await recordUnderReview(tx, params.incidentId ?? '');
  about({ kind: 'incident', id: record.id, childId: record.child_id });
  return record;
}

/** The record in the address, for anybody but its author; the audit is told. */
export async function openRecord(context: SignedInContext) {
  const record = await recordHere(context);
  refuseOwn(record, context.person.personId);
  return record;
}

/** The record on the page of a review, the decision that stands, and who could take it. */
export async function openPage(context: SignedInContext) {
  const { id, child_id, setting_id } = await recordHere(context);
  const standing = await standingDecision(context.tx, id);
  if (!standing) throw notFound();
  return { id, standing, deciders: await decidersFor(context.tx, { child_id, setting_id }, standing) };
}
export type UnderReview = Awaited<ReturnType<typeof openPage>>;

/** The same, for whoever reviews it: anybody but its author. */
export async function openReview(context: SignedInContext): Promise<UnderReview> {
  await openRecord(context);
  return await openPage(context);
}
