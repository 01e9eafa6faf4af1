import '../../tables.ts';
import { keepPhotograph } from '../../../care/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { WholeSeizure } from '../get-seizure.ts';
import type { AdditionToSeizure } from './addition-form.ts';

/** Adds to the record of an item: nothing that was signed is changed. @throws Refusal at `photograph` */
export async function addToSeizure(
  tx: Tx,
  seizure: Pick<WholeSeizure, 'id' | 'child_id' | 'setting_id'>,
  { kind, words, reason, photograph }: AdditionToSeizure,
  by: By,
): Promise<void> {
  const { personId, now, newId } = by;
  const of = seizure.child_id
    ? ({ childId: seizure.child_id, factKind: 'record' } as const)
    : { settingId: seizure.setting_id };
  const photograph_id = photograph
    ? await keepPhotograph(tx, { ...of, file: photograph, takenOn: null, personId }, now, newId)
    : null;
  const addition = { id: newId(), seizure_id: seizure.id, kind, words, reason: reason || null };
  await tx
    .insertInto('seizure_addition')
    .values({ ...addition, photograph_id, written_by: personId, written_at: now })
    .execute();
}
