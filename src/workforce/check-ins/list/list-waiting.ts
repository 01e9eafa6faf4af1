import '../../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';
import { checkInStep } from '../make/incident-of.ts';

/** An incident after which nobody has said yet who was there. */
export interface WaitingForNames {
  readonly incident_id: string;
  readonly setting_name: string;
  readonly occurred_at: Date;
  readonly due_at: Date | null;
}

/** The incidents in settings the visitor manages whose talks are asked for and have nobody's name yet. */
export async function waitingForNames(tx: Tx, limit = 100): Promise<WaitingForNames[]> {
  const { rows } = await sql<WaitingForNames>`
    select i.id as incident_id, i.as_it_stood ->> 'settingName' as setting_name, i.occurred_at, t.due_at
    from incident i join step t on t.incident_id = i.id
    where i.id = any ((select app.incidents_without_names(${checkInStep}))::uuid[])
      and t.code = ${checkInStep} and t.state in ('proposed', 'accepted')
    order by t.due_at, i.id limit ${limit}`.execute(tx);
  return rows;
}
