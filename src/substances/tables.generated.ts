// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { Generated, GeneratedAlways } from 'kysely';

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** What was found and taken away. */
    seizure: {
      id: string;
      child_id: string | null;
      setting_id: string;
      incident_id: string | null;
      what: string;
      class: 'A' | 'B' | 'C' | 'psychoactive' | 'unknown';
      description: string;
      amount: string;
      larger_quantity: boolean;
      found_where: string;
      found_at: Date;
      found_on: string;
      kept_where: string;
      photograph_id: string | null;
      recorded_by: string;
      recorded_at: Date;
      people_present: Generated<string>;
    };
    /** Where it went. */
    seizure_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      seizure_id: string;
      kind: 'handed-over' | 'destroyed' | 'collected';
      happened_at: Date;
      words: string;
      kept_where: string | null;
      asked_id: string | null;
      officer_name: string | null;
      officer_number: string | null;
      officer_words: string | null;
      allegation: boolean | null;
      reference: string | null;
      signed_by: string;
      signed_at: Date;
    };
    /** Who signed for it. */
    seizure_signature: {
      id: string;
      event_id: string;
      verdict: 'signed' | 'refused' | 'withdrawn';
      words: Generated<string>;
      person_id: string;
      signed_at: Date;
    };
    /** What was added about it. */
    seizure_addition: {
      id: string;
      sequence: GeneratedAlways<number>;
      seizure_id: string;
      kind: 'correction' | 'addition';
      words: string;
      reason: string | null;
      photograph_id: string | null;
      written_by: string;
      written_at: Date;
    };
    /** What is known of substances. */
    substance_use: {
      id: string;
      child_id: string;
      incident_id: string | null;
      seizure_id: string | null;
      what: string;
      class: 'A' | 'B' | 'C' | 'psychoactive' | 'unknown';
      pattern: 'first' | 'repeated' | 'unknown';
      at_home: boolean;
      dealing: boolean;
      larger_quantity: boolean;
      hypothesis: string;
      drivers: string;
      risk_factors: string;
      harm_minimisation: string;
      child_words: string;
      review_on: string;
      recorded_by: string;
      recorded_at: Date;
    };
    /** Looking at it again. */
    substance_use_review: {
      id: string;
      sequence: GeneratedAlways<number>;
      use_id: string;
      child_id: string;
      hypothesis: string;
      in_care_plan: string;
      child_words: string;
      next_on: string | null;
      reviewed_by: string;
      reviewed_at: Date;
    };
    /** Help that was offered. */
    substance_support: {
      id: string;
      use_id: string;
      child_id: string;
      kind: 'key-work' | 'specialist' | 'health' | 'other';
      words: string;
      offered_on: string;
      offered_by: string;
      offered_at: Date;
    };
    /** What the child said to it. */
    substance_support_answer: {
      id: string;
      sequence: GeneratedAlways<number>;
      support_id: string;
      child_id: string;
      answer: 'accepted' | 'declined' | 'not-yet';
      child_words: string;
      written_by: string;
      written_at: Date;
    };
    /** What the police were told about substances. */
    substance_police: {
      id: string;
      use_id: string;
      child_id: string;
      kind: 'information' | 'complaint';
      how: 'online' | '101' | '999';
      words: string;
      emergency: string | null;
      senior: string | null;
      senior_said: string | null;
      consulted_at: Date | null;
      immediate_risk: string | null;
      reference: string | null;
      shared_at: Date;
      shared_by: string;
      recorded_at: Date;
    };
    /** What a home does about drugs. */
    drugs_policy: {
      id: string;
      sequence: GeneratedAlways<number>;
      setting_id: string;
      words: string;
      link: string | null;
      education: string;
      treatment: string;
      reviewed_on: string;
      next_review_on: string;
      made_by: string;
      made_at: Date;
    };
    /** Who has read it. */
    drugs_policy_read: {
      id: string;
      policy_id: string;
      person_id: string;
      read_at: Date;
    };
    /** Places to watch. */
    hot_spot: {
      id: string;
      authority_id: string;
      kind: 'park' | 'street' | 'shop' | 'transport' | 'school' | 'building' | 'near-a-home' | 'online' | 'other';
      area: string;
      seen: string;
      since_day: string;
      disruption: string;
      recorded_by: string;
      recorded_at: Date;
    };
    /** What was done about them. */
    hot_spot_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      spot_id: string;
      kind: 'shared' | 'disruption' | 'seen-again' | 'quiet';
      with_whom: string | null;
      words: string;
      happened_on: string;
      written_by: string;
      written_at: Date;
    };
  }
}
