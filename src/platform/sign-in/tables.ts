import type { Generated } from 'kysely';

declare module '../database/tables.ts' {
  interface Tables {
    credential: {
      person_id: string;
      password_hash: string;
      failures: number;
      locked_until: Date | null;
      changed_at: Date;
    };
    session: {
      token_hash: string;
      person_id: string;
      csrf_token: string;
      created_at: Date;
      last_seen_at: Date;
      expires_at: Date;
      revoked_at: Date | null;
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
