import { sql } from 'kysely';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { NameToCover } from '../redaction/words-to-find.ts';
import { foldedForNames, mayName, names } from './names.ts';

/**
 * Refuses texts that others read who have nothing to do with a child, and that name one: of those whom the writer works
 * with, and of those in the care of whom they write for. The database says whose names; only this compares them.
 * @throws HearthError `not-allowed` naming the field
 */
export async function refuseNames(tx: Tx, fields: Readonly<Record<string, string>>): Promise<void> {
  const { rows } = await sql<NameToCover>`
    select given_name as given, family_name as family, known_as as "knownAs" from app.names_to_keep_out()`.execute(
    tx,
  );
  const together = foldedForNames(Object.values(fields).join('\n'));
  const near = rows.filter((child) => mayName(together, child));
  const [field] = Object.entries(fields).find(([, text]) => near.some((child) => names(text, child))) ?? [];
  if (field === undefined) return;
  throw new HearthError(
    'not-allowed',
    'A word here is the name of a child in your care. Others read this: write it without names.',
    field,
  );
}
