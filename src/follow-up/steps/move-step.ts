import '../tables.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { pathOf } from '../about.ts';
import type { StepState } from '../tables.ts';
import { movesOf, type StepAction } from './states.ts';

/** The most that can be written with a step, in characters. */
const longestWords = 5000;

const neededWith = {
  reason: 'Give the reason.',
  evidence: 'Say what was done: this is the evidence.',
  words: 'Say who you chased, and how.',
} as const;

/** How something was sent, and to whom. */
interface Sending {
  readonly how: string;
  readonly told: string;
  readonly reference: string;
  readonly sentAt: Date | null;
}

/** What was asked of a step. */
export interface StepMove {
  readonly stepId: string;
  readonly action: StepAction;
  readonly words: string;
  readonly personId: string;
  /** For what was sent. */
  readonly sending?: Sending;
}

/**
 * Moves a step on: accept, decline with a reason, done with evidence, revoke, reopen; chase; and what tells somebody is
 * sent and confirmed.
 * @returns its new state, the child it is about, and where to go on
 * @throws Refusal `not-found`; `not-yours` when seen but not owned; `already-done` when it has moved on;
 *   `reason-needed` when the reason or evidence is missing
 */
export async function moveStep(
  tx: Tx,
  move: StepMove,
  now: Date,
  newId: () => string,
): Promise<{ state: StepState; childId: string; path: string }> {
  const seen = await tx
    .selectFrom('step')
    .select(['state', 'recipient', 'child_id', 'about', 'about_id', 'incident_id'])
    .where('id', '=', move.stepId)
    .executeTakeFirst();
  if (!seen) throw notFound();
  const { from, to, event, needs } = movesOf(seen)[move.action];
  const words = move.words.trim();
  if (needs && !words) throw new Refusal('reason-needed', neededWith[needs], 'words');
  if (words.length > longestWords) {
    throw new Refusal(
      'out-of-range',
      `Write at most ${longestWords.toLocaleString('en-GB')} characters.`,
      'words',
    );
  }
  if (!from.includes(seen.state)) {
    throw new Refusal('already-done', `This step is ${seen.state} and cannot be changed like that.`);
  }
  const moved = await tx
    .updateTable('step')
    .set((row) => ({ state: to ?? row.ref('state'), changed_at: now }))
    .where('id', '=', move.stepId)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) {
    throw new Refusal('not-yours', 'This step belongs to someone else. You can see it, but they must do it.');
  }
  const { how, told, reference, sentAt: sent_at = null } = move.sending ?? {};
  await tx
    .insertInto('step_event')
    .values({
      id: newId(),
      step_id: move.stepId,
      event,
      words,
      how: how || null,
      told: told || null,
      reference: reference || null,
      sent_at,
      to_person_id: null,
      person_id: move.personId,
      happened_at: now,
    })
    .execute();
  // The move is not open to everybody who has something to do for it.
  const path = seen.about === 'move' ? `/steps/${move.stepId}` : `${pathOf(seen)}#steps`;
  return { state: to ?? seen.state, childId: seen.child_id, path };
}
