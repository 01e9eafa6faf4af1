import '../care/index.ts';
import { sql } from 'kysely';
import type { SettingKind } from '../care/index.ts';
import type { Tx } from '../platform/web/index.ts';

/** A setting in which somebody works. */
export interface WorkPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: SettingKind;
}

/** The settings in which the visitor, or somebody they stand in for, works today. */
export function workPlaces(tx: Tx): Promise<WorkPlace[]> {
  return tx
    .selectFrom('setting')
    .select(['id', 'name', 'kind'])
    .where(sql<boolean>`id = any ((select app.settings_worked())::uuid[])`)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Whether the visitor manages a setting. */
export async function manages(tx: Tx, settingId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select app.manages(${settingId}::uuid) as yes`.execute(tx);
  return rows[0]?.yes ?? false;
}

/** Who was there, and who decides, in each kind of setting. */
export const rolesIn: Readonly<Record<SettingKind, { readonly there: string; readonly decides: string }>> = {
  'childrens-home': { there: 'carer', decides: 'registered-manager' },
  'foster-home': { there: 'foster-carer', decides: 'supervising-social-worker' },
  'supported-accommodation': { there: 'support-worker', decides: 'registered-manager' },
};
