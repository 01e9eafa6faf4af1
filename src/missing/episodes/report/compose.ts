import { type ChildToday, sameChildIds } from '../../../care/index.ts';
import type { SignedInContext } from '../../../platform/web/index.ts';
import { ageOn } from '../../../protocol/index.ts';
import { photographOf } from '../../forms/photograph/photographs.ts';
import { formHealthOf, latestForm } from '../../forms/read/get-forms.ts';
import { decisionsOf, type EpisodeOpened, entriesOf } from '../get-episode.ts';
import { type PartOfReport, partTwo } from './part-two.ts';

/** Part two as it stands now, from what was written beforehand and since. */
export async function composePartTwo(
  { tx, person, now, today }: Pick<SignedInContext, 'tx' | 'person' | 'now' | 'today'>,
  { episode, child }: { episode: EpisodeOpened; child: ChildToday },
  worry: string,
): Promise<{ parts: PartOfReport[]; photographId: string | null }> {
  const ids = await sameChildIds(tx, child.id);
  const form = await latestForm(tx, ids);
  const [health] = await formHealthOf(tx, ids);
  const photograph = await photographOf(tx, ids);
  const [decided] = await decisionsOf(tx, episode.id);
  const parts = partTwo({
    child,
    age: ageOn(child.date_of_birth, today),
    form,
    health: health?.words ?? '',
    vulnerability: decided?.facts.vulnerability ?? [],
    photographTakenOn: photograph?.taken_on ?? null,
    episode,
    entries: await entriesOf(tx, episode.id),
    worry,
    reporter: person.name,
    now,
  });
  return { parts, photographId: photograph?.photograph_id ?? null };
}
