import '../../tables.ts';
import { settleSteps } from '../../../follow-up/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { By } from '../../parts/by.ts';
import { neededText } from '../../parts/said.ts';
import { writeOnce } from '../../parts/written-once.tsx';
import { foundOf } from '../get-episode.ts';

/**
 * Looking back when they are found: whether the police need have had it. The home counts by it (MIS-07).
 * @throws HearthError naming the field
 */
export async function lookBack(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  said: { readonly id: string; readonly needed: string; readonly words: string },
  by: By,
): Promise<void> {
  if (said.needed !== 'yes' && said.needed !== 'no') {
    throw new HearthError('missing', 'Say whether the police needed to have it.', 'needed');
  }
  const words = neededText(said.words, 'lookBackWords', 'Say why you think so.', 5000);
  if (!(await foundOf(tx, episode.id))) {
    throw new HearthError('not-allowed', 'They are not found yet.', 'needed');
  }
  const row = {
    id: said.id,
    episode_id: episode.id,
    child_id: episode.child_id,
    needed: said.needed === 'yes',
    words,
    person_id: by.personId,
    happened_at: by.now,
  };
  const same = ['episode_id', 'person_id', 'needed', 'words'] as const;
  const { created } = await writeOnce(tx, 'missing_look_back', row, same, by.newId);
  if (!created) return;
  const end = { state: 'done', words: 'Looked back, and counted.', personId: by.personId } as const;
  const which = { of: { aboutId: episode.id }, among: ['home-counts-the-absence'] };
  await settleSteps(tx, which, end, by.now, by.newId);
}
