import {
  type CareStatusFacts,
  type Episode,
  type LegalStatusCode,
  legalStatusCodes,
  reasonCeasedCodes,
} from '../../protocol/index.ts';
import type { RecordedEpisode } from './episodes.ts';

/** Something in an episode that the decision cannot read. It is shown, and never guessed at. */
export interface Unread {
  readonly episode: RecordedEpisode;
  /** What it is: the episode as a whole is left out, or only the reason for which it ended. */
  readonly what: 'legal-status' | 'before-birth' | 'ends-before-it-begins' | 'reason-ceased';
}

/** What the decision is given, and what it could not be given. */
export interface FactsOfCare {
  readonly facts: CareStatusFacts;
  readonly unread: readonly Unread[];
}

const isStatus = (code: string): code is LegalStatusCode =>
  (legalStatusCodes as readonly string[]).includes(code);
const isReason = (code: string | null): code is NonNullable<Episode['reasonCeased']> =>
  (reasonCeasedCodes as readonly (string | null)[]).includes(code);

function whyLeftOut(episode: RecordedEpisode, dateOfBirth: string): Unread['what'] | null {
  if (!isStatus(episode.legal_status)) return 'legal-status';
  if (episode.from_day < dateOfBirth) return 'before-birth';
  if (episode.to_day !== null && episode.to_day < episode.from_day) return 'ends-before-it-begins';
  return null;
}

function readEpisode({ from_day, to_day, legal_status, reason_ceased }: RecordedEpisode): Episode {
  return {
    from: from_day,
    legalStatus: legal_status as LegalStatusCode,
    ...(to_day === null ? {} : { to: to_day }),
    ...(to_day !== null && isReason(reason_ceased) ? { reasonCeased: reason_ceased } : {}),
  };
}

/** The facts of a care-status decision out of recorded episodes. The same episode recorded twice is read once. */
export function factsOfCare(
  dateOfBirth: string,
  on: string,
  recorded: readonly RecordedEpisode[],
): FactsOfCare {
  const unread: Unread[] = [];
  const episodes = new Map<string, Episode>();
  for (const episode of recorded) {
    const what = whyLeftOut(episode, dateOfBirth);
    if (what) {
      unread.push({ episode, what });
      continue;
    }
    if (episode.reason_ceased !== null && !isReason(episode.reason_ceased)) {
      unread.push({ episode, what: 'reason-ceased' });
    }
    const read = readEpisode(episode);
    episodes.set(JSON.stringify(read), read);
  }
  return { facts: { dateOfBirth, on, episodes: [...episodes.values()] }, unread };
}
