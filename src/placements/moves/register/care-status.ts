import { type StatusAnswer, statusOn } from '../../../care/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { ageOn } from '../../../protocol/index.ts';

/** What the rules of a move ask of the care status. */
export type CareStatus = 'looked-after' | 'care-leaver';

/**
 * The answer in the words of a move; null where it is not known, or what could not be read could say otherwise. On the
 * first day of accommodation a move is prepared as for a child looked after: it is what they are about to be.
 */
export function inWordsOfMove(answer: StatusAnswer): CareStatus | null {
  if (!answer.known) return null;
  const { lookedAfter, firstDay, protocolCareLeaver, category } = answer.outcome;
  if (lookedAfter || firstDay) return 'looked-after';
  if (answer.unread.length > 0) return null;
  return protocolCareLeaver || category !== 'none' ? 'care-leaver' : null;
}

/**
 * Looked after or a care leaver on the day of a move (STA-01), as far as the register knows: by age where only one is
 * possible, and by the episodes of care at 16 and 17. Null is asked, and never guessed.
 */
export async function careStatusOn(
  tx: Tx,
  child: { readonly id: string; readonly date_of_birth: string },
  on: string,
): Promise<CareStatus | null> {
  const age = ageOn(child.date_of_birth, on);
  if (age < 16) return 'looked-after';
  if (age >= 18) return 'care-leaver';
  return inWordsOfMove(await statusOn(tx, child, on));
}
