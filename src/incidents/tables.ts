import type { FormFields } from '../platform/web/index.ts';
import type { EditionId, IncidentFacts, IncidentOutcome, Level, Route } from '../protocol/index.ts';
import type { IncidentEvent } from './happened-next/events.ts';

/** A draft as it is kept: the guide's answers, and what was typed on the record's pages. */
export interface DraftContent {
  readonly answers: Readonly<Record<string, string | string[]>>;
  readonly fields: FormFields;
  /** The page, on one device, that saved last: it never stands in its own way. */
  readonly writer?: string;
}

/** Facts about the child and placement as they stood on the day. */
interface AsItStood {
  readonly age: number;
  readonly settingName: string;
  readonly settingKind: string;
  readonly authorityName: string;
  /** Null where it was not known. */
  readonly outOfArea: boolean | null;
}

/** Contact with the police: why, when, the reference, and whether a senior was asked first. */
interface PoliceContact {
  readonly reason: string;
  readonly at: string;
  readonly reference: string;
  readonly seniorConsulted: boolean;
  readonly seniorWords: string;
}

export type ReviewAction =
  | 'approved'
  | 'correction-asked'
  | 'held'
  | 'decided'
  | 'decision-changed'
  | 'noted';

declare module '../platform/database/tables.ts' {
  interface Tables {
    draft: {
      id: string;
      person_id: string;
      child_id: string;
      setting_id: string;
      content: DraftContent;
      version: number;
      created_at: Date;
      updated_at: Date;
    };
    incident: {
      id: string;
      submission_id: string;
      child_id: string;
      setting_id: string;
      as_it_stood: AsItStood;
      occurred_at: Date;
      occurred_on: string;
      place: string;
      people_present: string;
      child_actions: string;
      staff_actions: string;
      de_escalation: string;
      restorative: string;
      setting_record: Record<string, string>;
      police_contact: PoliceContact | null;
      author_id: string;
      signed_at: Date;
    };
    conduct: { id: string; incident_id: string; ordinal: number; kind: string; facts: unknown };
    account: {
      id: string;
      incident_id: string;
      child_id: string;
      words: string | null;
      not_yet_because: string | null;
      taken_by: string;
      taken_at: Date;
    };
    person_told: {
      id: string;
      incident_id: string;
      who: string;
      how: string;
      told_at: Date;
      noted_by: string;
    };
    decision: {
      id: string;
      incident_id: string;
      sequence: number;
      kind: string;
      edition: EditionId;
      facts: IncidentFacts;
      outcome: IncidentOutcome;
      level: Level;
      route: Route;
      chosen_route: Route;
      reason: string | null;
      good_enough: 'yes' | 'no' | 'unsure';
      good_enough_words: string;
      factors_weighed: readonly string[];
      decided_by: string;
      decided_at: Date;
    };
    review: {
      id: string;
      incident_id: string;
      action: ReviewAction;
      words: string;
      held_until: Date | null;
      named_decider_id: string | null;
      decision_id: string | null;
      reviewer_id: string;
      reviewed_at: Date;
    };
    addendum: {
      id: string;
      incident_id: string;
      words: string;
      reason: string;
      author_id: string;
      signed_at: Date;
    };
    incident_event: {
      id: string;
      incident_id: string;
      event: IncidentEvent;
      happened_at: Date;
      words: string;
      noted_by: string;
      noted_at: Date;
    };
    daybook_entry: {
      id: string;
      setting_id: string;
      incident_id: string | null;
      /** Whom it names or is about: the seal of any of them keeps it. */
      child_ids: string[];
      words: string;
      author_id: string;
      written_at: Date;
    };
    handover: {
      id: string;
      setting_id: string;
      child_ids: string[];
      words: string;
      given_by: string;
      given_at: Date;
      received_by: string | null;
      received_at: Date | null;
    };
  }
}
