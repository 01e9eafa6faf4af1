import '../tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { IncidentFacts } from '../../protocol/index.ts';

/** What a record carries over into what belongs to it: when and where, who was there, and what is known. */
export interface CarriedOver {
  readonly id: string;
  readonly childId: string;
  readonly settingId: string;
  readonly occurredAt: Date;
  readonly place: string;
  readonly present: string;
  readonly facts: IncidentFacts | null;
}

/** What a record carries over; null where there is none or it is not open to the visitor. */
export async function carriedOver(tx: Tx, incidentId: string): Promise<CarriedOver | null> {
  const found = await tx
    .selectFrom('incident as i')
    .select(['i.id', 'i.child_id', 'i.setting_id', 'i.occurred_at', 'i.place', 'i.people_present'])
    .select((row) =>
      row
        .selectFrom('decision as d')
        .select('d.facts')
        .whereRef('d.incident_id', '=', 'i.id')
        .orderBy('d.sequence', 'desc')
        .limit(1)
        .as('facts'),
    )
    .where('i.id', '=', incidentId)
    .executeTakeFirst();
  if (!found) return null;
  return {
    id: found.id,
    childId: found.child_id,
    settingId: found.setting_id,
    occurredAt: found.occurred_at,
    place: found.place,
    present: found.people_present,
    facts: found.facts,
  };
}
