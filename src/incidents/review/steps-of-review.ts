import { makeSteps, type StepToMake, settleSteps } from '../../follow-up/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { RecordUnderReview, StandingDecision } from './record-under-review.ts';

/** The author corrects their record, or says why it is right as it is. */
const correct: StepToMake = {
  id: 'correct-record',
  who: 'author',
  text: 'Correct a record that you wrote. Read what your manager asks, and add the correction. If it is right as it is, decline and say why.',
  cites: ['VOI-03'],
  // A shift comes round within three days.
  clock: { hours: 72, from: 'the request', basis: 'local practice: the Protocol sets no time' },
  when: 'next-days',
};

/** The decider who was named takes the decision that was put on hold. */
const takeHeld: StepToMake = {
  id: 'take-held-decision',
  who: 'named-decider',
  text: 'Take the decision that was put on hold for you. Read the record and decide before its time ends.',
  cites: ['INC-L3-05'],
  when: 'next-days',
};

/** What a decision about the incident does with these: the one that was on hold is taken, a correction is still owed. */
export const besidesDecision = {
  carriesOut: { [takeHeld.id]: 'Decided.' },
  leaves: [correct.id],
} as const;

type Reviewing = Pick<By, 'personId' | 'now' | 'newId'>;

const of = (incident: RecordUnderReview, standing: StandingDecision, { personId }: Reviewing) => ({
  childId: incident.child_id,
  incidentId: incident.id,
  settingId: incident.setting_id,
  decisionId: standing.id,
  occurredAt: incident.occurred_at,
  personId,
});

/** Ends those of an incident that are open. */
const end = (tx: Tx, incidentId: string, code: string, words: string, { personId, now, newId }: Reviewing) =>
  settleSteps(tx, { of: { incidentId }, among: [code] }, { state: 'done', words, personId }, now, newId);

/** Asks the author to correct their record. Asked again before they have done it, it is the newer that is asked. */
export async function askToCorrect(
  tx: Tx,
  incident: RecordUnderReview,
  standing: StandingDecision,
  by: Reviewing,
): Promise<void> {
  await end(tx, incident.id, correct.id, 'Something else was asked.', by);
  const owners = new Map([[correct.who, incident.author_id]]);
  await makeSteps(tx, [correct], { ...of(incident, standing, by), owners }, by.now, by.newId);
}

/** What the author has added answers what was asked. */
export const corrected = (tx: Tx, incidentId: string, by: Reviewing) =>
  end(tx, incidentId, correct.id, 'Added to the record.', by);

/** Asks the decider who was named to take a decision by a moment. */
export async function askToDecide(
  tx: Tx,
  incident: RecordUnderReview,
  standing: StandingDecision,
  { namedDeciderId, until }: { namedDeciderId: string; until: Date },
  by: Reviewing,
): Promise<void> {
  await end(tx, incident.id, takeHeld.id, 'It was put on hold again.', by);
  const owners = new Map([[takeHeld.who, namedDeciderId]]);
  const to = { ...of(incident, standing, by), owners, dueAt: () => until };
  await makeSteps(tx, [takeHeld], to, by.now, by.newId);
}
