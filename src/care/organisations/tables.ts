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
