import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';

/** Whether the visitor, or somebody they stand in for, works in a setting today: there they can record. */
export async function worksAt(tx: Tx, settingId: string): Promise<boolean> {
  const { rows } = await sql<{ works: boolean }>`select app.works_at(${settingId}::uuid) as works`.execute(
    tx,
  );
  return rows[0]?.works ?? false;
}
