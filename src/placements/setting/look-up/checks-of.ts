import '../../tables.ts';
import '../../../platform/sign-in/tables.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { Registration } from '../../words/registration.tsx';

/** A look-up in Ofsted's register. */
export interface CheckOnRecord {
  readonly registration: Registration;
  readonly urn: string | null;
  readonly looked_up_on: string;
  readonly words: string;
  readonly checked_by_name: string;
}

/** When a home was looked up, by whom, and what was found; the latest first. */
export function checksOf(tx: Tx, settingId: string): Promise<CheckOnRecord[]> {
  return tx
    .selectFrom('setting_check as k')
    .innerJoin('person_account as p', 'p.id', 'k.checked_by')
    .select(['k.registration', 'k.urn', 'k.looked_up_on', 'k.words', 'p.name as checked_by_name'])
    .where('k.setting_id', '=', settingId)
    .orderBy('k.checked_at', 'desc')
    .execute();
}
