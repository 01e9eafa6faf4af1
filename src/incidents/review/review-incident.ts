import '../tables.ts';
import { followDecision, makeNotice } from '../../follow-up/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { decide, type IncidentFacts, type Route, stepsForRoute } from '../../protocol/index.ts';
import { eventsSoFar } from '../happened-next/note-event.ts';
import { refuseStrangeFactors } from '../record/factors-weighed.ts';
import type { ReviewAction } from '../tables.ts';
import { decidersFor } from './deciders.ts';
import {
  isApproved,
  lockReview,
  type RecordUnderReview,
  recordUnderReview,
  refuseOwn,
  standingDecision,
} from './record-under-review.ts';
import type { Hold, Review } from './review-forms.ts';
import { askToCorrect, askToDecide, besidesDecision } from './steps-of-review.ts';

/** Who reviews, and when. */
type Reviewing = Pick<By, 'personId' | 'now' | 'newId'>;

/** What is decided; with corrected facts, where those of the record were wrong, it is taken again on them. */
type Decided = Pick<Review, 'goodEnoughWords' | 'reason'> & {
  readonly goodEnough: 'yes' | 'no' | 'unsure';
  readonly chosenRoute: Route;
  readonly factorsWeighed: readonly string[];
  readonly correctedFacts?: IncidentFacts;
};

const idsOf = (incident: RecordUnderReview) => ({
  childId: incident.child_id,
  incidentId: incident.id,
  settingId: incident.setting_id,
});

async function addReview(
  tx: Tx,
  incidentId: string,
  review: {
    action: ReviewAction;
    words: string;
    heldUntil?: Date | null;
    namedDeciderId?: string;
    decisionId?: string;
  },
  { personId, now, newId }: Reviewing,
): Promise<void> {
  await tx
    .insertInto('review')
    .values({
      id: newId(),
      incident_id: incidentId,
      action: review.action,
      words: review.words,
      held_until: review.heldUntil ?? null,
      named_decider_id: review.namedDeciderId ?? null,
      decision_id: review.decisionId ?? null,
      reviewer_id: personId,
      reviewed_at: now,
    })
    .execute();
}

/**
 * Approves a record as it stands, once: again only when it was decided anew or a correction was asked for. At level 2 a
 * decision of the manager must stand first (INC-L2-02).
 * @throws Refusal `already-done` when somebody has approved it
 */
export async function approve(
  tx: Tx,
  incidentId: string,
  words: string,
  by: Reviewing,
): Promise<RecordUnderReview> {
  const incident = await recordUnderReview(tx, incidentId);
  refuseOwn(incident, by.personId);
  await lockReview(tx, incidentId);
  const last = await standingDecision(tx, incidentId);
  if (last?.chosen_route === 'manager-decides') {
    throw new Refusal('not-allowed', 'This still has to be decided. Decide first, then approve.', 'action');
  }
  if (await isApproved(tx, incidentId, last?.id)) {
    throw new Refusal('already-done', 'You or somebody else has approved this record.');
  }
  await addReview(tx, incidentId, { action: 'approved', words, decisionId: last?.id }, by);
  return incident;
}

/** Asks the author for a correction: they answer with an addition, the signed record stays as it is. */
export async function askCorrection(
  tx: Tx,
  incidentId: string,
  words: string,
  by: Reviewing,
): Promise<RecordUnderReview> {
  const incident = await recordUnderReview(tx, incidentId);
  refuseOwn(incident, by.personId);
  const standing = await standingDecision(tx, incidentId);
  if (!standing) throw notFound();
  await addReview(tx, incidentId, { action: 'correction-asked', words }, by);
  await askToCorrect(tx, incident, standing, by);
  return incident;
}

/**
 * Holds a decision in slow time, until a named time and for a named decider (INC-L3-05). What needs 999 is never held.
 * @throws Refusal `not-allowed` for a decider who has nothing to do with the child
 */
export async function hold(
  tx: Tx,
  incidentId: string,
  held: Hold,
  by: Reviewing,
): Promise<RecordUnderReview> {
  const incident = await recordUnderReview(tx, incidentId);
  refuseOwn(incident, by.personId);
  const standing = await standingDecision(tx, incidentId);
  if (standing?.route === 'call-999') {
    throw new Refusal('not-allowed', 'A decision to call 999 cannot be put on hold.', 'action');
  }
  const deciders = await decidersFor(tx, incident, standing);
  if (!deciders.some(({ id }) => id === held.namedDeciderId)) {
    throw new Refusal(
      'not-allowed',
      'Choose someone who manages the setting or works with the child.',
      'namedDeciderId',
    );
  }
  const review = {
    action: 'held' as const,
    words: held.words,
    heldUntil: held.until,
    namedDeciderId: held.namedDeciderId,
  };
  await addReview(tx, incidentId, review, by);
  if (standing) await askToDecide(tx, incident, standing, held, by);
  return incident;
}

/**
 * Decides, or changes a decision. The earlier ones stay; the facts and the edition stay with them. Where facts are
 * corrected the decision is taken again on them, under the edition of the day of the incident, and new steps follow.
 * @throws Refusal `not-allowed` at a route or a factor that is not there, or for corrected facts
 */
export async function decideAgain(
  tx: Tx,
  incidentId: string,
  decision: Decided,
  by: Reviewing,
): Promise<{ incident: RecordUnderReview; decisionId: string }> {
  const incident = await recordUnderReview(tx, incidentId);
  refuseOwn(incident, by.personId);
  await lockReview(tx, incidentId);
  const last = await standingDecision(tx, incidentId);
  if (!last) throw notFound();
  const facts = { ...(decision.correctedFacts ?? last.facts), occurredOn: incident.occurred_on };
  const outcome = decide('incident', facts);
  refuseStrangeFactors(decision.factorsWeighed, outcome.edition, 'factorsWeighed');
  const first = last.chosen_route === 'manager-decides' && decision.chosenRoute !== 'manager-decides';
  if (decision.chosenRoute === 'manager-decides') {
    throw new Refusal(
      'not-allowed',
      'Choose what to do: settle it at home, report it, or call 999.',
      'chosenRoute',
    );
  }
  const decisionId = by.newId();
  await tx
    .insertInto('decision')
    .values({
      id: decisionId,
      incident_id: incidentId,
      sequence: last.sequence + 1,
      kind: 'incident',
      edition: outcome.edition,
      facts: JSON.stringify(facts) as never,
      outcome: JSON.stringify(outcome) as never,
      level: outcome.level,
      route: outcome.route,
      chosen_route: decision.chosenRoute,
      reason: decision.reason,
      good_enough: decision.goodEnough,
      good_enough_words: decision.goodEnoughWords,
      factors_weighed: JSON.stringify(decision.factorsWeighed) as never,
      decided_by: by.personId,
      decided_at: by.now,
    })
    .execute();
  const action = first ? 'decided' : 'decision-changed';
  await addReview(tx, incidentId, { action, words: decision.reason, decisionId }, by);
  const ids = idsOf(incident);
  const happened = await eventsSoFar(tx, incidentId);
  const steps = stepsForRoute(facts, { ...outcome, route: decision.chosenRoute }, happened);
  const to = {
    ...ids,
    decisionId,
    occurredAt: incident.occurred_at,
    personId: by.personId,
    happened,
    ...besidesDecision,
  };
  await followDecision(tx, steps, to, by.now, by.newId);
  if (!first) {
    const notice = {
      ...ids,
      kind: 'decision-changed' as const,
      toRole: 'author',
      toPersonId: incident.author_id,
    };
    await makeNotice(tx, notice, by.now, by.newId);
  }
  return { incident, decisionId };
}
