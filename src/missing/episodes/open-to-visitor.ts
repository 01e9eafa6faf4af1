import { type ChildToday, childOf } from '../../care/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { childOfMissing } from '../parts/child-of-missing.ts';
import { type EpisodeOpened, openedEpisode } from './get-episode.ts';

/** The absence in the address and the child it is about; the audit is told. */
export async function openEpisodeHere({ tx, params, today, auditSubject: about }: SignedInContext): Promise<{
  episode: EpisodeOpened;
  child: ChildToday;
  mayAdd: boolean;
}> {
  const episode = await openedEpisode(tx, params.episodeId ?? '');
  about({ kind: 'missing-episode', id: episode.id, childId: episode.child_id });
  return { episode, ...(await childOfMissing(tx, episode.child_id, today)) };
}

/** An absence, and whom it is about. */
export interface EpisodeHere {
  readonly episode: EpisodeOpened;
  readonly child: ChildToday;
}

/** The child of the absence in the address. */
export const childOfEpisode = childOf('missing_episode', 'episodeId');

/** The absence in the address and the child it is about, for whoever may already; the audit is told. */
export async function openEpisode(
  context: SignedInContext,
): Promise<{ episode: EpisodeOpened; child: ChildToday }> {
  const { episode, child } = await openEpisodeHere(context);
  return { episode, child };
}
