// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { Generated } from 'kysely';
import type { Columns } from './tables.ts';

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** Records that nobody has signed yet. */
    draft: {
      id: string;
      person_id: string;
      child_id: string;
      setting_id: string;
      content: Columns['draft.content'];
      version: number;
      created_at: Date;
      updated_at: Date;
    };
    /** Incidents. */
    incident: {
      id: string;
      submission_id: string;
      child_id: string;
      setting_id: string;
      as_it_stood: Columns['incident.as_it_stood'];
      occurred_at: Date;
      occurred_on: string;
      place: string;
      people_present: string;
      child_actions: string;
      staff_actions: string;
      de_escalation: string;
      restorative: string;
      setting_record: Columns['incident.setting_record'];
      police_contact: Columns['incident.police_contact'] | null;
      author_id: string;
      signed_at: Date;
    };
    /** What kinds of thing happened. */
    conduct: {
      id: string;
      incident_id: string;
      ordinal: number;
      kind: string;
      facts: unknown;
    };
    /** What the child said about an incident. */
    account: {
      id: string;
      incident_id: string;
      child_id: string;
      words: string | null;
      not_yet_because: string | null;
      taken_by: string;
      taken_at: Date;
    };
    /** Who was told of an incident. */
    person_told: {
      id: string;
      incident_id: string;
      who: string;
      how: string;
      told_at: Date;
      noted_by: string;
    };
    /** What was decided about an incident. */
    decision: {
      id: string;
      incident_id: string;
      sequence: number;
      kind: 'incident';
      edition: Columns['decision.edition'];
      facts: Columns['decision.facts'];
      outcome: Columns['decision.outcome'];
      level: Columns['decision.level'];
      route: 'resolve-internally' | 'manager-decides' | 'report-non-urgent' | 'call-999';
      chosen_route: 'resolve-internally' | 'manager-decides' | 'report-non-urgent' | 'call-999';
      reason: string | null;
      good_enough: 'yes' | 'no' | 'unsure';
      good_enough_words: string;
      factors_weighed: Columns['decision.factors_weighed'];
      decided_by: string;
      decided_at: Date;
    };
    /** What a manager wrote about an incident. */
    review: {
      id: string;
      incident_id: string;
      action: 'approved' | 'correction-asked' | 'held' | 'decided' | 'decision-changed' | 'noted';
      words: string;
      held_until: Date | null;
      named_decider_id: string | null;
      decision_id: string | null;
      reviewer_id: string;
      reviewed_at: Date;
    };
    /** What was added to an incident. */
    addendum: {
      id: string;
      incident_id: string;
      words: string;
      reason: string;
      author_id: string;
      signed_at: Date;
    };
    /** What happened next. */
    incident_event: {
      id: string;
      incident_id: string;
      event: 'police-come' | 'interview' | 'charge' | 'custody';
      happened_at: Date;
      words: string;
      noted_by: string;
      noted_at: Date;
    };
    /** Lines of the daybook, with the children they name. */
    daybook_entry: {
      id: string;
      setting_id: string;
      incident_id: string | null;
      words: string;
      author_id: string;
      written_at: Date;
      child_ids: Generated<string[]>;
    };
    /** What one shift told the next, with the children it names. */
    handover: {
      id: string;
      setting_id: string;
      words: string;
      given_by: string;
      given_at: Date;
      received_by: string | null;
      received_at: Date | null;
      child_ids: Generated<string[]>;
      read_through: boolean | null;
    };
    /** What was true of a home when a shift was handed over. */
    handover_item: {
      id: string;
      handover_id: string;
      setting_id: string;
      ordinal: number;
      kind: 'missing' | 'alert' | 'promised' | 'open' | 'draft' | 'waiting' | 'on-call';
      child_id: string | null;
      fact_kind: string | null;
      words: string;
    };
  }
}
