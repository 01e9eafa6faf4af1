import { type StepInList, stepJson } from '../../follow-up/index.ts';
import { type AnswerOf, asKept, stepRules } from '../../protocol/index.ts';
import { reviewState, type WholeIncident } from '../incident/get-incident.ts';
import type { incidentAnswer } from './incident-answer.ts';

const placeOf = new Map(stepRules.map(({ id, place }) => [id, place]));

const fileJson = (file: WholeIncident['files'][number]) => ({
  id: file.id,
  shows: file.shows,
  isVoice: file.is_voice,
  mediaType: file.media_type,
  address: `/attachments/${file.id}`,
  addedBy: file.added_by,
  addedAt: file.added_at.toISOString(),
});

/** A record as the API gives it: what was signed, what was decided, and what was added since. */
export function incidentJson(
  incident: WholeIncident,
  steps: readonly StepInList[],
): AnswerOf<typeof incidentAnswer> {
  return {
    id: incident.id,
    childId: incident.child_id,
    settingId: incident.setting_id,
    asItStood: incident.as_it_stood,
    occurredAt: incident.occurred_at.toISOString(),
    occurredOn: incident.occurred_on,
    place: incident.place,
    present: incident.people_present,
    childActions: incident.child_actions,
    staffActions: incident.staff_actions,
    deEscalation: incident.de_escalation,
    restorative: incident.restorative,
    settingRecord: incident.setting_record,
    police: incident.police_contact,
    injuries: incident.injuries,
    files: incident.files.map(fileJson),
    authorId: incident.author_id,
    signedAt: incident.signed_at.toISOString(),
    reviewState: reviewState(incident),
    accounts: incident.accounts.map(({ id, words, not_yet_because, in_voice, taken_by, taken_at }) => ({
      id,
      words,
      notYet: not_yet_because,
      inVoice: in_voice,
      takenBy: taken_by,
      takenAt: taken_at.toISOString(),
    })),
    told: incident.told.map(({ who, how, told_at }) => ({ who, how, at: told_at.toISOString() })),
    decisions: incident.decisions.map((decision) => ({
      id: decision.id,
      sequence: decision.sequence,
      edition: decision.edition,
      facts: decision.facts,
      outcome: asKept(decision.outcome, ({ id }) => placeOf.get(id)),
      chosenRoute: decision.chosen_route,
      reason: decision.reason,
      goodEnough: decision.good_enough,
      goodEnoughWords: decision.good_enough_words,
      factorsWeighed: decision.factors_weighed,
      decidedBy: decision.decided_by,
      decidedAt: decision.decided_at.toISOString(),
    })),
    reviews: incident.reviews.map((review) => ({
      id: review.id,
      action: review.action,
      words: review.words,
      heldUntil: review.held_until?.toISOString() ?? null,
      namedDeciderId: review.named_decider_id,
      reviewerId: review.reviewer_id,
      reviewedAt: review.reviewed_at.toISOString(),
    })),
    addenda: incident.addenda.map(({ id, words, reason, author_id, signed_at }) => ({
      id,
      words,
      reason,
      authorId: author_id,
      signedAt: signed_at.toISOString(),
    })),
    events: incident.events.map(({ id, event, happened_at, words, noted_by }) => ({
      id,
      event,
      happenedAt: happened_at.toISOString(),
      words,
      notedBy: noted_by,
    })),
    steps: steps.map(stepJson),
  };
}
