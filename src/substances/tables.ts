import type { Generated, GeneratedAlways } from 'kysely';
import type {
  CustodyKind,
  PoliceHow,
  SpotEvent,
  SpotKind,
  SubstanceClass,
  SupportAnswer,
  SupportKind,
  UsePattern,
  Verdict,
} from './model.ts';

declare module '../platform/database/tables.ts' {
  interface Tables {
    seizure: {
      id: string;
      child_id: string | null;
      setting_id: string;
      incident_id: string | null;
      what: string;
      class: SubstanceClass;
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
    };
    seizure_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      seizure_id: string;
      kind: CustodyKind;
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
    seizure_signature: {
      id: string;
      event_id: string;
      verdict: Verdict;
      words: Generated<string>;
      person_id: string;
      signed_at: Date;
    };
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
    substance_use: {
      id: string;
      child_id: string;
      incident_id: string | null;
      seizure_id: string | null;
      what: string;
      class: SubstanceClass;
      pattern: UsePattern;
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
    substance_support: {
      id: string;
      use_id: string;
      child_id: string;
      kind: SupportKind;
      words: string;
      offered_on: string;
      offered_by: string;
      offered_at: Date;
    };
    substance_support_answer: {
      id: string;
      sequence: GeneratedAlways<number>;
      support_id: string;
      child_id: string;
      answer: SupportAnswer;
      child_words: string;
      written_by: string;
      written_at: Date;
    };
    substance_police: {
      id: string;
      use_id: string;
      child_id: string;
      kind: 'information' | 'complaint';
      how: PoliceHow;
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
    drugs_policy_read: { id: string; policy_id: string; person_id: string; read_at: Date };
    hot_spot: {
      id: string;
      authority_id: string;
      kind: SpotKind;
      area: string;
      seen: string;
      since_day: string;
      disruption: string;
      recorded_by: string;
      recorded_at: Date;
    };
    hot_spot_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      spot_id: string;
      kind: SpotEvent;
      with_whom: string | null;
      words: string;
      happened_on: string;
      written_by: string;
      written_at: Date;
    };
  }
}
