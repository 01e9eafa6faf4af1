// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { Generated, GeneratedAlways } from 'kysely';

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** That an account of a young person is opened or changed. */
    young_account_act: {
      id: string;
      what: 'open' | 'close';
      child_id: string | null;
      number_hash: string | null;
      word_hash: string | null;
      wrong_tries: Generated<number>;
      why: Generated<string>;
      begun_at: Date;
      expires_at: Date;
      done_at: Date | null;
      stopped_at: Date | null;
    };
    /** Which two adults agreed to it. */
    young_account_agreement: {
      act_id: string;
      person_id: string;
      agreed_at: Date;
      standing: 'home' | 'outside' | 'line';
    };
    /** The word with which they sign in. */
    young_sign_in: {
      person_id: string;
      sign_in_name: string;
      chosen_at: Date;
    };
    /** Devices with which the young person signs in. */
    young_passkey: {
      id: string;
      person_id: string;
      public_key: string;
      counter: number;
      made_at: Date;
      used_at: Date | null;
    };
    /** The young person's own words. */
    spoken_word: {
      id: string;
      child_id: string;
      incident_id: string | null;
      words: string;
      read_back: boolean;
      written_by: string;
      said_at: Date;
    };
    /** What the young person says is wrong. */
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
    /** What was answered to it. */
    challenge_event: {
      id: string;
      challenge_id: string;
      round: number;
      event: 'acknowledged' | 'answered' | 'still-not-right' | 'settled' | 'withdrawn';
      words: string;
      changed: 'facts' | 'words' | 'both' | 'nothing' | null;
      decision_id: string | null;
      due_at: Date | null;
      person_id: string;
      happened_at: Date;
    };
    /** What the young person asked for. */
    young_ask: {
      id: string;
      child_id: string;
      kind: 'advocate' | 'trusted-adult' | 'social-worker' | 'complaint' | 'appeal';
      about: 'home' | 'council' | 'police' | 'court' | 'school' | 'other' | null;
      stage: Generated<number>;
      follows_id: string | null;
      words: string;
      wish: Generated<string>;
      reach: 'here' | 'talk' | 'with-someone';
      kept_from: Generated<('social-worker' | 'home')[]>;
      line: Generated<'adviser' | 'near' | 'outside'>;
      due_at: Date;
      clock_basis: string;
      asked_by: string;
      asked_at: Date;
    };
    /** What came of it. */
    young_ask_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      ask_id: string;
      child_id: string;
      event: 'arranged' | 'answered' | 'extended' | 'helped' | 'not-helped' | 'withdrawn';
      words: Generated<string>;
      who: Generated<string>;
      comes_at: Date | null;
      due_at: Date | null;
      person_id: string;
      happened_at: Date;
    };
    /** From whom it is kept. */
    young_ask_kept: {
      ask_id: string;
      person_id: string;
    };
    /** How the young person says that it was. */
    how_it_was: {
      id: string;
      child_id: string;
      after: 'police' | 'court';
      face: number;
      fair: 'yes' | 'no' | 'not-sure' | null;
      heard: 'yes' | 'no' | 'not-sure' | null;
      words: Generated<string>;
      shown_to: 'worker' | 'counts';
      said_by: string;
      said_at: Date;
    };
    /** What changed because of what children said. */
    said_and_done: {
      id: string;
      authority_id: string;
      said: string;
      did: string;
      changed_on: string;
      replaces_id: string | null;
      written_by: string;
      written_at: Date;
    };
    /** How children take part in what an authority decides. */
    participation_entry: {
      id: string;
      authority_id: string;
      kind: 'group' | 'meeting';
      name: string;
      shapes: ('tools' | 'training' | 'complaints' | 'behaviour-policy' | 'other')[];
      words: string;
      on_day: string;
      written_by: string;
      written_at: Date;
    };
  }
}
