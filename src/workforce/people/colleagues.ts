import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import type { Tx } from '../../platform/web/index.ts';

/** Somebody who works in a setting. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/**
 * Who works, or worked, in a setting on a day. Open to those who work there today; nobody for everybody else.
 * @param on `YYYY-MM-DD`
 */
export async function colleaguesAt(tx: Tx, settingId: string, on: string): Promise<Colleague[]> {
  return tx
    .selectFrom('membership as m')
    .innerJoin('person_account as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name'])
    .distinct()
    .where('m.setting_id', '=', settingId)
    .where('m.from_day', '<=', on)
    .where((eb) => eb.or([eb('m.until_day', 'is', null), eb('m.until_day', '>=', on)]))
    .orderBy('p.name')
    .execute();
}
