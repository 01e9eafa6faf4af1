import { hoursAfter } from '../../../platform/clock/index.ts';
import '../../tables.ts';
import { settleSteps } from '../../../follow-up/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import { isOneOf, type Tx } from '../../../platform/web/index.ts';
import type { By } from '../../parts/by.ts';
import { shortEnough } from '../../parts/said.ts';
import { writeOnce } from '../../parts/written-once.tsx';
import type { ReturnEvent } from '../../tables.ts';
import { type FoundOfEpisode, foundOf } from '../get-episode.ts';
import { returnInWords } from '../in-words.ts';

/** What became of the offer, as somebody tells it. */
export interface ReturnToRecord {
  readonly id: string;
  readonly event: string;
  readonly byWhom: string;
  /** Whether they are independent of where the child lives; null where that is not said. */
  readonly independent: boolean | null;
  readonly words: string;
  readonly happenedAt: Date;
}

const whoAsk: Readonly<Record<ReturnEvent, string>> = {
  offered: 'Say who offered it.',
  accepted: 'Say who asked them.',
  declined: 'Say who asked them.',
  held: 'Say who held it.',
};

function wordsOf(event: ReturnEvent, words: string): string {
  const said = shortEnough(words, 'words', 20_000);
  if (event === 'declined' && !said) {
    const message = 'Write down why, in their words; or that they did not say.';
    throw new HearthError('reason-needed', message, 'words');
  }
  if (event === 'held' && !said) {
    throw new HearthError('reason-needed', 'Write down what was learnt, and what they want.', 'words');
  }
  return said;
}

function refuseTime(found: FoundOfEpisode | undefined, happenedAt: Date, now: Date): void {
  if (!found) {
    const message = 'They are not found yet. First write down that they are.';
    throw new HearthError('not-allowed', message, 'event');
  }
  if (happenedAt > now) throw new HearthError('in-the-future', 'That is after now.', 'happened');
  if (happenedAt < found.found_at) {
    throw new HearthError('not-allowed', 'That is before they were found. Give a later time.', 'happened');
  }
}

/**
 * Keeps what became of the independent conversation on return: offered, accepted, declined with the child's reason, held
 * with what was learnt. A child may change their mind: each event is added, none replaced (MIS-06, guidance G-17).
 * @throws HearthError naming the field
 */
export async function recordReturn(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  said: ReturnToRecord,
  by: By,
): Promise<void> {
  const { event, happenedAt } = said;
  if (!isOneOf(returnInWords, event)) throw new HearthError('missing', 'Choose what happened.', 'event');
  const byWhom = shortEnough(said.byWhom, 'byWhom', 500);
  if (!byWhom) throw new HearthError('missing', whoAsk[event], 'byWhom');
  const words = wordsOf(event, said.words);
  if (event === 'held' && said.independent === null) {
    const message = 'Say whether they are independent of where the child lives.';
    throw new HearthError('missing', message, 'independent');
  }
  refuseTime(await foundOf(tx, episode.id), happenedAt, by.now);
  const row = {
    id: said.id,
    episode_id: episode.id,
    child_id: episode.child_id,
    event,
    by_whom: byWhom,
    independent: said.independent,
    words,
    happened_at: happenedAt,
    written_by: by.personId,
    written_at: by.now,
  };
  const same = ['episode_id', 'written_by', 'event', 'by_whom', 'words', 'happened_at'] as const;
  const { created } = await writeOnce(tx, 'missing_return', row, same, by.newId);
  if (!created) return;
  const end = {
    state: 'done',
    words: `${returnInWords[event]}: kept with the absence.`,
    personId: by.personId,
  } as const;
  const which = { of: { aboutId: episode.id }, among: ['offer-return-conversation'] };
  await settleSteps(tx, which, end, by.now, by.newId);
}

/** Until when the conversation is to be offered: 72 hours from being found, by the statutory guidance. */
export function offerDue(foundAt: Date): Date {
  return hoursAfter(foundAt, 72);
}
