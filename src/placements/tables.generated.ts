// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { Generated, GeneratedAlways } from 'kysely';

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** Moves. */
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
      approval: 'none' | 'nominated-officer' | 'director';
      asked_id: string | null;
      made_by: string;
      made_at: Date;
    };
    /** What came of a move. */
    move_event: {
      id: string;
      move_id: string;
      child_id: string;
      event: 'began' | 'withdrawn';
      from_day: string | null;
      placement_id: string | null;
      ended: Generated<unknown>;
      words: Generated<string>;
      person_id: string;
      happened_at: Date;
    };
    /** Who agreed to a move. */
    move_approval: {
      id: string;
      move_id: string;
      child_id: string;
      verdict: 'approved' | 'refused';
      post: 'nominated-officer' | 'director';
      officer_id: string | null;
      officer_name: string;
      words: string;
      approved_at: Date;
      recorded_by: string;
      recorded_at: Date;
    };
    /** What a provider pledged. */
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
    /** Concerns about a provider. */
    provider_concern: {
      id: string;
      organisation_id: string;
      authority_id: string;
      kind: 'concern' | 'input' | 'resource' | 'unmet-need' | 'regular-calls';
      raised_side: 'authority' | 'provider';
      words: string;
      could_do: string;
      answer_due: string;
      raised_by: string;
      raised_at: Date;
    };
    /** What came of them. */
    provider_concern_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      concern_id: string;
      event: 'answered' | 'disputed' | 'dispute-step' | 'settled';
      words: string;
      person_id: string;
      happened_at: Date;
    };
    /** That a registration was looked up. */
    setting_check: {
      id: string;
      setting_id: string;
      registration: 'registered' | 'unregistered' | 'not-needed';
      urn: string | null;
      looked_up_on: string;
      words: Generated<string>;
      checked_by: string;
      checked_at: Date;
    };
    /** What was agreed locally. */
    practice_note: {
      id: string;
      authority_id: string;
      topic: 'drugs' | 'weapons' | 'illegal-images' | 'insurance' | 'restraint' | 'when-to-call' | 'other';
      words: string;
      agreed_with: string;
      from_day: string;
      review_on: string;
      made_by: string;
      made_at: Date;
    };
  }
}
