// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { GeneratedAlways } from 'kysely';

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** That the child was held or restrained. */
    restraint: {
      id: string;
      child_id: string;
      setting_id: string;
      setting_kind: 'childrens-home' | 'foster-home' | 'supported-accommodation';
      incident_id: string | null;
      measure: 'restraint' | 'control' | 'discipline';
      in_ehc_plan: boolean;
      used_at: Date;
      used_on: string;
      minutes: number;
      location: string;
      behaviour: string;
      description: string;
      avoided: string;
      effect: string;
      injured: boolean;
      injuries: string;
      recorded_by: string;
      recorded_at: Date;
    };
    /** Who was there. */
    restraint_person: {
      id: string;
      restraint_id: string;
      person_id: string | null;
      name: string;
      part: 'used' | 'present';
    };
    /** Who may read about it. */
    restraint_authority: {
      id: string;
      restraint_id: string;
      person_id: string;
      given_by: string;
      given_at: Date;
    };
    /** Talking about it. */
    restraint_entry: {
      id: string;
      sequence: GeneratedAlways<number>;
      restraint_id: string;
      entry: 'user-talk' | 'accurate' | 'child-talk' | 'addition';
      with_id: string | null;
      spoken_at: Date | null;
      words: string;
      not_because: string | null;
      reason: string | null;
      signed_by: string;
      signed_at: Date;
    };
    /** Talks with staff after an incident. */
    check_in: {
      id: string;
      person_id: string;
      setting_id: string;
      incident_id: string;
      happened_at: Date;
      was_hurt: boolean;
      wrote_record: boolean;
      held_by: string | null;
      due_at: Date;
      made_by: string;
      made_at: Date;
    };
    /** What was said in them. */
    check_in_entry: {
      id: string;
      sequence: GeneratedAlways<number>;
      check_in_id: string;
      entry: 'talk' | 'put-off' | 'support-offered' | 'support-accepted' | 'support-declined' | 'note';
      spoken_at: Date | null;
      health: string | null;
      welfare: string | null;
      accident: string | null;
      words: string;
      person_id: string;
      written_at: Date;
    };
    /** What was learned from an incident. */
    incident_learning: {
      id: string;
      incident_id: string;
      contributed: string;
      change: string;
      written_by: string;
      written_at: Date;
    };
    /** Support that an organisation offers to its people. */
    support_offer: {
      id: string;
      organisation_id: string;
      offer: string;
      reached_by: string;
      stands_in: 'employment-policy' | 'behaviour-policy' | 'both' | 'neither';
      stands_at: string;
      recorded_by: string;
      recorded_at: Date;
      withdrawn_by: string | null;
      withdrawn_at: Date | null;
    };
    /** Who has learned what. */
    training: {
      id: string;
      person_id: string;
      topic: 'trauma-and-abuse' | 'adultification' | 'cultural-competence' | 'bias' | 'specific-needs' | 'trauma-informed' | 'child-first' | 'restorative-practice' | 'conflict-resolution' | 'contextual-safeguarding';
      done_on: string;
      how: string;
      entered_by: string;
      entered_at: Date;
    };
    /** Whether that was confirmed. */
    training_answer: {
      id: string;
      training_id: string;
      answer: 'confirmed' | 'not-confirmed';
      words: string;
      answered_by: string;
      answered_at: Date;
    };
    /** How often something is learned anew. */
    training_period: {
      id: string;
      sequence: GeneratedAlways<number>;
      organisation_id: string;
      topic: string;
      months: number;
      set_by: string;
      set_at: Date;
    };
    /** Training that was held. */
    training_session: {
      id: string;
      organisation_id: string;
      audience: 'cabinet-and-boards' | 'childrens-services' | 'police' | 'residential-and-supported' | 'foster-carers' | 'solicitors-and-custody' | 'magistrates' | 'adult-justice';
      topics: string[];
      held_on: string;
      came: number;
      invited: number;
      recorded_by: string;
      recorded_at: Date;
    };
    /** Who speaks for the Protocol. */
    training_champion: {
      id: string;
      organisation_id: string;
      person_id: string;
      from_day: string;
      named_by: string;
      named_at: Date;
      ended_on: string | null;
      ended_by: string | null;
    };
    /** What an authority agreed with others. */
    joint_protocol: {
      id: string;
      authority_id: string;
      title: string;
      agreed_with: string;
      kept_at: string;
      agreed_on: string;
      review_on: string;
      recorded_by: string;
      recorded_at: Date;
    };
    /** Examples of good practice. */
    practice_example: {
      id: string;
      organisation_id: string;
      title: string;
      words: string;
      written_by: string;
      written_at: Date;
      sent_on: string | null;
      sent_by: string | null;
    };
  }
}
