import '../../tables.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { addDays } from '../../../protocol/index.ts';

/** A stay in a home. */
export interface Stay {
  readonly id: string;
  readonly setting_id: string;
  readonly setting_name: string;
  readonly from_day: string;
  readonly until_day: string | null;
}

/** Where a child came to last; undefined when no home is on record. */
export function lastStay(tx: Tx, childId: string): Promise<Stay | undefined> {
  return tx
    .selectFrom('placement')
    .innerJoin('setting', 'setting.id', 'placement.setting_id')
    .select(['placement.id', 'setting_id', 'setting.name as setting_name', 'from_day', 'until_day'])
    .where('child_id', '=', childId)
    .orderBy('from_day', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Whether a home begun on this day follows upon another one without a gap: a move, and no first home. */
export function followsOn(last: Stay | undefined, from: string): boolean {
  return last !== undefined && (last.until_day === null || last.until_day >= addDays(from, -1));
}
