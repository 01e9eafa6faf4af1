import type { Generated, GeneratedAlways } from 'kysely';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    organisation_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      organisation_id: string;
      event: 'added' | 'renamed' | 'changed' | 'closed' | 'merged';
      was: Generated<string>;
      words: Generated<string>;
      on_day: string;
      successor_id: string | null;
      person_id: string;
      happened_at: Date;
    };
    service_contact: {
      organisation_id: string;
      purpose: string;
      telephone: string;
      changed_by: string | null;
      changed_at: Date;
    };
    membership_ask: {
      id: string;
      person_id: string;
      organisation_id: string;
      setting_id: string | null;
      role: string;
      from_day: string;
      asked_by: string;
      asked_at: Date;
      answered_by: Generated<string | null>;
      answered_at: Generated<Date | null>;
      agreed: Generated<boolean | null>;
    };
    merger_ask: {
      id: string;
      organisation_id: string;
      successor_id: string;
      on_day: string;
      words: Generated<string>;
      asked_by: string;
      asked_at: Date;
      answered_by: Generated<string | null>;
      answered_at: Generated<Date | null>;
      agreed: Generated<boolean | null>;
    };
    post_ask: {
      id: string;
      child_id: string;
      role: string;
      words: Generated<string>;
      asked_by: string;
      asked_at: Date;
      answered_by: Generated<string | null>;
      answered_at: Generated<Date | null>;
    };
    responsibility_change: {
      id: string;
      child_id: string;
      from_authority_id: string;
      to_authority_id: string;
      on_day: string;
      event_id: string;
      happened_at: Date;
    };
    record_review: {
      id: string;
      child_id: string;
      due_on: string;
      outcome: 'keep' | 'hold' | 'may-go';
      reason: string;
      look_again_on: string | null;
      reviewed_by: string;
      reviewed_at: Date;
    };
  }
}
