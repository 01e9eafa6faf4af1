import { endAsks } from './care/index.ts';
import { endMessages } from './follow-up/index.ts';
import { endRefusalCounts } from './platform/audit/index.ts';
import type { HearthDatabase } from './platform/database/index.ts';
import type { Tables } from './platform/database/tables.ts';
import { endSignIns } from './platform/sign-in/index.ts';
import { endKept } from './platform/web/index.ts';
import { endStarts } from './voice/index.ts';

/**
 * Ends what is over, in every room: the rows of which their migrations say that the round ends them. What is about a child
 * ends by retention, and by nothing else.
 */
export async function endWhatIsOver(database: HearthDatabase<Tables>, now: Date): Promise<void> {
  for (const end of [endSignIns, endKept, endStarts, endAsks, endMessages, endRefusalCounts])
    await database.asService((tx) => end(tx, now));
}
