import { checked } from '../../checked.ts';
import { Refusal } from '../../refusal.ts';
import { type CareStatusFacts, careStatusFactsSchema, type Episode } from './facts.ts';

const outOfRange = (field: string, message: string): Refusal => new Refusal('out-of-range', message, field);

function refuseEpisode({ from, to, reasonCeased }: Episode, at: number, dateOfBirth: string): void {
  const field = `episodes[${at}]`;
  if (from < dateOfBirth) {
    throw outOfRange(`${field}.from`, `${from} is before the date of birth, ${dateOfBirth}.`);
  }
  if (to !== undefined && to < from) {
    throw outOfRange(`${field}.to`, `${to} is before the episode began, ${from}.`);
  }
  if (reasonCeased !== undefined && to === undefined) {
    throw new Refusal(
      'missing',
      `${field}.to is missing: an episode that ceased for a reason has the day it ended.`,
      `${field}.to`,
    );
  }
}

/**
 * Checks the facts of a care-status decision.
 * @param today in Europe/London; a later `on` is refused. Left out, no day is too late.
 * @throws Refusal naming the field and what is allowed
 */
export function readCareStatusFacts(input: unknown, today?: string): CareStatusFacts {
  const facts = checked(careStatusFactsSchema, input);
  const { dateOfBirth, on, homeSince } = facts;
  if (today !== undefined && on > today) {
    throw new Refusal('in-the-future', `${on} is after today, ${today}.`, 'on');
  }
  if (on < dateOfBirth) throw outOfRange('on', `${on} is before the date of birth, ${dateOfBirth}.`);
  for (const [at, episode] of facts.episodes.entries()) refuseEpisode(episode, at, dateOfBirth);
  if (homeSince !== undefined && (homeSince < dateOfBirth || homeSince > on)) {
    throw outOfRange('homeSince', `homeSince must be between the date of birth and ${on}.`);
  }
  return facts;
}
