// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { GeneratedAlways } from 'kysely';
import type { Columns } from './tables.ts';

declare module '../database/tables.ts' {
  interface Tables {
    /** Who did what, in references: no name and no words. */
    audit_event: {
      id: GeneratedAlways<number>;
      happened_at: Date;
      person_id: string | null;
      action: Columns['audit_event.action'];
      subject_kind: string | null;
      subject_id: string | null;
      child_id: string | null;
      request_id: string | null;
      as_relation: string | null;
    };
    /** The seals of the audit. */
    audit_batch: {
      sequence: number;
      first_id: number;
      last_id: number;
      events: number;
      previous_hash: string;
      hash: string;
      sealed_at: Date;
      key_id: string | null;
    };
    /** How often something was refused, in hashes. */
    refusal_count: {
      who: string;
      kind: 'person' | 'network';
      hour: Date;
      times: number;
    };
  }
}
