import type { Generated } from 'kysely';

/** What happens to a challenge. */
export type ChallengeEvent = 'acknowledged' | 'answered' | 'still-not-right' | 'settled' | 'withdrawn';

/** What was changed by an answer. */
export type Changed = 'facts' | 'words' | 'both' | 'nothing';

declare module '../platform/database/tables.ts' {
  interface Tables {
    young_account_act: {
      id: string;
      what: 'open' | 'close';
      child_id: Generated<string | null>;
      number_hash: string | null;
      word_hash: string | null;
      wrong_tries: Generated<number>;
      why: Generated<string>;
      begun_at: Date;
      expires_at: Date;
      done_at: Generated<Date | null>;
      stopped_at: Generated<Date | null>;
    };
    young_account_agreement: {
      act_id: string;
      person_id: string;
      agreed_at: Date;
      standing: 'home' | 'outside' | 'line';
    };
    young_sign_in: { person_id: string; sign_in_name: string; chosen_at: Date };
    young_passkey: {
      id: string;
      person_id: string;
      public_key: string;
      counter: number;
      made_at: Date;
      used_at: Generated<Date | null>;
    };
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
