import '../../tables.ts';
import { makeStepsAbout, settleSteps } from '../../../follow-up/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { reviewHypothesis } from '../../steps-asked.ts';
import type { WholeUse } from '../get-use.ts';
import { reviewDue } from '../new/record-use.ts';
import type { AnswerToSupport } from './answer-form.ts';
import type { OfferOfSupport } from './offer-form.ts';
import type { ReviewOfUse } from './review-form.ts';

/** The use to which something is added. */
type Use = Pick<WholeUse, 'id' | 'child_id' | 'incident_id'>;

/** Ends the steps that something settles, of the use and of the incident it came from. */
export async function settle(tx: Tx, use: Use, codes: string[], words: string, by: By): Promise<void> {
  const end = { state: 'done', words, personId: by.personId } as const;
  await settleSteps(tx, { of: { aboutId: use.id }, among: codes }, end, by.now, by.newId);
  if (!use.incident_id) return;
  await settleSteps(tx, { of: { incidentId: use.incident_id }, among: codes }, end, by.now, by.newId);
}

/** Reviews the reason for the use (SUB-01): what we think now, where the care plan says it, and when it is next. */
export async function reviewUse(tx: Tx, use: Use, review: ReviewOfUse, by: By): Promise<void> {
  const { personId, now, newId } = by;
  const { hypothesis, inCarePlan, childWords, nextOn } = review;
  const about = { id: newId(), use_id: use.id, child_id: use.child_id };
  const said = { hypothesis, in_care_plan: inCarePlan, child_words: childWords, next_on: nextOn };
  await tx
    .insertInto('substance_use_review')
    .values({ ...about, ...said, reviewed_by: personId, reviewed_at: now })
    .execute();
  await settle(tx, use, ['review-use-hypothesis'], 'Reviewed: see the review.', by);
  if (!nextOn) return;
  const matter = { about: 'substance-use', aboutId: use.id, childId: use.child_id, settingId: null } as const;
  const steps = [reviewHypothesis(reviewDue(nextOn), now)];
  await makeStepsAbout(tx, steps, matter, { personId }, now, newId);
}

/** Writes down that support was offered (SUB-02); returns the id of the offer. */
export async function offerToChild(
  tx: Tx,
  use: Use,
  { kind, words, offeredOn }: OfferOfSupport,
  by: By,
): Promise<string> {
  const about = { id: by.newId(), use_id: use.id, child_id: use.child_id };
  const offer = { kind, words, offered_on: offeredOn, offered_by: by.personId, offered_at: by.now };
  await tx
    .insertInto('substance_support')
    .values({ ...about, ...offer })
    .execute();
  await settle(tx, use, ['address-the-use'], 'Support was offered: see what is known about the use.', by);
  return about.id;
}

/** Writes down the child's answer to an offer. The latest holds; the earlier ones stay. */
export async function answerSupport(
  tx: Tx,
  use: Pick<WholeUse, 'child_id' | 'support'>,
  { supportId, answer, childWords }: AnswerToSupport,
  by: By,
): Promise<void> {
  if (!use.support.some(({ id }) => id === supportId)) throw notFound();
  const about = { id: by.newId(), support_id: supportId, child_id: use.child_id };
  const said = { answer, child_words: childWords, written_by: by.personId, written_at: by.now };
  await tx
    .insertInto('substance_support_answer')
    .values({ ...about, ...said })
    .execute();
}
