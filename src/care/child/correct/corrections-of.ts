import '../../tables.ts';
import { dayInWords } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/web/index.ts';

/** What was recorded of a child before it was corrected. */
export interface Earlier {
  readonly given: string;
  readonly family: string;
  readonly known: string | null;
  readonly others: string;
  readonly birth: string;
  readonly basis: string;
}

/** What was corrected about a child, the latest first. */
export function correctionsOf(tx: Tx, childId: string) {
  return tx
    .selectFrom('child_correction as c')
    .innerJoin('person_account as p', 'p.id', 'c.corrected_by')
    .select(['c.was', 'c.reason', 'c.corrected_at', 'p.name as by_name'])
    .where('c.child_id', '=', childId)
    .orderBy('c.corrected_at', 'desc')
    .execute();
}

/** An earlier entry, as the page shows it. */
export const earlierInWords = ({ given, family, known, birth }: Earlier): string =>
  `${[given, family].filter(Boolean).join(' ')}${known ? ` (called ${known})` : ''}, born ${dayInWords(birth)}`;
