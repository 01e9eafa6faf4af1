// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { Generated } from 'kysely';

declare module '../database/tables.ts' {
  interface Tables {
    /** Who has an account. */
    person_account: {
      id: string;
      name: string;
      email: string | null;
      closed_at: Date | null;
      created_at: Date;
      changes_seen: string | null;
      reads_in: string | null;
    };
    /** Who works where, as what. */
    membership: {
      id: string;
      person_id: string;
      organisation_id: string;
      setting_id: string | null;
      role: 'carer' | 'foster-carer' | 'support-worker' | 'registered-manager' | 'supervising-social-worker' | 'social-worker' | 'personal-adviser' | 'independent-reviewing-officer' | 'youth-justice-worker' | 'advocate' | 'appropriate-adult' | 'virtual-school' | 'health-worker' | 'police-officer' | 'commissioner' | 'placement-officer' | 'duty-officer' | 'information-governance' | 'administrator' | 'nominated-officer' | 'director' | 'virtual-school-head' | 'team-manager';
      from_day: string;
      until_day: string | null;
      rule_id: string | null;
    };
    /** Passwords, hashed. */
    credential: {
      person_id: string;
      password_hash: string;
      changed_at: Date;
      must_change: Generated<boolean>;
    };
    /** Numbers from an app. */
    second_factor: {
      person_id: string;
      secret: string;
      made_at: Date;
      confirmed_at: Date | null;
      last_step: Generated<number>;
      session_id: string | null;
    };
    /** That a password is to be set, anew or by an invitation. */
    account_reset: {
      id: string;
      person_id: string;
      asked_by: string | null;
      asked_at: Date;
      code_hash: string | null;
      expires_at: Date | null;
      used_at: Date | null;
      is_invitation: Generated<boolean>;
    };
    /** Tries to sign in that failed. */
    sign_in_try: {
      person_id: string | null;
      network: string;
      failures: number;
      waits_until: Date | null;
      last_tried_at: Date;
      known_at: Date | null;
    };
    /** Who is signed in. */
    session: {
      token_hash: string;
      person_id: string;
      csrf_token: string;
      created_at: Date;
      last_seen_at: Date;
      expires_at: Date;
      revoked_at: Date | null;
      id: Generated<string>;
      with_factor: Generated<boolean>;
      writes_at_length: Generated<boolean>;
      identity_id: string | null;
      provider_session: string | null;
    };
    /** Devices with which staff sign in. */
    staff_passkey: {
      id: string;
      person_id: string;
      credential_id: string;
      name: string;
      public_key: string;
      counter: number;
      made_at: Date;
      used_at: Date | null;
    };
    /** What a device was asked to sign. */
    passkey_ask: {
      id: string;
      person_id: string | null;
      asked: string;
      expires_at: Date;
    };
    /** Forms whose sign-in had ended. */
    kept_form: {
      id: string;
      person_id: string;
      path: string;
      fields: unknown;
      kept_at: Date;
    };
    /** The account of a young person. */
    young_person: {
      person_id: string;
      child_id: string;
      opened_by: string;
      opened_at: Date;
      closed_by: string | null;
      closed_at: Date | null;
      act_id: string | null;
    };
    /** With what the people of an organisation sign in, where it has a sign-in of its own. */
    identity_provider: {
      id: string;
      organisation_id: string;
      name: string;
      issuer: string;
      client_id: string;
      client_secret: string;
      scopes: string;
      groups_claim: string;
      email_domains: string[];
      is_only_way: boolean;
      began_at: Date | null;
      ended_at: Date | null;
    };
    /** Which group of an organisation's own sign-in works here as what. */
    sign_in_rule: {
      id: string;
      provider_id: string;
      group_name: string | null;
      setting_id: string | null;
      role: 'carer' | 'foster-carer' | 'support-worker' | 'registered-manager' | 'supervising-social-worker' | 'social-worker' | 'team-manager' | 'personal-adviser' | 'virtual-school-head' | 'virtual-school' | 'youth-justice-worker' | 'health-worker' | 'police-officer' | 'commissioner' | 'placement-officer' | 'duty-officer';
      at_once: boolean;
      began_at: Date | null;
      ended_at: Date | null;
    };
    /** That a sign-in of an organisation's own, or a rule of it, is to hold: who asked and who agreed. */
    sign_in_ask: {
      id: string;
      organisation_id: string;
      provider_id: string | null;
      rule_id: string | null;
      asked_by: string;
      asked_at: Date;
      answered_by: string | null;
      answered_at: Date | null;
      agreed: boolean | null;
    };
    /** Which groups an organisation's own sign-in told, and when last. */
    provider_group: {
      id: string;
      provider_id: string;
      group_name: string;
      seen_on: string;
    };
    /** Who somebody is in the sign-in of their organisation. */
    person_identity: {
      id: string;
      person_id: string;
      provider_id: string;
      issuer: string;
      subject: string;
      linked_at: Date;
    };
    /** That an account is another system's, and what of the API it may ask. */
    service_account: {
      id: string;
      organisation_id: string;
      scopes: string[];
    };
    /** Keys of other systems, hashed. */
    service_key: {
      id: string;
      account_id: string;
      token_hash: string;
      made_at: Date;
      expires_at: Date;
      ended_at: Date | null;
      used_on: string | null;
    };
  }
}
