import '../tables.ts';
import { sql } from 'kysely';
import type { By, Tx } from '../../platform/web/index.ts';
import type { Entry } from './entry-form.ts';
import type { EntryKind } from './kinds.ts';

/** Adds an entry. Nothing is overwritten: the latest holds and the earlier ones stay. */
export async function addEntry(
  tx: Tx,
  { table, ownWords }: EntryKind,
  about: { readonly childId: string; readonly topic: string },
  { words, saidByChild }: Entry,
  by: By,
): Promise<void> {
  await sql`
    insert into ${sql.table(table)} (id, child_id, topic, words, written_by, written_at
      ${ownWords ? sql`, said_by_child` : sql``})
    values (${by.newId()}::uuid, ${about.childId}::uuid, ${about.topic}, ${words}, ${by.personId}::uuid, ${by.now}
      ${ownWords ? sql`, ${saidByChild}` : sql``})`.execute(tx);
}
