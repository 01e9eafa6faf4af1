import { sql } from 'kysely';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';

/** A name as somebody gives it. */
export interface GivenName {
  readonly given: string;
  readonly family: string;
  readonly known: string;
}

const longest = 100;

/**
 * Gives a child a name who came from a return by number alone. Once: a name that is known is not overwritten.
 * @throws HearthError naming the field; `already-done` when a name is known, or it is not theirs to give
 */
export async function addName(tx: Tx, childId: string, name: GivenName): Promise<void> {
  const read = (text: string, field: string, message: string): string => {
    const value = text.trim().replace(/\s+/g, ' ');
    if (!value && message) throw new HearthError('missing', message, field);
    if ([...value].length > longest) {
      throw new HearthError('out-of-range', `Write at most ${longest} characters.`, field);
    }
    return value;
  };
  const given = read(
    name.given,
    'given',
    'Give the first name. Where there is one name only, write it in both.',
  );
  const family = read(name.family, 'family', 'Give the family name.');
  const known = read(name.known, 'known', '');
  const { rows } = await sql<{ done: boolean }>`
    select app.name_child(${childId}::uuid, ${given}, ${family}, ${known || null}) as done`.execute(tx);
  if (!rows[0]?.done) throw new HearthError('already-done', 'A name is recorded already.');
}
