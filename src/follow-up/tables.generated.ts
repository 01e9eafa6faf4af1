// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { Generated, GeneratedAlways } from 'kysely';
import type { Columns } from './tables.ts';

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** Next steps. */
    step: {
      id: string;
      child_id: string;
      incident_id: string | null;
      decision_id: string | null;
      setting_id: string | null;
      code: string;
      cites: unknown;
      words: string;
      owner_role: string;
      owner_id: string | null;
      made_for_id: string | null;
      due_at: Date | null;
      clock_basis: string | null;
      state: 'proposed' | 'accepted' | 'sent' | 'confirmed' | 'declined' | 'done' | 'revoked';
      made_at: Date;
      changed_at: Date;
      about: Generated<Columns['step.about']>;
      about_id: string | null;
      fact_kind: Generated<Columns['step.fact_kind']>;
      done_when: Generated<'now' | 'tonight' | 'next-days' | 'later'>;
      waited_for: 'police-come' | 'interview' | 'charge' | 'custody' | 'found' | null;
      escalated_at: Date | null;
      tell_at: Generated<Date>;
      duty_told_at: Date | null;
      recipient: string | null;
      by_matter: Generated<boolean>;
    };
    /** What was done about them. */
    step_event: {
      id: string;
      step_id: string;
      event: 'accepted' | 'sent' | 'confirmed' | 'chased' | 'declined' | 'done' | 'revoked' | 'superseded' | 'escalated' | 'reopened' | 'handed-back' | 'handed-over';
      words: string;
      to_person_id: string | null;
      person_id: string | null;
      happened_at: Date;
      sequence: GeneratedAlways<number>;
      how: string | null;
      told: string | null;
      reference: string | null;
      sent_at: Date | null;
    };
    /** That somebody is told. */
    notice: {
      id: string;
      child_id: string;
      incident_id: string | null;
      setting_id: string | null;
      kind: 'incident-recorded' | 'correction-asked' | 'decision-changed' | 'decision-held' | 'step-escalated' | 'told';
      to_role: string;
      to_person_id: string | null;
      made_at: Date;
      acknowledged_at: Date | null;
      acknowledged_by: string | null;
      about: Generated<Columns['notice.about']>;
      about_id: string | null;
      fact_kind: Generated<Columns['notice.fact_kind']>;
      words: string | null;
      asks_answer: Generated<boolean>;
      answer: 'accepted' | 'declined' | null;
      answer_words: string | null;
      looked_at: Date | null;
    };
    /** Messages that leave, without a name in them. */
    outgoing_message: {
      id: string;
      person_id: string;
      kind: 'notice' | 'step-due' | 'step-overdue' | 'step-escalated' | 'referral' | 'digest' | 'duty' | 'account-reset' | 'invitation' | 'passkey-added' | 'passkey-removed' | 'passkey-refused' | 'sign-in-changed';
      channel: 'email' | 'text' | 'none';
      link: string;
      made_at: Date;
      not_before: Date;
      state: 'waiting' | 'sending' | 'sent' | 'failed';
      tries: Generated<number>;
      lease: string | null;
      lease_until: Date | null;
      carrier: string | null;
      reference: string | null;
      error_code: string | null;
      settled_at: Date | null;
    };
    /** How somebody wants to be told, with their telephone. */
    message_choice: {
      id: string;
      person_id: string;
      how: 'at-once' | 'twice-daily' | 'daily' | 'urgent-only';
      channel: 'email' | 'text' | 'none';
      telephone: string | null;
      chosen_at: Date;
    };
    /** How ways to send messages fare. */
    message_carrier: {
      name: string;
      failures: number;
      held_until: Date | null;
      error_code: string | null;
      changed_at: Date;
    };
    /** Up to when digests are made. */
    digest_made: {
      how: string;
      at: Date;
    };
    /** Who is on duty. */
    duty_turn: {
      id: string;
      organisation_id: string;
      duty: 'social-work' | 'manager-on-call';
      person_id: string;
      rank: number;
      from_at: Date;
      until_at: Date;
      made_by: string;
      made_at: Date;
      withdrawn_by: string | null;
      withdrawn_at: Date | null;
    };
    /** That another agency was asked to help. */
    agency_referral: {
      id: string;
      child_id: string;
      from_organisation_id: string;
      to_organisation_id: string;
      service: 'youth-justice' | 'early-help' | 'childrens-services' | 'health' | 'school' | 'advocacy' | 'police' | 'voluntary';
      purpose: 'diversion' | 'assessment' | 'support' | 'safeguarding' | 'education' | 'health-care' | 'being-heard' | 'information';
      lawful_basis: 'public-task' | 'safeguarding' | 'law-enforcement' | 'vital-interests';
      kinds: ('identity' | 'home' | 'around' | 'status' | 'profile' | 'record' | 'health' | 'nationality' | 'address')[];
      answer_due_at: Date;
      closes_at: Date;
      made_by: string;
      made_at: Date;
      state: Generated<'waiting' | 'accepted' | 'declined' | 'done' | 'revoked'>;
      changed_at: Date;
      escalated_at: Date | null;
    };
    /** What another agency was asked. */
    agency_referral_ask: {
      referral_id: string;
      child_id: string;
      words: string;
    };
    /** What another agency answered. */
    agency_referral_event: {
      id: string;
      referral_id: string;
      event: 'accepted' | 'declined' | 'done' | 'revoked' | 'chased' | 'escalated';
      words: string;
      person_id: string | null;
      happened_at: Date;
    };
    /** Which other systems are told. */
    webhook_subscriber: {
      id: string;
      organisation_id: string;
      url: string;
      made_by: string;
      made_at: Date;
      ended_by: string | null;
      ended_at: Date | null;
      failures: Generated<number>;
      held_until: Date | null;
      error_code: string | null;
      lease: string | null;
      lease_until: Date | null;
    };
    /** Secrets of other systems, sealed. */
    webhook_secret: {
      id: string;
      subscriber_id: string;
      sealed: string;
      made_by: string;
      made_at: Date;
      until_at: Date | null;
    };
    /** What other systems are told, in references. */
    webhook_event: {
      sequence: GeneratedAlways<number>;
      event_id: string;
      subscriber_id: string;
      kind: string;
      subject_kind: string;
      subject_id: string;
      happened_at: Date;
      tries: Generated<number>;
      delivered_at: Date | null;
    };
  }
}
