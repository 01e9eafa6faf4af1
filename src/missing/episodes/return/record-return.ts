import { hoursAfter } from '../../../platform/clock/index.ts';
import '../../tables.ts';
import { closeWritten } from '../../../follow-up/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { type FoundOfEpisode, foundOf } from '../get-episode.ts';
import { returnInWords } from '../in-words.ts';
import type { ReturnToRecord } from './return-form.ts';

/** What an event needs besides: why they said no, what was learnt. */
function refuseWithoutWords({ event, words, independent }: ReturnToRecord): void {
  if (event === 'declined' && !words)
    throw new Refusal('reason-needed', 'Write down why, in their words; or that they did not say.', 'words');
  if (event === 'held' && !words)
    throw new Refusal('reason-needed', 'Write down what you learnt, and what they want.', 'words');
  if (event === 'held' && independent === null)
    throw new Refusal('missing', 'Say whether they are independent of where the child lives.', 'independent');
}

function refuseTime(found: FoundOfEpisode | undefined, happenedAt: Date): void {
  if (!found) {
    const message = 'They have not been found yet. If they have, write that down first.';
    throw new Refusal('not-allowed', message, 'event');
  }
  if (happenedAt < found.found_at) {
    throw new Refusal('not-allowed', 'That is before they were found. Give a later time.', 'happened');
  }
}

/**
 * Keeps what became of the independent conversation on return: offered, accepted, declined with the child's reason, held
 * with what was learnt. A child may change their mind: each event is added, none replaced (MIS-06, guidance G-17).
 * @throws Refusal naming the field
 */
export async function recordReturn(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  said: ReturnToRecord,
  by: By,
): Promise<void> {
  const { event, happenedAt, byWhom, ...rest } = said;
  refuseWithoutWords(said);
  refuseTime(await foundOf(tx, episode.id), happenedAt);
  const about = { id: by.newId(), episode_id: episode.id, child_id: episode.child_id };
  const written = { happened_at: happenedAt, written_by: by.personId, written_at: by.now };
  await tx
    .insertInto('missing_return')
    .values({ ...about, ...rest, event, by_whom: byWhom, ...written })
    .execute();
  const evidence = `${returnInWords[event]}: kept with the absence.`;
  await closeWritten(tx, { aboutId: episode.id }, 'missing', [{ says: 'return-conversation', evidence }]);
}

/** Until when the conversation is to be offered: 72 hours from being found, by the statutory guidance. */
export function offerDue(foundAt: Date): Date {
  return hoursAfter(foundAt, 72);
}
