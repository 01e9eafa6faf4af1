import type { Generated, GeneratedAlways } from 'kysely';
import type { FactKind } from '../care/index.ts';
import type { StepEvent as AwaitedEvent, StepTime } from '../protocol/index.ts';
import './telling-tables.ts';
import type { About } from './about.ts';

declare module '../platform/database/tables.ts' {
  interface Tables {
    step: {
      id: string;
      child_id: string;
      incident_id: string | null;
      decision_id: string | null;
      setting_id: string | null;
      about: Generated<About>;
      about_id: Generated<string | null>;
      fact_kind: Generated<FactKind>;
      code: string;
      cites: unknown;
      words: string;
      owner_role: string;
      owner_id: string | null;
      made_for_id: string | null;
      due_at: Date | null;
      clock_basis: string | null;
      done_when: Generated<StepTime>;
      waited_for: Generated<AwaitedEvent | null>;
      recipient: Generated<string | null>;
      by_matter: Generated<boolean>;
      state: StepState;
      made_at: Date;
      changed_at: Date;
    };
    step_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      step_id: string;
      event: StepEvent;
      words: string;
      how: Generated<string | null>;
      told: Generated<string | null>;
      reference: Generated<string | null>;
      sent_at: Generated<Date | null>;
      to_person_id: string | null;
      person_id: string | null;
      happened_at: Date;
    };
    notice: {
      id: string;
      child_id: string;
      incident_id: string | null;
      setting_id: string | null;
      about: Generated<About>;
      about_id: Generated<string | null>;
      fact_kind: Generated<FactKind>;
      words: Generated<string | null>;
      kind: NoticeKind;
      to_role: string;
      to_person_id: string | null;
      made_at: Date;
      acknowledged_at: Date | null;
      acknowledged_by: string | null;
      asks_answer: Generated<boolean>;
      answer: Generated<'accepted' | 'declined' | null>;
      answer_words: Generated<string | null>;
    };
  }
}

/** What tells somebody is sent and confirmed instead of accepted. */
export type StepState = 'proposed' | 'accepted' | 'sent' | 'confirmed' | 'declined' | 'done' | 'revoked';
export type StepEvent =
  | 'accepted'
  | 'sent'
  | 'confirmed'
  | 'chased'
  | 'declined'
  | 'done'
  | 'revoked'
  | 'escalated'
  | 'reopened'
  | 'handed-back'
  | 'handed-over';
export type NoticeKind =
  | 'incident-recorded'
  | 'correction-asked'
  | 'decision-changed'
  | 'decision-held'
  | 'step-escalated'
  /** Something in another room: what, stands in the notice's own words. */
  | 'told';
