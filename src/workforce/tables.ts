import type { Generated, GeneratedAlways } from 'kysely';
import type { SettingKind } from '../care/index.ts';

export type Measure = 'restraint' | 'control' | 'discipline';
type RestraintEntry = 'user-talk' | 'accurate' | 'child-talk' | 'addition';
export type CheckInEntry =
  | 'talk'
  | 'put-off'
  | 'support-offered'
  | 'support-accepted'
  | 'support-declined'
  | 'note';
export type StandsIn = 'employment-policy' | 'behaviour-policy' | 'both' | 'neither';

declare module '../platform/database/tables.ts' {
  interface Tables {
    restraint: {
      id: string;
      child_id: string;
      setting_id: string;
      setting_kind: SettingKind;
      incident_id: string | null;
      measure: Measure;
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
    restraint_person: {
      id: string;
      restraint_id: string;
      person_id: string | null;
      name: string;
      part: 'used' | 'present';
    };
    restraint_authority: {
      id: string;
      restraint_id: string;
      person_id: string;
      given_by: string;
      given_at: Date;
    };
    restraint_entry: {
      id: string;
      sequence: GeneratedAlways<number>;
      restraint_id: string;
      entry: RestraintEntry;
      with_id: string | null;
      spoken_at: Date | null;
      words: string;
      not_because: string | null;
      reason: string | null;
      signed_by: string;
      signed_at: Date;
    };
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
    check_in_entry: {
      id: string;
      sequence: GeneratedAlways<number>;
      check_in_id: string;
      entry: CheckInEntry;
      spoken_at: Date | null;
      health: string | null;
      welfare: string | null;
      accident: string | null;
      words: string;
      person_id: string;
      written_at: Date;
    };
    incident_learning: {
      id: string;
      incident_id: string;
      contributed: string;
      change: string;
      written_by: string;
      written_at: Date;
    };
    support_offer: {
      id: string;
      organisation_id: string;
      offer: string;
      reached_by: string;
      stands_in: StandsIn;
      stands_at: string;
      recorded_by: string;
      recorded_at: Date;
      withdrawn_by: Generated<string | null>;
      withdrawn_at: Generated<Date | null>;
    };
    training: {
      id: string;
      person_id: string;
      topic: string;
      done_on: string;
      how: string;
      entered_by: string;
      entered_at: Date;
    };
    training_answer: {
      id: string;
      training_id: string;
      answer: 'confirmed' | 'not-confirmed';
      words: string;
      answered_by: string;
      answered_at: Date;
    };
    training_period: {
      id: string;
      sequence: GeneratedAlways<number>;
      organisation_id: string;
      topic: string;
      months: number;
      set_by: string;
      set_at: Date;
    };
    training_session: {
      id: string;
      organisation_id: string;
      audience: string;
      topics: string[];
      held_on: string;
      came: number;
      invited: number;
      recorded_by: string;
      recorded_at: Date;
    };
    training_champion: {
      id: string;
      organisation_id: string;
      person_id: string;
      from_day: string;
      named_by: string;
      named_at: Date;
      ended_on: Generated<string | null>;
      ended_by: Generated<string | null>;
    };
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
    practice_example: {
      id: string;
      organisation_id: string;
      title: string;
      words: string;
      written_by: string;
      written_at: Date;
      sent_on: Generated<string | null>;
      sent_by: Generated<string | null>;
    };
  }
}
