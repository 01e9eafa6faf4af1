import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';

/** Whether the visitor, or somebody they stand in for, is the officer who is asked. */
export async function isAsked(tx: Tx, { asked_id }: { readonly asked_id: string | null }): Promise<boolean> {
  const { rows } = await sql<{ asked: boolean }>`
    select ${asked_id}::uuid in (select app.acts_for()) as asked`.execute(tx);
  return rows[0]?.asked ?? false;
}
