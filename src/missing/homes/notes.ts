import '../tables.ts';
import { sql } from 'kysely';
import { refuseNames } from '../../care/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { HomeNoteKind } from '../tables.ts';
import type { NoteToAdd } from './note-form.ts';

/** What is written about a home, in order. */
export function notesOf(tx: Tx, settingId: string) {
  return tx
    .selectFrom('missing_home_note')
    .innerJoin('person_account', 'person_account.id', 'missing_home_note.person_id')
    .selectAll('missing_home_note')
    .select('person_account.name as by_name')
    .where('setting_id', '=', settingId)
    .orderBy('sequence')
    .execute();
}
export type HomeNote = Awaited<ReturnType<typeof notesOf>>[number];

/** Which note may follow which: nothing is settled or taken up that nobody raised. */
function refuseOutOfOrder(kind: HomeNoteKind, last: HomeNoteKind | undefined): void {
  const isOpen = last !== undefined && last !== 'settled';
  if (!isOpen && kind !== 'concern') {
    throw new Refusal('not-allowed', 'There is no open concern. Raise one first.', 'kind');
  }
}

/**
 * Adds to what is written about a home: a concern, a plan with the police, a step up, or that it is settled (MIS-07).
 * @throws Refusal naming the field
 */
export async function addNote(
  tx: Tx,
  settingId: string,
  { kind, words, answerDue }: NoteToAdd,
  by: By,
): Promise<void> {
  await refuseNames(tx, { words });
  const settled = kind === 'settled';
  if (!settled && (!answerDue || answerDue < by.today)) {
    const message = 'Give the day it must be answered by: today or later.';
    throw new Refusal(answerDue ? 'not-allowed' : 'missing', message, 'answerDue');
  }
  refuseOutOfOrder(kind, (await notesOf(tx, settingId)).at(-1)?.kind);
  const about = { id: by.newId(), setting_id: settingId, kind, words };
  const written = { answer_due: settled ? null : answerDue, person_id: by.personId, happened_at: by.now };
  await tx
    .insertInto('missing_home_note')
    .values({ ...about, ...written })
    .execute();
}

/** Homes about which an answer is due, today or before. */
export async function notesDue(
  tx: Tx,
  today: string,
): Promise<{ setting_id: string; name: string | null }[]> {
  const { rows: due } = await sql<{ setting_id: string }>`
    select n.setting_id from missing_home_note n
    where n.answer_due <= ${today}::date and not exists (
      select 1 from missing_home_note later where later.setting_id = n.setting_id and later.sequence > n.sequence)`.execute(
    tx,
  );
  if (due.length === 0) return [];
  const { rows } = await sql<{ setting_id: string; name: string | null }>`
    select setting_id, name from app.homes_watched()
    where setting_id = any(${due.map(({ setting_id }) => setting_id)}::uuid[])`.execute(tx);
  return rows;
}
