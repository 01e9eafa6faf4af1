import type { Generated } from 'kysely';
import type { FactKind } from '../care/index.ts';
import type { Channel, How, MessageKind, MessageState } from './outbox/kinds.ts';
import type { LawfulBasis, Purpose, ReferralEvent, ReferralState, Service } from './referrals/words.ts';
import type { Duty } from './rotas/duties.ts';

declare module '../platform/database/tables.ts' {
  interface Tables {
    outgoing_message: {
      id: string;
      person_id: string;
      kind: MessageKind;
      channel: Channel;
      link: string;
      made_at: Date;
      not_before: Date;
      state: MessageState;
      tries: Generated<number>;
      lease: Generated<string | null>;
      lease_until: Generated<Date | null>;
      carrier: Generated<string | null>;
      reference: Generated<string | null>;
      error_code: Generated<string | null>;
      settled_at: Generated<Date | null>;
    };
    message_choice: {
      id: string;
      person_id: string;
      how: How;
      channel: Channel;
      telephone: string | null;
      chosen_at: Date;
    };
    message_carrier: {
      name: string;
      failures: number;
      held_until: Date | null;
      error_code: string | null;
      changed_at: Date;
    };
    duty_turn: {
      id: string;
      organisation_id: string;
      duty: Duty;
      person_id: string;
      rank: number;
      from_at: Date;
      until_at: Date;
      made_by: string;
      made_at: Date;
      withdrawn_by: Generated<string | null>;
      withdrawn_at: Generated<Date | null>;
    };
    agency_referral: {
      id: string;
      child_id: string;
      from_organisation_id: string;
      to_organisation_id: string;
      service: Service;
      purpose: Purpose;
      lawful_basis: LawfulBasis;
      kinds: FactKind[];
      answer_due_at: Date;
      closes_at: Date;
      made_by: string;
      made_at: Date;
      state: Generated<ReferralState>;
      changed_at: Date;
    };
    agency_referral_ask: { referral_id: string; child_id: string; words: string };
    agency_referral_event: {
      id: string;
      referral_id: string;
      event: ReferralEvent;
      words: string;
      person_id: string | null;
      happened_at: Date;
    };
    webhook_subscriber: {
      id: string;
      organisation_id: string;
      url: string;
      made_by: string;
      made_at: Date;
      ended_by: Generated<string | null>;
      ended_at: Generated<Date | null>;
      failures: Generated<number>;
      held_until: Generated<Date | null>;
      error_code: Generated<string | null>;
      lease: Generated<string | null>;
      lease_until: Generated<Date | null>;
    };
    webhook_secret: {
      id: string;
      subscriber_id: string;
      sealed: string;
      made_by: string;
      made_at: Date;
      until_at: Generated<Date | null>;
    };
    webhook_event: {
      sequence: Generated<number>;
      event_id: string;
      subscriber_id: string;
      kind: string;
      subject_kind: string;
      subject_id: string;
      happened_at: Date;
      tries: Generated<number>;
      delivered_at: Generated<Date | null>;
    };
  }
}
