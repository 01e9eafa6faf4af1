import { sql } from 'kysely';
import { Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { NameToCover } from '../redaction/words-to-find.ts';
import { foldedForNames, mayName, names, refuseLong } from './names.ts';

/** The most of one field that is looked through, in UTF-16 units: the rooms take less. */
const longest = 20_000;

/**
 * Refuses texts that others read who have nothing to do with a child, and that name one: of those whom the writer works
 * with, and of those in the care of whom they write for. The database says whose names; only this compares them.
 * @throws Refusal `not-allowed` naming the field; `out-of-range` for one that is too long to be kept
 */
export async function refuseNames(tx: Tx, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, text] of Object.entries(fields)) refuseLong(text, longest, field);
  const { rows } = await sql<NameToCover>`
    select given_name as given, family_name as family, known_as as "knownAs" from app.names_to_keep_out()`.execute(
    tx,
  );
  const together = foldedForNames(Object.values(fields).join('\n'));
  const near = rows.filter((child) => mayName(together, child));
  if (near.length === 0) return;
  const [field] =
    Object.entries(fields).find(([, written]) => {
      const text = foldedForNames(written);
      return near.some((child) => names(text, child));
    }) ?? [];
  if (field === undefined) return;
  throw new Refusal(
    'not-allowed',
    'This includes the name of a child in your care. Other people read this: write it without names.',
    field,
  );
}
