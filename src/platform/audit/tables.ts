import './tables.generated.ts';
import type { ColumnType } from 'kysely';
import type { AuditVerb } from './verbs/register.ts';

/** What the database does not know of these columns. */
export interface Columns {
  /** Read, it may be a verb of the past that is in the register no more. */
  'audit_event.action': ColumnType<string, AuditVerb>;
}
