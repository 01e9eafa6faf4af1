import type { Generated } from 'kysely';

/** What happens to a challenge. */
export type ChallengeEvent = 'acknowledged' | 'answered' | 'still-not-right' | 'settled' | 'withdrawn';

/** What was changed by an answer. */
export type Changed = 'facts' | 'words' | 'both' | 'nothing';

declare module '../platform/database/tables.ts' {
  interface Tables {
    young_code: {
      id: string;
      child_id: string;
      opened_by: string;
      opened_at: Date;
      expires_at: Date;
      code_hash: string;
      word_hash: string;
      wrong_tries: Generated<number>;
      used_at: Generated<Date | null>;
      ended_at: Generated<Date | null>;
    };
    young_code_wrong: { id: Generated<string>; tried_at: Date };
    young_sign_in: { person_id: string; sign_in_name: string; chosen_at: Date };
    young_passkey: {
      id: string;
      person_id: string;
      public_key: string;
      counter: number;
      made_at: Date;
      used_at: Generated<Date | null>;
    };
    passkey_ask: { id: string; person_id: string | null; asked: string; expires_at: Date };
    spoken_word: {
      id: string;
      child_id: string;
      incident_id: string | null;
      words: string;
      read_back: boolean;
      written_by: string;
      said_at: Date;
    };
    challenge: {
      id: string;
      child_id: string;
      incident_id: string | null;
      what_is_wrong: string;
      what_i_want: string;
      raised_by: string;
      together: boolean;
      raised_at: Date;
      due_at: Date;
    };
    challenge_event: {
      id: string;
      challenge_id: string;
      round: number;
      event: ChallengeEvent;
      words: string;
      changed: Changed | null;
      decision_id: string | null;
      due_at: Date | null;
      person_id: string;
      happened_at: Date;
    };
  }
}
