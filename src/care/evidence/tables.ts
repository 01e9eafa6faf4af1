import type { Generated } from 'kysely';
import type { AlarmKind } from './alarm-form.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    audit_alarm: {
      id: string;
      organisation_id: string;
      kind: AlarmKind;
      most: number;
      set_by: string;
      set_at: Date;
      ended_by: Generated<string | null>;
      ended_at: Generated<Date | null>;
    };
    audit_alarm_raised: {
      id: string;
      alarm_id: string;
      person_id: string;
      since: Date;
      times: number;
      raised_at: Date;
      seen_by: Generated<string | null>;
      seen_at: Generated<Date | null>;
    };
  }
}
