import '../../tables.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { StandsNow } from './stands-now.ts';

/** Keeps what was true when the shift was handed over. */
export async function keepItems(
  tx: Tx,
  { id, settingId }: { readonly id: string; readonly settingId: string },
  stands: readonly StandsNow[],
  { newId }: Pick<By, 'newId'>,
): Promise<void> {
  if (stands.length === 0) return;
  const rows = stands.map(({ kind, childId, sees, words }, index) => ({
    id: newId(),
    handover_id: id,
    setting_id: settingId,
    ordinal: index + 1,
    kind,
    child_id: childId,
    fact_kind: sees,
    words,
  }));
  await tx.insertInto('handover_item').values(rows).execute();
}

/** What was true when each of these was given, as far as it is open to the visitor, in its order. */
export function itemsOf(tx: Tx, handoverIds: readonly string[]) {
  return tx
    .selectFrom('handover_item')
    .select(['handover_id', 'kind', 'words'])
    .where('handover_id', 'in', [...handoverIds])
    .orderBy('handover_id')
    .orderBy('ordinal')
    .execute();
}
