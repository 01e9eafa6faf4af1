import '../../tables.ts';
import { refuseNames } from '../../../care/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { WhatChanged } from './what-changed-form.ts';

const writtenBy = ({ personId, now, newId }: By) => ({ id: newId(), written_by: personId, written_at: now });

/**
 * Writes what young people said and what was done (VOI-09). Nobody may be named. A correction names what it replaces.
 * @param earlier what was written before, by authority
 * @throws Refusal naming the field
 */
export async function writeWhatChanged(
  tx: Tx,
  earlier: readonly { readonly id: string; readonly authority_id: string }[],
  { authority, said, did, changedOn, replaces }: WhatChanged,
  by: By,
): Promise<void> {
  const before = earlier.find(({ id }) => id === replaces);
  if (before && before.authority_id !== authority)
    throw new Refusal('not-allowed', 'Choose from the list what it replaces.', 'replaces');
  await refuseNames(tx, { said, did });
  const row = { ...writtenBy(by), authority_id: authority, said, did };
  await tx
    .insertInto('said_and_done')
    .values({ ...row, changed_on: String(changedOn), replaces_id: replaces })
    .execute();
}

/**
 * Writes down the group in which young people shape the work, or that it met (VOI-09).
 * @throws Refusal naming the field
 */
export async function writeParticipation(
  tx: Tx,
  { authority, kind, name, shapes, words, onDay }: WhatChanged,
  by: By,
): Promise<void> {
  await refuseNames(tx, { name, words });
  const row = { ...writtenBy(by), authority_id: authority, name, words };
  await tx
    .insertInto('participation_entry')
    .values({ ...row, kind: kind ?? 'group', shapes: [...shapes], on_day: String(onDay) })
    .execute();
}
