import '../tables.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { pathOf } from '../about.ts';
import type { StepState } from '../tables.ts';
import { type StepAction, stepMoves } from './states.ts';

/** The most that can be written with a step, in characters. */
const longestWords = 5000;

/** What was asked of a step. */
export interface StepMove {
  readonly stepId: string;
  readonly action: StepAction;
  readonly words: string;
  readonly personId: string;
}

/**
 * Moves a step on: accept, decline with a reason, done with evidence, revoke, reopen.
 * @returns its new state, the child it is about, and where that is read
 * @throws Refusal `not-found`; `not-yours` when seen but not owned; `already-done` when it has moved on;
 *   `reason-needed` when the reason or evidence is missing
 */
export async function moveStep(
  tx: Tx,
  move: StepMove,
  now: Date,
  newId: () => string,
): Promise<{ state: StepState; childId: string; path: string }> {
  const { from, to, event, needs } = stepMoves[move.action];
  const words = move.words.trim();
  if (needs && !words) {
    const message = needs === 'evidence' ? 'Say what was done: this is the evidence.' : 'Give the reason.';
    throw new Refusal('reason-needed', message, 'words');
  }
  if (words.length > longestWords) {
    throw new Refusal(
      'out-of-range',
      `Write at most ${longestWords.toLocaleString('en-GB')} characters.`,
      'words',
    );
  }
  const seen = await tx
    .selectFrom('step')
    .select(['state', 'child_id', 'about', 'about_id', 'incident_id'])
    .where('id', '=', move.stepId)
    .executeTakeFirst();
  if (!seen) throw notFound();
  if (!from.includes(seen.state)) {
    throw new Refusal('already-done', `This step is ${seen.state} and cannot be changed like that.`);
  }
  const moved = await tx
    .updateTable('step')
    .set({ state: to, changed_at: now })
    .where('id', '=', move.stepId)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) {
    throw new Refusal('not-yours', 'This step belongs to someone else. You can see it, but they must do it.');
  }
  await tx
    .insertInto('step_event')
    .values({
      id: newId(),
      step_id: move.stepId,
      event,
      words,
      to_person_id: null,
      person_id: move.personId,
      happened_at: now,
    })
    .execute();
  return { state: to, childId: seen.child_id, path: pathOf(seen) };
}
