import '../../tables.ts';
import { type ChildToday, keepPhotograph } from '../../../care/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';

/** A photograph of part one, with the day on which it was taken. */
export interface PhotographOfForm {
  readonly photograph_id: string;
  readonly taken_on: string;
}

/** The latest photograph by which somebody could know them; undefined when there is none. */
export function photographOf(tx: Tx, childIds: readonly string[]): Promise<PhotographOfForm | undefined> {
  return tx
    .selectFrom('missing_form_photograph')
    .select(['photograph_id', 'taken_on'])
    .where('child_id', 'in', [...childIds])
    .orderBy('taken_on', 'desc')
    .orderBy('written_at', 'desc')
    .executeTakeFirst();
}

/**
 * Adds a dated photograph to part one. The earlier ones stay.
 * @param file what is in the file; null when none was chosen
 * @throws Refusal at `takenOn` or `photograph`
 */
export async function addPhotograph(
  tx: Tx,
  child: ChildToday,
  { photograph: file, takenOn }: { readonly photograph: Uint8Array | null; readonly takenOn: string },
  by: By,
): Promise<void> {
  if (!file) throw new Refusal('missing', 'Choose a photograph.', 'photograph');
  const { personId, now, newId } = by;
  const sent = { childId: child.id, factKind: 'record', file, takenOn, personId } as const;
  const photograph_id = await keepPhotograph(tx, sent, now, newId);
  const row = { id: newId(), child_id: child.id, photograph_id, taken_on: takenOn };
  await tx
    .insertInto('missing_form_photograph')
    .values({ ...row, written_by: personId, written_at: now })
    .execute();
}
