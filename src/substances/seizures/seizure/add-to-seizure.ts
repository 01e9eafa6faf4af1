import '../../tables.ts';
import { keepPhotograph } from '../../../care/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { isWritten } from '../../forms/entry.tsx';
import { getSeizure } from '../get-seizure.ts';
import type { By } from '../new/record-seizure.ts';

/** Something more about an item, or a correction with its reason. */
export interface NewAddition {
  readonly id: string;
  readonly seizureId: string;
  readonly kind: 'correction' | 'addition';
  readonly words: string;
  readonly reason: string;
  readonly photograph: Uint8Array | null;
}

/** Adds to the record of an item: nothing that was signed is changed. @throws HearthError at the field */
export async function addToSeizure(tx: Tx, addition: NewAddition, by: By): Promise<void> {
  const { id, kind, words, reason, photograph } = addition;
  const { personId, now, newId } = by;
  if (await isWritten(tx, 'seizure_addition', id)) return;
  const seizure = await getSeizure(tx, addition.seizureId);
  if (kind === 'correction' && !reason)
    throw new HearthError('reason-needed', 'Say why it is corrected.', 'reason');
  const of = seizure.child_id
    ? ({ childId: seizure.child_id, factKind: 'record' } as const)
    : { settingId: seizure.setting_id };
  const photograph_id = photograph
    ? await keepPhotograph(tx, { ...of, file: photograph, takenOn: null, personId }, now, newId)
    : null;
  await tx
    .insertInto('seizure_addition')
    .values({
      id,
      seizure_id: seizure.id,
      kind,
      words,
      reason: kind === 'correction' ? reason : null,
      photograph_id,
      written_by: personId,
      written_at: now,
    })
    .execute();
}
