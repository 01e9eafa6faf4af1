import '../tables.ts';
import { sql } from 'kysely';
import { childrenNamedAt } from '../../care/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { type Entry, writeOnce } from '../written-once.tsx';

const longest = 20_000;

/** The settings in which the visitor, or somebody they stand in for, works and a daybook is kept. */
export function daybookSettings(tx: Tx, today: string): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('membership')
    .innerJoin('setting', 'setting.id', 'membership.setting_id')
    .select(['setting.id', 'setting.name'])
    .distinct()
    .where(sql<boolean>`membership.person_id in (select app.acts_for())`)
    .where('setting.kind', '!=', 'foster-home')
    .where('from_day', '<=', today)
    .where((eb) => eb.or([eb('until_day', 'is', null), eb('until_day', '>=', today)]))
    .orderBy('setting.name')
    .execute();
}

/** A setting whose daybook is open to the visitor. Throws `not-found` otherwise. */
export async function openDaybook(tx: Tx, settingId: string, today: string) {
  const setting = (await daybookSettings(tx, today)).find(({ id }) => id === settingId);
  if (!setting) throw notFound();
  return setting;
}

/** The lines of a daybook, the latest first. */
export function daybookEntries(tx: Tx, settingId: string, limit = 20) {
  return tx
    .selectFrom('daybook_entry')
    .innerJoin('person_account', 'person_account.id', 'daybook_entry.author_id')
    .select(['daybook_entry.id', 'words', 'written_at', 'incident_id', 'person_account.name as author_name'])
    .where('setting_id', '=', settingId)
    .orderBy('written_at', 'desc')
    .limit(limit)
    .execute();
}

/** The handovers of a setting, the latest first, with both who signed. */
export function handovers(tx: Tx, settingId: string, limit = 10) {
  return tx
    .selectFrom('handover')
    .innerJoin('person_account as giver', 'giver.id', 'handover.given_by')
    .leftJoin('person_account as receiver', 'receiver.id', 'handover.received_by')
    .select([
      'handover.id',
      'words',
      'given_by',
      'given_at',
      'giver.name as given_name',
      'received_at',
      'receiver.name as received_name',
    ])
    .where('setting_id', '=', settingId)
    .orderBy('given_at', 'desc')
    .limit(limit)
    .execute();
}

function needed(text: string): string {
  const words = text.trim();
  if (!words) throw new HearthError('missing', 'Write something first.', 'words');
  if (words.length > longest)
    throw new HearthError('out-of-range', `Write at most ${longest} characters.`, 'words');
  return words;
}

/** What is written, where, by whom, when; under the id of its form, once. */
interface Writing extends Entry {
  readonly settingId: string;
  readonly words: string;
  readonly personId: string;
  readonly now: Date;
}

/** Writes a line into the daybook. It is signed with the name and time and stays. */
export async function writeDaybook(tx: Tx, writing: Writing): Promise<void> {
  const { settingId, personId, now } = writing;
  const words = needed(writing.words);
  const row = {
    setting_id: settingId,
    incident_id: null,
    child_ids: await childrenNamedAt(tx, settingId, words),
    words,
    author_id: personId,
    written_at: now,
  };
  await writeOnce(tx, 'daybook_entry', row, ['setting_id', 'author_id', 'words'], writing);
}

/** Gives the shift over: the first of two signatures. */
export async function giveHandover(tx: Tx, writing: Writing): Promise<void> {
  const { settingId, personId, now } = writing;
  const words = needed(writing.words);
  const row = {
    setting_id: settingId,
    child_ids: await childrenNamedAt(tx, settingId, words),
    words,
    given_by: personId,
    given_at: now,
    received_by: null,
    received_at: null,
  };
  await writeOnce(tx, 'handover', row, ['setting_id', 'given_by', 'words'], writing);
}

/**
 * Takes the shift over: the second signature, by somebody else.
 * @throws HearthError `not-yours` for the one who gave it; `already-done` when it was taken; `not-found`
 */
export async function receiveHandover(tx: Tx, id: string, personId: string, now: Date): Promise<string> {
  const handover = await tx
    .selectFrom('handover')
    .select(['setting_id', 'given_by', 'received_by'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!handover) throw notFound();
  if (handover.given_by === personId)
    throw new HearthError('not-yours', 'You gave this handover. Somebody else takes it.');
  if (handover.received_by) throw new HearthError('already-done', 'This handover has already been taken.');
  const taken = await tx
    .updateTable('handover')
    .set({ received_by: personId, received_at: now })
    .where('id', '=', id)
    .where('received_by', 'is', null)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n)
    throw new HearthError('already-done', 'This handover has already been taken.');
  return handover.setting_id;
}
