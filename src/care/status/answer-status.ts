import { type CareStatusFacts, type CareStatusOutcome, decideCareStatusOf } from '../../protocol/index.ts';
import type { RecordedEpisode } from './episodes.ts';
import { factsOfCare, type Unread } from './facts-of-care.ts';

/** The care status on a day, or that it cannot be said: what is not recorded is not known. */
export type StatusAnswer = { readonly on: string; readonly unread: readonly Unread[] } & (
  | { readonly known: true; readonly outcome: CareStatusOutcome; readonly facts: CareStatusFacts }
  | { readonly known: false; readonly why: 'nothing-recorded' | 'not-readable' }
);

const covers = ({ from_day, to_day }: RecordedEpisode, on: string): boolean =>
  from_day <= on && (to_day === null || on < to_day);

/** Answers who somebody is by law and by the Protocol on a day, from the episodes recorded of them. */
export function answerStatus(
  dateOfBirth: string,
  on: string,
  recorded: readonly RecordedEpisode[],
): StatusAnswer {
  const { facts, unread } = factsOfCare(dateOfBirth, on, recorded);
  if (recorded.length === 0) return { known: false, why: 'nothing-recorded', on, unread };
  const outcome = decideCareStatusOf(facts);
  // An episode that we cannot read covers the day: saying "not looked after" would be a guess.
  const hidden = unread.some(({ episode, what }) => what !== 'reason-ceased' && covers(episode, on));
  const lost = facts.episodes.length === 0 || (hidden && !outcome.lookedAfter);
  if (lost) return { known: false, why: 'not-readable', on, unread };
  return { known: true, outcome, facts, on, unread };
}
