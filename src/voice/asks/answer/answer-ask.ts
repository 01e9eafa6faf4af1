import { settleSteps } from '../../../follow-up/index.ts';
import { endOfWorkingDay, londonDate, londonInstant } from '../../../platform/clock/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import { type FormFields, one, type Tx } from '../../../platform/web/index.ts';
import { isCalendarDate } from '../../../protocol/index.ts';
import { entryOf } from '../../frame/entry.tsx';
import { addAskEvent, wordsIn } from '../add-event.ts';
import type { Ask } from '../asks-of.ts';
import { clockOf, dueOf, stateOf } from '../model.ts';

/** Who does it, and when. */
export interface AnswerBy {
  readonly personId: string;
  readonly now: Date;
  readonly newId: () => string;
}

function requireOpen(ask: Ask, now: Date): void {
  const state = stateOf(ask, ask.events, now);
  if (state === 'withdrawn') throw new HearthError('already-done', 'The young person has taken this back.');
  if (state === 'answered') throw new HearthError('already-done', 'This has been answered already.');
}

const dayOf = (form: FormFields, name: string): string => {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => one(form, `${name}-${part}`).trim());
  return `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
};

/**
 * Says who comes to the young person, and when: an advocate, or a grown-up they trust (VOI-06, VOI-07).
 * @throws HearthError naming the field; `already-done` when it is answered or taken back
 */
export async function arrange(tx: Tx, ask: Ask, form: FormFields, by: AnswerBy): Promise<void> {
  requireOpen(ask, by.now);
  const who = wordsIn(form, 'who', 'Say who comes.', 200);
  const day = dayOf(form, 'comes');
  if (!isCalendarDate(day))
    throw new HearthError('not-a-date', 'Give the day: day, month and year.', 'comes');
  const time = one(form, 'comes-time').trim().padStart(5, '0');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new HearthError('missing', 'Give the time as it is on the clock, such as 16:30.', 'comes-time');
  }
  const comesAt = londonInstant(day, time);
  if (comesAt < by.now) throw new HearthError('not-allowed', 'Give a day and time that lie ahead.', 'comes');
  const words = wordsIn(form, 'arrangedWords', 'Write a line to the young person.');
  await addAskEvent(
    tx,
    { askId: ask.id, childId: ask.child_id, event: 'arranged', words, who, comesAt },
    { ...by, id: entryOf(form, by.newId) },
  );
}

/**
 * Answers an ask in plain words, and ends the step in the shared list where there is one.
 * @throws HearthError naming the field; `already-done` when it is answered or taken back
 */
export async function answerAsk(tx: Tx, ask: Ask, form: FormFields, by: AnswerBy): Promise<void> {
  requireOpen(ask, by.now);
  const words = wordsIn(form, 'answer', 'Write the answer, in plain words.');
  await addAskEvent(
    tx,
    { askId: ask.id, childId: ask.child_id, event: 'answered', words },
    { ...by, id: entryOf(form, by.newId) },
  );
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
 * @throws HearthError naming the field
 */
export async function takeMoreTime(tx: Tx, ask: Ask, form: FormFields, by: AnswerBy): Promise<void> {
  requireOpen(ask, by.now);
  const longest = longestFor(ask);
  if (!longest) throw new HearthError('not-allowed', 'There is no more time for this.', 'moreWords');
  const words = wordsIn(form, 'moreWords', 'Say why it takes longer, in words for the young person.');
  const day = dayOf(form, 'until');
  if (!isCalendarDate(day))
    throw new HearthError('not-a-date', 'Give the day: day, month and year.', 'until');
  const dueAt = londonInstant(day, '23:59');
  if (dueAt > longest || dueAt <= dueOf(ask, ask.events)) {
    throw new HearthError(
      'not-allowed',
      'Give a later day than now stands, and none after the longest.',
      'until',
    );
  }
  await addAskEvent(
    tx,
    { askId: ask.id, childId: ask.child_id, event: 'extended', words, dueAt },
    { ...by, id: entryOf(form, by.newId) },
  );
}
