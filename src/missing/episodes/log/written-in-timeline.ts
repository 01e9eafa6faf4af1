import { inRecord, type Written, wasInVain, whoWasTold } from '../../../follow-up/index.ts';
import { momentInWords } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { type EntryOfEpisode, entriesOf } from '../get-episode.ts';
import { entryKindsInWords } from '../in-words.ts';

type Line = Pick<EntryOfEpisode, 'kind' | 'who' | 'how' | 'result' | 'happened_at'>;

/**
 * What a line says was done. Trying and looking count whatever came of them; somebody was told only where they were reached.
 * What the police were told is said by part two, handed over, and by nothing else.
 */
function saidBy({ kind, who, how, result }: Line): readonly Written['says'][] {
  if (kind === 'tried-to-reach' || kind === 'looked') return [kind];
  if (kind === 'police' || wasInVain(`${who} ${how} ${result}`)) return [];
  const named = whoWasTold([who, how].join(', '));
  if (kind === 'manager') return ['told-manager', ...named];
  if (kind === 'social-worker' && named.length === 0) return ['told-social-worker'];
  return kind === 'social-worker' || kind === 'other' ? named : [];
}

/** What the timeline of an absence says was done, so far. */
export async function writtenInTimeline(tx: Tx, episodeId: string): Promise<Written[]> {
  return (await entriesOf(tx, episodeId)).flatMap((line) => {
    const words = [line.who, line.how].filter(Boolean).join(', ');
    const heading = `${entryKindsInWords[line.kind]}, ${momentInWords(line.happened_at)}`;
    const evidence = inRecord('the timeline of this absence', heading, words);
    return saidBy(line).map((says) => ({ says, evidence }));
  });
}
