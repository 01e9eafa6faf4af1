import { endAsks, endUploads } from './care/index.ts';
import { endMessages } from './follow-up/index.ts';
import { endRefusalCounts } from './platform/audit/index.ts';
import { type HearthDatabase, untilNone } from './platform/database/index.ts';
import type { Tables } from './platform/database/tables.ts';
import { endSignIns } from './platform/sign-in/index.ts';
import { endKept } from './platform/web/index.ts';
import { endStarts } from './voice/index.ts';

/** What ends the rows of which tables: those of which their migrations say that the round ends them, and no others. */
export const ends = [
  { end: endSignIns, tables: ['session', 'account_reset', 'sign_in_try', 'passkey_ask'] },
  { end: endKept, tables: ['kept_form', 'idempotency_key', 'request_count'] },
  { end: endStarts, tables: ['young_account_act', 'young_account_agreement'] },
  { end: endAsks, tables: ['membership_ask', 'merger_ask', 'post_ask', 'sign_in_ask'] },
  { end: endUploads, tables: ['upload', 'upload_row'] },
  { end: endMessages, tables: ['outgoing_message', 'webhook_event'] },
  { end: endRefusalCounts, tables: ['refusal_count'] },
] as const;

/** Ends what is over, in every room. What is about a child ends by retention, and by nothing else. */
export async function endWhatIsOver(database: HearthDatabase<Tables>, now: Date): Promise<void> {
  for (const { end } of ends) await untilNone(() => database.asService((tx) => end(tx, now)));
}
