import type { Generated } from 'kysely';

declare module '../database/tables.ts' {
  interface Tables {
    credential: {
      person_id: string;
      password_hash: string;
      changed_at: Date;
      must_change: Generated<boolean>;
    };
    second_factor: {
      person_id: string;
      secret: string;
      made_at: Date;
      session_id: string | null;
      confirmed_at: Date | null;
      last_step: Generated<string>;
    };
    account_reset: {
      id: string;
      person_id: string;
      asked_by: string | null;
      asked_at: Date;
      code_hash: string | null;
      expires_at: Date | null;
      used_at: Date | null;
      /** The first setting of a password, by a link that works for seven days. */
      is_invitation: Generated<boolean>;
    };
    staff_passkey: {
      id: string;
      person_id: string;
      credential_id: string;
      name: string;
      public_key: string;
      counter: number;
      made_at: Date;
      used_at: Generated<Date | null>;
    };
    /** What a device was asked to sign: of staff and young people, and of whoever is not known yet. */
    passkey_ask: { id: string; person_id: string | null; asked: string; expires_at: Date };
    sign_in_try: {
      person_id: string | null;
      network: string;
      failures: number;
      waits_until: Date | null;
      last_tried_at: Date;
      known_at: Date | null;
    };
    kept_form: {
      id: string;
      person_id: string;
      path: string;
      fields: unknown;
      kept_at: Date;
    };
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
    };
    person_account: {
      id: string;
      name: string;
      email: string | null;
      closed_at: Date | null;
      created_at: Date;
    };
    young_person: {
      person_id: string;
      child_id: string;
      opened_by: string;
      opened_at: Date;
      act_id: Generated<string | null>;
      closed_by: Generated<string | null>;
      closed_at: Generated<Date | null>;
    };
    membership: {
      id: string;
      person_id: string;
      organisation_id: string;
      setting_id: string | null;
      role: string;
      from_day: string;
      until_day: string | null;
    };
  }
}
