import type { ColumnType, Generated } from 'kysely';
import type { AuditVerb } from './verbs/register.ts';

declare module '../database/tables.ts' {
  interface Tables {
    audit_event: {
      id: Generated<number>;
      happened_at: Date;
      person_id: string | null;
      /** Read, it may be a verb of the past that is in the register no more. */
      action: ColumnType<string, AuditVerb>;
      subject_kind: string | null;
      subject_id: string | null;
      child_id: string | null;
      request_id: string | null;
      as_relation: Generated<string | null>;
    };
    audit_batch: {
      sequence: number;
      first_id: number;
      last_id: number;
      events: number;
      previous_hash: string;
      hash: string;
      /** Of the key it was sealed with; null for those from before there was one. */
      key_id: string | null;
      sealed_at: Date;
    };
  }
}
