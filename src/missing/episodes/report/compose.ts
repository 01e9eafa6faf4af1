import { type ChildToday, numbersFor, numbersInText, sameChildIds } from '../../../care/index.ts';
import { askTogether } from '../../../platform/database/index.ts';
import type { SignedInContext, Tx } from '../../../platform/web/index.ts';
import { ageOn } from '../../../protocol/index.ts';
import { photographOf } from '../../forms/photograph/photographs.ts';
import { formHealthOf, latestForm } from '../../forms/read/get-forms.ts';
import { type DecisionOfEpisode, type EpisodeOpened, entriesOf } from '../get-episode.ts';
import { type PartOfReport, partTwo } from './part-two.ts';

/** What was written beforehand: part one, what the police need to know about their health, and the photograph. */
async function writtenBefore(tx: Tx, childId: string) {
  const ids = await sameChildIds(tx, childId);
  return await Promise.all([latestForm(tx, ids), formHealthOf(tx, ids), photographOf(tx, ids)]);
}

/** Part two as it stands now, from what was written beforehand and since. */
export async function composePartTwo(
  { tx, person, now, today }: Pick<SignedInContext, 'tx' | 'person' | 'now' | 'today'>,
  { episode, child }: { episode: EpisodeOpened; child: ChildToday },
  decided: DecisionOfEpisode | undefined,
  worry: string,
): Promise<{ parts: PartOfReport[]; photographId: string | null }> {
  const [[form, [health], photograph], entries, toRing] = await askTogether(tx, (asking) =>
    Promise.all([
      writtenBefore(asking, child.id),
      entriesOf(asking, episode.id),
      numbersFor(asking, ['on-call', 'social-services'], { childId: child.id }),
    ]),
  );
  const parts = partTwo({
    child,
    age: ageOn(child.date_of_birth, today),
    form,
    health: health?.words ?? '',
    vulnerability: decided?.facts.vulnerability ?? [],
    photographTakenOn: photograph?.taken_on ?? null,
    episode,
    entries,
    worry,
    reporter: person.name,
    numbers: [
      ...(child.setting?.telephone ? [`The home: ${child.setting.telephone}`] : []),
      ...numbersInText(toRing),
    ],
    now,
  });
  return { parts, photographId: photograph?.photograph_id ?? null };
}
