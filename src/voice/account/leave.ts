import { recordAuditEvent } from '../../platform/audit/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { endEverySession } from '../../platform/sign-in/index.ts';

/** Ends every sign-in of a young person who leaves at once: whoever goes back finds nothing. */
export async function leave(database: HearthDatabase<Tables>, personId: string, now: Date): Promise<void> {
  await database.asService(async (tx) => {
    await endEverySession(tx, personId, now);
    await recordAuditEvent(tx, { at: now, personId, action: 'signed-out' });
  });
}
