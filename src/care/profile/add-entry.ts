import '../tables.ts';
import { sql } from 'kysely';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { type EntryKind, inTheirWords } from './kinds.ts';

/** What somebody writes on a topic. */
export interface NewEntry {
  /** From the form, so that a button pressed twice writes once. */
  readonly id: string;
  readonly childId: string;
  readonly topic: string;
  readonly words: string;
  readonly saidByChild: boolean;
}

function refuse({ ownWords, longest }: EntryKind, { topic, words, saidByChild }: NewEntry): void {
  if (words.trim() === '') throw new HearthError('missing', 'Write something.', 'words');
  const length = [...words].length;
  if (length > longest) {
    throw new HearthError('out-of-range', `Write at most ${longest} characters: this is ${length}.`, 'words');
  }
  if (ownWords && topic === inTheirWords && !saidByChild) {
    throw new HearthError(
      'missing',
      'Only their own words stand here. Tick that they are, or write under another heading.',
      'saidByChild',
    );
  }
}

/**
 * Adds an entry. Nothing is overwritten: the latest holds and the earlier ones stay.
 * @throws HearthError naming the field; the database refuses whoever may not add
 */
export async function addEntry(
  tx: Tx,
  kind: EntryKind,
  entry: NewEntry,
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  refuse(kind, entry);
  const { childId, topic, words, saidByChild } = entry;
  const write = async (id: string): Promise<boolean> => {
    const { numAffectedRows } = await sql`
      insert into ${sql.table(kind.table)} (id, child_id, topic, words, written_by, written_at
        ${kind.ownWords ? sql`, said_by_child` : sql``})
      values (${id}::uuid, ${childId}::uuid, ${topic}, ${words}, ${by.personId}::uuid, ${by.now}
        ${kind.ownWords ? sql`, ${saidByChild}` : sql``})
      on conflict (id) do nothing`.execute(tx);
    return numAffectedRows === 1n;
  };
  if (await write(entry.id)) return;
  const { rows } = await sql`
    select from ${sql.table(kind.table)}
    where id = ${entry.id}::uuid and child_id = ${childId}::uuid and topic = ${topic}
      and words = ${words} and written_by = ${by.personId}::uuid`.execute(tx);
  if (rows.length === 0) await write(by.newId());
}
