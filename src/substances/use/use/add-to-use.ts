import '../../tables.ts';
import { makeStepsAbout, settleSteps } from '../../../follow-up/index.ts';
import { londonDate } from '../../../platform/clock/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { isWritten } from '../../forms/entry.tsx';
import type { SupportAnswer, SupportKind } from '../../model.ts';
import type { By } from '../../seizures/new/record-seizure.ts';
import { reviewHypothesis } from '../../steps-asked.ts';
import { getUse, type WholeUse } from '../get-use.ts';
import { refuseReviewDay, reviewDue } from '../new/record-use.ts';

/** Ends the steps that something settles, of the use and of the incident it came from. */
export async function settle(tx: Tx, use: WholeUse, codes: string[], words: string, by: By): Promise<void> {
  const end = { state: 'done', words, personId: by.personId } as const;
  await settleSteps(tx, { of: { aboutId: use.id }, among: codes }, end, by.now, by.newId);
  if (!use.incident_id) return;
  await settleSteps(tx, { of: { incidentId: use.incident_id }, among: codes }, end, by.now, by.newId);
}

/** The review of the reason in the care plan. Without a next day the matter is closed. */
export interface NewReview {
  readonly id: string;
  readonly useId: string;
  readonly hypothesis: string;
  readonly inCarePlan: string;
  readonly childWords: string;
  readonly nextOn: string | null;
}

/** Reviews the reason for the use (SUB-01): what we think now, where the care plan says it, and when it is next. */
export async function reviewUse(tx: Tx, review: NewReview, by: By): Promise<void> {
  const { personId, now, newId } = by;
  if (await isWritten(tx, 'substance_use_review', review.id)) return;
  const use = await getUse(tx, review.useId);
  if (review.nextOn) refuseReviewDay(review.nextOn, londonDate(now), 'nextOn');
  await tx
    .insertInto('substance_use_review')
    .values({
      id: review.id,
      use_id: use.id,
      child_id: use.child_id,
      hypothesis: review.hypothesis,
      in_care_plan: review.inCarePlan,
      child_words: review.childWords,
      next_on: review.nextOn,
      reviewed_by: personId,
      reviewed_at: now,
    })
    .execute();
  await settle(tx, use, ['review-use-hypothesis'], 'Looked at again: see the review.', by);
  if (!review.nextOn) return;
  const matter = { about: 'substance-use', aboutId: use.id, childId: use.child_id, settingId: null } as const;
  await makeStepsAbout(
    tx,
    [reviewHypothesis(reviewDue(review.nextOn), now)],
    matter,
    { personId },
    now,
    newId,
  );
}

/** Support that is offered, with what the child says to it where they have said something. */
export interface NewSupport {
  readonly id: string;
  readonly useId: string;
  readonly kind: SupportKind;
  readonly words: string;
  readonly offeredOn: string;
}

/** Writes down that support was offered (SUB-02). */
export async function offerToChild(tx: Tx, support: NewSupport, by: By): Promise<void> {
  const { personId, now } = by;
  if (await isWritten(tx, 'substance_support', support.id)) return;
  const use = await getUse(tx, support.useId);
  if (support.offeredOn > londonDate(now))
    throw new HearthError('in-the-future', 'This is after today.', 'offeredOn');
  await tx
    .insertInto('substance_support')
    .values({
      id: support.id,
      use_id: use.id,
      child_id: use.child_id,
      kind: support.kind,
      words: support.words,
      offered_on: support.offeredOn,
      offered_by: personId,
      offered_at: now,
    })
    .execute();
  await settle(tx, use, ['address-the-use'], 'Support was offered: see what is known about the use.', by);
}

/** What the child said to an offer, in their words. */
export interface NewAnswer {
  readonly id: string;
  readonly useId: string;
  readonly supportId: string;
  readonly answer: SupportAnswer;
  readonly childWords: string;
}

/** Writes down the child's answer to an offer. The latest holds; the earlier ones stay. */
export async function answerSupport(tx: Tx, answer: NewAnswer, { personId, now }: By): Promise<void> {
  if (await isWritten(tx, 'substance_support_answer', answer.id)) return;
  const use = await getUse(tx, answer.useId);
  if (!use.support.some(({ id }) => id === answer.supportId)) throw notFound();
  await tx
    .insertInto('substance_support_answer')
    .values({
      id: answer.id,
      support_id: answer.supportId,
      child_id: use.child_id,
      answer: answer.answer,
      child_words: answer.childWords,
      written_by: personId,
      written_at: now,
    })
    .execute();
}
