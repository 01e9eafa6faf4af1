import { sql } from 'kysely';
import type { Records } from '../../records.ts';

/** Keeps in the records when the last backup was written. Records of an earlier version have no place for it yet. */
export async function noteBackup(records: Records, now: Date): Promise<void> {
  await records.asOwner(async (tx) => {
    const { rows } = await sql<{ there: boolean }>`
      select to_regclass('public.backup_made') is not null as there`.execute(tx);
    if (!rows[0]?.there) return;
    await sql`insert into backup_made (made_at) values (${now})
      on conflict (only_row) do update set made_at = excluded.made_at`.execute(tx);
  });
}
