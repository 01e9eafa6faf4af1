import type { Generated, GeneratedAlways } from 'kysely';

export type ApprovalNeeded = 'none' | 'nominated-officer' | 'director';
export type ConcernKind = 'concern' | 'input' | 'resource' | 'unmet-need' | 'regular-calls';
export type ConcernSide = 'authority' | 'provider';
export type ConcernEvent = 'answered' | 'disputed' | 'dispute-step' | 'settled';

declare module '../platform/database/tables.ts' {
  interface Tables {
    placement_move: {
      id: string;
      child_id: string;
      setting_id: string;
      left_setting_id: string | null;
      event: 'starts' | 'moves';
      from_day: string;
      emergency: boolean;
      edition: string;
      facts: unknown;
      outcome: unknown;
      approval: ApprovalNeeded;
      asked_id: string | null;
      made_by: string;
      made_at: Date;
    };
    move_event: {
      id: string;
      move_id: string;
      child_id: string;
      event: 'began' | 'withdrawn';
      from_day: string | null;
      placement_id: string | null;
      ended: unknown;
      words: Generated<string>;
      person_id: string;
      happened_at: Date;
    };
    move_approval: {
      id: string;
      move_id: string;
      child_id: string;
      verdict: 'approved' | 'refused';
      post: Exclude<ApprovalNeeded, 'none'>;
      officer_id: string | null;
      officer_name: string;
      words: string;
      approved_at: Date;
      recorded_by: string;
      recorded_at: Date;
    };
    provider_pledge: {
      id: string;
      organisation_id: string;
      authority_id: string;
      from_day: string;
      until_day: string | null;
      stands_at: string;
      recorded_by: string;
      recorded_at: Date;
    };
    provider_concern: {
      id: string;
      organisation_id: string;
      authority_id: string;
      kind: ConcernKind;
      raised_side: ConcernSide;
      words: string;
      could_do: string;
      answer_due: string;
      raised_by: string;
      raised_at: Date;
    };
    provider_concern_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      concern_id: string;
      event: ConcernEvent;
      words: string;
      person_id: string;
      happened_at: Date;
    };
    setting_check: {
      id: string;
      setting_id: string;
      registration: 'registered' | 'unregistered' | 'not-needed';
      urn: string | null;
      looked_up_on: string;
      words: string;
      checked_by: string;
      checked_at: Date;
    };
    practice_note: {
      id: string;
      authority_id: string;
      topic: string;
      words: string;
      agreed_with: string;
      from_day: string;
      review_on: string;
      made_by: string;
      made_at: Date;
    };
  }
}
