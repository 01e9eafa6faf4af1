import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { GivenName } from './name-form.ts';

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Gives a child a name who came from a return by number alone. Once: a name that is known is not overwritten.
 * @throws Refusal `already-done` when a name is known, or it is not theirs to give
 */
export async function addName(tx: Tx, childId: string, { given, family, known }: GivenName): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select app.name_child(${childId}::uuid, ${oneSpace(given)}, ${oneSpace(family)}, ${oneSpace(known) || null}) as done`.execute(
    tx,
  );
  if (!rows[0]?.done) throw new Refusal('already-done', 'A name is recorded already.');
}
