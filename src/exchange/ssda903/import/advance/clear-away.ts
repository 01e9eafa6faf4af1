import '../../../tables.ts';
import { sql } from 'kysely';
import { removeUpload } from '../../../../platform/web/index.ts';
import type { ImportDeps } from './import-deps.ts';
import type { Lease } from './lease.ts';

/** Rows that are taken away with one statement. */
const atATime = 5000;

const staged = [
  'return_key',
  'return_flag',
  'return_left_out',
  'return_repair',
  'return_conflict',
  'return_episode',
  'return_child',
  'return_row',
] as const;

/** Takes away what was staged of an import that came to nothing, a few thousand rows at a time; its line stays. */
export async function clearAway({ database, clock, uploads }: ImportDeps, lease: Lease): Promise<void> {
  const { id } = lease.import;
  await removeUpload(uploads, id);
  for (const table of staged) {
    for (;;) {
      if (lease.isStopping()) return;
      const { numAffectedRows } = await database.asService((tx) =>
        sql`delete from ${sql.table(table)} where ctid = any (array(
          select ctid from ${sql.table(table)} where import_id = ${id} limit ${atATime}))`.execute(tx),
      );
      if ((numAffectedRows ?? 0n) === 0n) break;
    }
  }
  await database.asService((tx) =>
    tx.updateTable('return_import').set({ cleared_at: clock() }).where('id', '=', id).execute(),
  );
}
