import '../tables.ts';
import { sqlState } from '../../platform/database/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { ChallengeEvent, Changed } from '../tables.ts';
import type { Answered } from './answer/answer-form.ts';
import type { Challenge } from './challenges-of.ts';
import { makeChallengeSteps } from './make-challenge-steps.ts';
import { answerBy, roundOf } from './model.ts';

type Moving = Omit<By, 'today'>;

async function add(
  tx: Tx,
  challenge: Challenge,
  event: ChallengeEvent,
  what: { words: string; changed?: Changed; decisionId?: string | null; dueAt?: Date },
  { personId, now, newId }: Moving,
): Promise<void> {
  try {
    await tx
      .insertInto('challenge_event')
      .values({
        id: newId(),
        challenge_id: challenge.id,
        round: roundOf(challenge.events),
        event,
        words: what.words,
        changed: what.changed ?? null,
        decision_id: what.decisionId ?? null,
        due_at: what.dueAt ?? null,
        person_id: personId,
        happened_at: now,
      })
      .execute();
  } catch (error) {
    if (sqlState(error) === '23505')
      throw new Refusal('already-done', 'This has moved on since you opened it. Look again.');
    throw error;
  }
}

/** Tells the young person that it was seen, and by whom. */
export async function acknowledge(tx: Tx, challenge: Challenge, by: Moving): Promise<void> {
  await add(tx, challenge, 'acknowledged', { words: '' }, by);
}

/** The last decision about the record since the challenge was raised, where there is one. */
export async function decidedSince(tx: Tx, challenge: Challenge): Promise<string | null> {
  if (!challenge.incident_id) return null;
  const found = await tx
    .selectFrom('decision')
    .select('id')
    .where('incident_id', '=', challenge.incident_id)
    .where('decided_at', '>', challenge.raised_at)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.id ?? null;
}

/**
 * Answers a challenge in plain words, and says what was changed. Where facts were corrected, the decision has been taken
 * again first: without it "facts" is no answer.
 * @throws Refusal `undecided` when facts are said to be corrected and nothing was decided
 */
export async function answerChallenge(
  tx: Tx,
  challenge: Challenge,
  { words, changed }: Answered,
  by: Moving,
): Promise<void> {
  const decisionId = await decidedSince(tx, challenge);
  if ((changed === 'facts' || changed === 'both') && challenge.incident_id && !decisionId) {
    throw new Refusal(
      'undecided',
      'Take the decision again on the corrected facts first. Then answer.',
      'changed',
    );
  }
  await add(tx, challenge, 'answered', { words, changed, decisionId }, by);
}

/** The young person says it is right now. */
export async function settle(tx: Tx, challenge: Challenge, by: Moving): Promise<void> {
  await add(tx, challenge, 'settled', { words: '' }, by);
}

/** The young person takes it back, in their own time and without a reason. */
export async function withdraw(tx: Tx, challenge: Challenge, by: Moving): Promise<void> {
  await add(tx, challenge, 'withdrawn', { words: '' }, by);
}

/** The young person says it is still not right: somebody who has not answered yet looks at it afresh. */
export async function stillNotRight(tx: Tx, challenge: Challenge, words: string, by: Moving): Promise<void> {
  await add(tx, challenge, 'still-not-right', { words, dueAt: answerBy(by.now) }, by);
  const { id, child_id: childId, incident_id: incidentId } = challenge;
  await makeChallengeSteps(tx, { id, childId, incidentId, round: 2 }, by.personId, by.now, by.newId);
}
