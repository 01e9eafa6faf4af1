import './tables.ts';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { AuditVerb } from './verbs/register.ts';

/** One event for the audit: a verb and references, never content. */
export interface AuditEntry {
  readonly at: Date;
  readonly personId: string | null;
  readonly action: AuditVerb;
  readonly subjectKind?: string;
  readonly subjectId?: string;
  readonly childId?: string;
  readonly requestId?: string;
}

/**
 * Writes an audit event in the transaction of the thing it tells of: both stand or neither does. Where it is
 * about a child it keeps what the person is to the child: the sharing agreement says what for, and on which basis.
 */
export async function recordAuditEvent(tx: Transaction<Tables>, entry: AuditEntry): Promise<void> {
  await recordAuditEvents(tx, [entry]);
}

/** Writes several of them at once: a list may be about many children. */
export async function recordAuditEvents(
  tx: Transaction<Tables>,
  entries: readonly AuditEntry[],
): Promise<void> {
  const rows = entries.map((entry) => ({
    happened_at: entry.at,
    person_id: entry.personId,
    action: entry.action,
    subject_kind: entry.subjectKind ?? null,
    subject_id: entry.subjectId ?? null,
    child_id: entry.childId ?? null,
    request_id: entry.requestId ?? null,
    as_relation: entry.childId ? sql<string | null>`app.relation_in_audit(${entry.childId}::uuid)` : null,
  }));
  await tx.insertInto('audit_event').values(rows).execute();
}
