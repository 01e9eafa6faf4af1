import '../../tables.ts';
import { closeWritten } from '../../../follow-up/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { foundOf } from '../get-episode.ts';

/**
 * Looking back when they are found: whether the police need have had it. The home counts by it (MIS-07).
 * @throws Refusal naming the field
 */
export async function lookBack(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  { needed, words }: { readonly needed: boolean; readonly words: string },
  by: By,
): Promise<void> {
  if (!(await foundOf(tx, episode.id))) {
    throw new Refusal('not-allowed', 'They have not been found yet.', 'needed');
  }
  const about = { id: by.newId(), episode_id: episode.id, child_id: episode.child_id };
  const said = { needed, words, person_id: by.personId, happened_at: by.now };
  await tx
    .insertInto('missing_look_back')
    .values({ ...about, ...said })
    .execute();
  const written = [{ says: 'looked-back', evidence: 'Looked back, and counted.' }] as const;
  await closeWritten(tx, { aboutId: episode.id }, 'missing', written);
}
