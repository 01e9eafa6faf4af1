import '../tables.ts';
import { sql } from 'kysely';
import { childrenNamedAt } from '../../care/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import { type By, type Cursor, comesAfter, pageOf, type Tx } from '../../platform/web/index.ts';
import type { Line, Shift } from './daybook-forms.ts';
import { keepItems } from './handover/items.ts';
import type { StandsNow } from './handover/stands-now.ts';
import { promise } from './promise.ts';

/** The settings in which the visitor, or somebody they stand in for, works and a daybook is kept. */
export function daybookSettings(tx: Tx, today: string): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('membership')
    .innerJoin('setting', 'setting.id', 'membership.setting_id')
    .select(['setting.id', 'setting.name'])
    .distinct()
    .where(sql<boolean>`membership.person_id = any (array(select app.acts_for()))`)
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

/** The lines of a daybook, the latest first, a page at a time. */
export async function daybookEntries(tx: Tx, settingId: string, limit: number, after: Cursor | null) {
  const entries = await tx
    .selectFrom('daybook_entry')
    .innerJoin('person_account', 'person_account.id', 'daybook_entry.author_id')
    .select(['daybook_entry.id', 'words', 'written_at', 'incident_id', 'person_account.name as author_name'])
    .where('setting_id', '=', settingId)
    .where(comesAfter(after, 'written_at', 'daybook_entry.id'))
    .orderBy('written_at', 'desc')
    .orderBy('daybook_entry.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(entries, limit, ({ written_at }) => written_at);
}

/** The handovers of a setting, the latest first, with both who signed. */
export async function handovers(tx: Tx, settingId: string, limit: number, after: Cursor | null) {
  const given = await tx
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
    .where(comesAfter(after, 'given_at', 'handover.id'))
    .orderBy('given_at', 'desc')
    .orderBy('handover.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(given, limit, ({ given_at }) => given_at);
}

/** Writes a line into the daybook. It is signed with the name and time and stays; a promise in it is owed. */
export async function writeDaybook(
  tx: Tx,
  settingId: string,
  { words, promisedTo }: Line,
  by: By,
): Promise<void> {
  const row = {
    id: by.newId(),
    setting_id: settingId,
    incident_id: null,
    child_ids: [...new Set([...promisedTo, ...(await childrenNamedAt(tx, settingId, words))])],
    words,
    author_id: by.personId,
    written_at: by.now,
  };
  await tx.insertInto('daybook_entry').values(row).execute();
  await promise(tx, settingId, { words, to: promisedTo }, by);
}

/** Gives the shift over: the first of two signatures. What is true of the home at that moment is kept with it. */
export async function giveHandover(
  tx: Tx,
  settingId: string,
  { words }: Shift,
  stands: readonly StandsNow[],
  by: By,
): Promise<void> {
  const row = {
    id: by.newId(),
    setting_id: settingId,
    child_ids: await childrenNamedAt(tx, settingId, words),
    words,
    given_by: by.personId,
    given_at: by.now,
    received_by: null,
    received_at: null,
  };
  await tx.insertInto('handover').values(row).execute();
  await keepItems(tx, { id: row.id, settingId }, stands, by);
}

/** A handover, where it is open to the visitor. */
export const handoverOf = (tx: Tx, id: string) =>
  tx
    .selectFrom('handover')
    .select(['setting_id', 'given_by', 'received_by'])
    .where('id', '=', id)
    .executeTakeFirst();

/**
 * Takes the shift over: the second signature, by somebody else, who has read it.
 * @throws Refusal `not-yours` for the one who gave it; `already-done` when it was taken; `not-found`
 */
export async function receiveHandover(
  tx: Tx,
  id: string,
  { personId, now }: Pick<By, 'personId' | 'now'>,
): Promise<void> {
  const handover = await handoverOf(tx, id);
  if (!handover) throw notFound();
  if (handover.given_by === personId)
    throw new Refusal('not-yours', 'You gave this handover. Someone else must take it over.');
  const taken = await tx
    .updateTable('handover')
    .set({ received_by: personId, received_at: now, read_through: true })
    .where('id', '=', id)
    .where('received_by', 'is', null)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) throw new Refusal('already-done', 'This handover has already been taken.');
}
