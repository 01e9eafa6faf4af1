import type { Generated } from 'kysely';

export type ReleaseState = 'asked' | 'released' | 'withheld';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    text_release: {
      id: string;
      child_id: string;
      fact_kind: string;
      source: string;
      source_id: string;
      asked_by: string;
      asked_at: Date;
      due_at: Date;
      state: Generated<ReleaseState>;
      masked_words: string | null;
      masks: unknown;
      reason: string | null;
      checked_by: string | null;
      checked_at: Date | null;
    };
    text_release_event: {
      id: string;
      release_id: string;
      event: ReleaseState | 'taken-back';
      masked_words: string | null;
      masks: unknown;
      reason: string | null;
      person_id: string;
      happened_at: Date;
    };
  }
}
