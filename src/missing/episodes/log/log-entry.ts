import '../../tables.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import { isOneOf, type Tx } from '../../../platform/web/index.ts';
import type { By } from '../../parts/by.ts';
import { neededText, shortEnough } from '../../parts/said.ts';
import { writeOnce } from '../../parts/written-once.tsx';
import { entryKindsInWords } from '../in-words.ts';

/** Something that was done or heard, as somebody sends it. */
export interface EntryToLog {
  readonly id: string;
  readonly kind: string;
  readonly who: string;
  readonly how: string;
  readonly result: string;
  readonly happenedAt: Date;
}

const same = ['episode_id', 'written_by', 'kind', 'who', 'how', 'result', 'happened_at'] as const;

/**
 * Adds a line to the timeline of an absence: an attempt, or somebody who was spoken to. It can be added when they are
 * found, too: what was done is written down late rather than never (MIS-05).
 * @throws HearthError naming the field
 */
export async function logEntry(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  entry: EntryToLog,
  by: By,
): Promise<{ id: string; created: boolean }> {
  if (!isOneOf(entryKindsInWords, entry.kind))
    throw new HearthError('missing', 'Choose what it was.', 'kind');
  if (entry.happenedAt > by.now) throw new HearthError('in-the-future', 'That is after now.', 'happened');
  const row = {
    id: entry.id,
    episode_id: episode.id,
    child_id: episode.child_id,
    kind: entry.kind,
    who: shortEnough(entry.who, 'who', 500),
    how: shortEnough(entry.how, 'how', 500),
    result: neededText(entry.result, 'result', 'Say what came of it, and be it nothing.', 20_000),
    happened_at: entry.happenedAt,
    written_by: by.personId,
    written_at: by.now,
  };
  return writeOnce(tx, 'missing_entry', row, same, by.newId);
}
