import { endOfWorkingDay, hoursAfter, londonDate } from '../../platform/clock/index.ts';
import type { ChallengeEvent, Changed } from '../tables.ts';

/** Something that happened to a challenge, as far as its state needs it. */
export interface Happened {
  readonly event: ChallengeEvent;
  readonly round: number;
  readonly due_at: Date | null;
}

/** How a challenge stands. `late` is open past its clock: it has gone on to somebody else. */
export type ChallengeState = 'sent' | 'seen' | 'late' | 'answered' | 'settled' | 'withdrawn';

/** By when it is acknowledged: three days. Local practice: neither edition sets a time (VOI-02). */
export const acknowledgeBy = (now: Date): Date => hoursAfter(now, 3 * 24);

/**
 * By when it is answered. Our choice: ten working days, which is the first stage of a complaint under the Children Act 1989
 * Representations Procedure (England) Regulations 2006, and sooner than the month of UK GDPR Article 12(3); and never more
 * than 14 days, whatever bank holidays lie between.
 */
export function answerBy(now: Date): Date {
  const ends = [endOfWorkingDay(londonDate(now), 10), hoursAfter(now, 14 * 24)];
  return new Date(Math.min(...ends.map((end) => end.getTime())));
}

/** Which time round it is: the second begins with "still not right". */
export const roundOf = (events: readonly Happened[]): 1 | 2 =>
  events.some(({ event }) => event === 'still-not-right') ? 2 : 1;

/** By when it is answered, in the round that runs. */
export function dueOf(challenge: { readonly due_at: Date }, events: readonly Happened[]): Date {
  return events.find(({ event }) => event === 'still-not-right')?.due_at ?? challenge.due_at;
}

/** How it stands. */
export function stateOf(
  challenge: { readonly due_at: Date },
  events: readonly Happened[],
  now: Date,
): ChallengeState {
  const round = roundOf(events);
  const has = (event: ChallengeEvent): boolean =>
    events.some((one) => one.event === event && (one.round === round || event === 'withdrawn'));
  if (has('withdrawn')) return 'withdrawn';
  if (has('settled')) return 'settled';
  if (has('answered')) return 'answered';
  if (dueOf(challenge, events) < now) return 'late';
  return has('acknowledged') ? 'seen' : 'sent';
}

/** Whether somebody still has to answer it. */
export const isOpen = (state: ChallengeState): boolean => ['sent', 'seen', 'late'].includes(state);

/** What was changed, in a child's words. */
export const changedInWords: Readonly<Record<Changed, string>> = {
  facts: 'They put the facts right.',
  words: 'They added better words next to the old ones.',
  both: 'They put the facts right. They added better words next to the old ones.',
  nothing: 'They did not change it.',
};
