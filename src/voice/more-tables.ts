import type { Generated } from 'kysely';

declare module '../platform/database/tables.ts' {
  interface Tables {
    young_ask: {
      id: string;
      child_id: string;
      kind: 'advocate' | 'trusted-adult' | 'social-worker' | 'complaint' | 'appeal';
      about: 'home' | 'council' | 'police' | 'court' | 'school' | 'other' | null;
      stage: number;
      follows_id: string | null;
      words: string;
      wish: string;
      reach: 'here' | 'talk' | 'with-someone';
      kept_from: ('social-worker' | 'home')[];
      /** Set by the database. */
      line: Generated<'adviser' | 'near' | 'outside'>;
      due_at: Date;
      clock_basis: string;
      asked_by: string;
      asked_at: Date;
    };
    young_ask_event: {
      id: string;
      sequence: Generated<string>;
      ask_id: string;
      child_id: string;
      event: 'arranged' | 'answered' | 'extended' | 'helped' | 'not-helped' | 'withdrawn';
      words: string;
      who: string;
      comes_at: Date | null;
      due_at: Date | null;
      person_id: string;
      happened_at: Date;
    };
    how_it_was: {
      id: string;
      child_id: string;
      after: 'police' | 'court';
      face: number;
      fair: 'yes' | 'no' | 'not-sure' | null;
      heard: 'yes' | 'no' | 'not-sure' | null;
      words: string;
      shown_to: 'worker' | 'counts';
      said_by: string;
      said_at: Date;
    };
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
    participation_entry: {
      id: string;
      authority_id: string;
      kind: 'group' | 'meeting';
      name: string;
      shapes: string[];
      words: string;
      on_day: string;
      written_by: string;
      written_at: Date;
    };
  }
}
