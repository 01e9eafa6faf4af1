import type { GeneratedAlways } from 'kysely';
import type { Code903, MissingCategory, MissingRoute } from '../protocol/index.ts';

type WithChild = 'together' | 'asked' | 'not-yet';
export type SettingThen =
  | 'childrens-home'
  | 'foster-home'
  | 'supported-accommodation'
  | 'own-tenancy'
  | 'community';
export type EntryKind =
  | 'tried-to-reach'
  | 'looked'
  | 'sighting'
  | 'police'
  | 'social-worker'
  | 'family'
  | 'manager'
  | 'other';
export type ReturnEvent = 'offered' | 'accepted' | 'declined' | 'held';
export type HomeNoteKind = 'concern' | 'plan' | 'escalated' | 'settled';

/** What every row of an episode has: whose it is, who wrote it, and when. */
interface Written {
  id: string;
  episode_id: string;
  child_id: string;
  written_by: string;
  written_at: Date;
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    missing_form: {
      id: string;
      child_id: string;
      setting_id: string | null;
      version: number;
      description: string;
      friends: string;
      places: string;
      phone: string;
      risks: string;
      what_helps: string;
      strategies: string;
      contacts: string;
      with_child: WithChild;
      written_by: string;
      written_at: Date;
    };
    missing_form_health: Omit<Written, 'episode_id'> & { words: string };
    missing_form_photograph: Omit<Written, 'episode_id'> & { photograph_id: string; taken_on: string };
    missing_form_own_words: Omit<Written, 'episode_id'> & { words: string };
    missing_form_check: {
      id: string;
      form_id: string;
      child_id: string;
      setting_id: string;
      verdict: 'accepted' | 'questions';
      words: string;
      person_id: string;
      happened_at: Date;
    };
    missing_episode: {
      id: string;
      child_id: string;
      setting_id: string | null;
      setting_kind: SettingThen;
      noticed_at: Date;
      last_seen_at: Date | null;
      last_seen_where: string;
      wearing: string;
      circumstances: string;
      whereabouts: string;
      whereabouts_known: boolean;
      immediate_danger: boolean;
      opened_by: string;
      opened_at: Date;
    };
    missing_entry: Written & {
      sequence: GeneratedAlways<number>;
      kind: EntryKind;
      who: string;
      how: string;
      result: string;
      happened_at: Date;
    };
    missing_decision: {
      id: string;
      sequence: GeneratedAlways<number>;
      episode_id: string;
      child_id: string;
      edition: string;
      facts: unknown;
      outcome: unknown;
      category: MissingCategory;
      route: MissingRoute;
      code_903: Code903 | null;
      decided_by: string;
      decided_at: Date;
    };
    missing_departure: {
      id: string;
      decision_id: string;
      child_id: string;
      chosen: MissingRoute;
      reason: string;
      person_id: string;
      happened_at: Date;
    };
    missing_report: Written & {
      sequence: GeneratedAlways<number>;
      way: 'online' | '999' | 'other';
      reported_at: Date;
      reference: string;
      officer: string;
      part_two: string;
    };
    missing_police_grade: Written & {
      sequence: GeneratedAlways<number>;
      grade: string;
      given_by: string;
      given_at: Date;
    };
    missing_found: Written & {
      found_at: Date;
      found_by: string;
      found_where: string;
      how_they_are: string;
      safe_and_well_by: string;
      was_reported: boolean;
    };
    missing_return: Written & {
      sequence: GeneratedAlways<number>;
      event: ReturnEvent;
      by_whom: string;
      independent: boolean | null;
      words: string;
      happened_at: Date;
    };
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
    missing_home_note: {
      id: string;
      sequence: GeneratedAlways<number>;
      setting_id: string;
      kind: HomeNoteKind;
      words: string;
      answer_due: string | null;
      person_id: string;
      happened_at: Date;
    };
  }
}
