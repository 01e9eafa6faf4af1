// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { Generated, GeneratedAlways } from 'kysely';
import type { Columns } from './tables.ts';

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** What was prepared for that. */
    missing_form: {
      id: string;
      child_id: string;
      setting_id: string | null;
      version: number;
      description: Generated<string>;
      friends: Generated<string>;
      places: Generated<string>;
      phone: Generated<string>;
      risks: Generated<string>;
      what_helps: Generated<string>;
      strategies: Generated<string>;
      contacts: Generated<string>;
      with_child: 'together' | 'asked' | 'not-yet';
      written_by: string;
      written_at: Date;
    };
    /** The same: health. */
    missing_form_health: {
      id: string;
      child_id: string;
      words: string;
      written_by: string;
      written_at: Date;
    };
    /** The same: photographs. */
    missing_form_photograph: {
      id: string;
      child_id: string;
      photograph_id: string;
      taken_on: string;
      written_by: string;
      written_at: Date;
    };
    /** The same: the child's words. */
    missing_form_own_words: {
      id: string;
      child_id: string;
      words: string;
      written_by: string;
      written_at: Date;
    };
    /** Who looked at it. */
    missing_form_check: {
      id: string;
      form_id: string;
      child_id: string;
      setting_id: string;
      verdict: 'accepted' | 'questions';
      words: Generated<string>;
      person_id: string;
      happened_at: Date;
    };
    /** Times that the child was missing. */
    missing_episode: {
      id: string;
      child_id: string;
      setting_id: string | null;
      setting_kind: 'childrens-home' | 'foster-home' | 'supported-accommodation' | 'own-tenancy' | 'community';
      noticed_at: Date;
      last_seen_at: Date | null;
      last_seen_where: Generated<string>;
      wearing: Generated<string>;
      circumstances: Generated<string>;
      whereabouts: Generated<string>;
      whereabouts_known: boolean;
      immediate_danger: boolean;
      opened_by: string;
      opened_at: Date;
    };
    /** What was done to find the child. */
    missing_entry: {
      id: string;
      sequence: GeneratedAlways<number>;
      episode_id: string;
      child_id: string;
      kind: 'tried-to-reach' | 'looked' | 'sighting' | 'police' | 'social-worker' | 'family' | 'manager' | 'other';
      who: Generated<string>;
      how: Generated<string>;
      result: string;
      happened_at: Date;
      written_by: string;
      written_at: Date;
    };
    /** What was decided while the child was missing. */
    missing_decision: {
      id: string;
      sequence: GeneratedAlways<number>;
      episode_id: string;
      child_id: string;
      edition: string;
      facts: unknown;
      outcome: unknown;
      category: Columns['missing_decision.category'];
      route: Columns['missing_decision.route'];
      code_903: 'M' | 'A' | null;
      decided_by: string;
      decided_at: Date;
    };
    /** Why it was decided otherwise. */
    missing_departure: {
      id: string;
      decision_id: string;
      child_id: string;
      chosen: 'carers-locate' | 'report-online' | 'call-999';
      reason: string;
      person_id: string;
      happened_at: Date;
    };
    /** What was reported to the police. */
    missing_report: {
      id: string;
      sequence: GeneratedAlways<number>;
      episode_id: string;
      child_id: string;
      way: 'online' | '999' | 'other';
      reported_at: Date;
      reference: Generated<string>;
      officer: Generated<string>;
      part_two: string;
      written_by: string;
      written_at: Date;
    };
    /** What the police said. */
    missing_police_grade: {
      id: string;
      sequence: GeneratedAlways<number>;
      episode_id: string;
      child_id: string;
      grade: string;
      given_by: Generated<string>;
      given_at: Date;
      written_by: string;
      written_at: Date;
    };
    /** How the child was found. */
    missing_found: {
      id: string;
      episode_id: string;
      child_id: string;
      found_at: Date;
      found_by: string;
      found_where: Generated<string>;
      how_they_are: string;
      safe_and_well_by: Generated<string>;
      was_reported: boolean;
      written_by: string;
      written_at: Date;
    };
    /** Talking with the child afterwards. */
    missing_return: {
      id: string;
      sequence: GeneratedAlways<number>;
      episode_id: string;
      child_id: string;
      event: 'offered' | 'accepted' | 'declined' | 'held';
      by_whom: Generated<string>;
      independent: boolean | null;
      words: Generated<string>;
      happened_at: Date;
      written_by: string;
      written_at: Date;
    };
    /** Looking back at it. */
    missing_look_back: {
      id: string;
      sequence: GeneratedAlways<number>;
      episode_id: string;
      child_id: string;
      needed: boolean;
      words: string;
      person_id: string;
      happened_at: Date;
    };
    /** What a home does about children who go missing. */
    missing_home_note: {
      id: string;
      sequence: GeneratedAlways<number>;
      setting_id: string;
      kind: 'concern' | 'plan' | 'escalated' | 'settled';
      words: string;
      answer_due: string | null;
      person_id: string;
      happened_at: Date;
    };
  }
}
