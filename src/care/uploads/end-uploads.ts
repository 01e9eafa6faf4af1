import { sql, type Transaction } from 'kysely';
import { takeAwaySome } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';

/** Ends the files of people and children 14 days after they were sent. What was done by then is kept where it belongs. */
export async function endUploads(tx: Transaction<Tables>, now: Date): Promise<number> {
  const over = sql`uploaded_at < ${new Date(now.getTime() - 14 * 86_400_000)}`;
  const rows = await takeAwaySome(tx, 'upload_row', sql`upload_id in (select id from upload where ${over})`);
  return rows > 0 ? rows : await takeAwaySome(tx, 'upload', over);
}
