import { settleSteps } from '../../../follow-up/index.ts';
import { endOfWorkingDay, londonDate, londonInstant } from '../../../platform/clock/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { addAskEvent } from '../add-event.ts';
import type { Ask } from '../asks-of.ts';
import { clockOf, dueOf, stateOf } from '../model.ts';
import type { Answered, Arranged, MoreTime } from './answer-forms.ts';

type Answering = Omit<By, 'today'>;

function requireOpen(ask: Ask, now: Date): void {
  const state = stateOf(ask, ask.events, now);
  if (state === 'withdrawn') throw new Refusal('already-done', 'The young person has taken this back.');
  if (state === 'answered') throw new Refusal('already-done', 'This has already been answered.');
}

/**
 * Says who comes to the young person, and when: an advocate, or a grown-up they trust (VOI-06, VOI-07).
 * @throws Refusal `already-done` when it is answered or taken back
 */
export async function arrange(tx: Tx, ask: Ask, arranged: Arranged, by: Answering): Promise<void> {
  requireOpen(ask, by.now);
  await addAskEvent(tx, ask, 'arranged', arranged, by);
}

/**
 * Answers an ask in plain words, and ends the step in the shared list where there is one.
 * @throws Refusal `already-done` when it is answered or taken back
 */
export async function answerAsk(tx: Tx, ask: Ask, answer: Answered, by: Answering): Promise<void> {
  requireOpen(ask, by.now);
  await addAskEvent(tx, ask, 'answered', answer, by);
  const end = { state: 'done' as const, words: 'Answered.', personId: by.personId };
  await settleSteps(tx, { of: { aboutId: ask.id } }, end, by.now, by.newId);
}

/** Until when an answer can be put off; null where nothing allows it. */
export function longestFor(ask: Ask): Date | null {
  const { atMost } = clockOf(ask.kind, ask.about, ask.stage);
  return atMost ? endOfWorkingDay(londonDate(ask.asked_at), atMost) : null;
}

/**
 * Takes more time, and tells the young person why: no longer than the regulations allow.
 * @throws Refusal `already-done`; `not-allowed` naming the field
 */
export async function takeMoreTime(
  tx: Tx,
  ask: Ask,
  { until, words }: MoreTime,
  by: Answering,
): Promise<void> {
  requireOpen(ask, by.now);
  const longest = longestFor(ask);
  if (!longest) throw new Refusal('not-allowed', 'There is no more time for this.', 'words');
  const dueAt = londonInstant(until, '23:59');
  if (dueAt > longest || dueAt <= dueOf(ask, ask.events)) {
    const message = 'The new date must be later than the current one, and not after the latest date allowed.';
    throw new Refusal('not-allowed', message, 'until');
  }
  await addAskEvent(tx, ask, 'extended', { words, dueAt }, by);
}
