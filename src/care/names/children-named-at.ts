import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { proposeWords } from '../redaction/propose-masks.ts';
import { type NameToCover, shortNames } from '../redaction/words-to-find.ts';
import { foldedForNames, names, refuseLong } from './names.ts';

/** A child by their names: compared with what is written, and shown to nobody. */
type ChildByName = NameToCover & { readonly id: string };

/** The most that is looked through, in UTF-16 units: as long as a narrative may be. */
const longest = 200_000;

/** The children of a setting whom words name, whole or for short: also one whose record is sealed from the writer. */
export async function childrenNamedAt(tx: Tx, settingId: string, words: string): Promise<string[]> {
  refuseLong(words, longest, 'words');
  const { rows } = await sql<ChildByName>`
    select id, given_name as given, family_name as family, known_as as "knownAs"
    from app.names_at(${settingId}::uuid)`.execute(tx);
  const text = foldedForNames(words);
  return rows
    .filter((child) => names(text, child) || proposeWords(text, shortNames(child)).length > 0)
    .map(({ id }) => id);
}
