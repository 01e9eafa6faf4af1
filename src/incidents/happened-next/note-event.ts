import '../tables.ts';
import { closedByWriting, makeSteps } from '../../follow-up/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { stepsOfEvent } from '../../protocol/index.ts';
import { recordToAddTo } from '../incident/open-incident.ts';
import { writtenSoFar } from '../record/written-in.ts';
import { standingDecision } from '../review/record-under-review.ts';
import type { NotedEvent } from './event-form.ts';
import type { IncidentEvent } from './events.ts';

/** The events of an incident so far, each once. */
export async function eventsSoFar(tx: Tx, incidentId: string): Promise<IncidentEvent[]> {
  const rows = await tx
    .selectFrom('incident_event')
    .select('event')
    .distinct()
    .where('incident_id', '=', incidentId)
    .execute();
  return rows.map(({ event }) => event);
}

/**
 * Notes what happened after an incident, and makes the steps that waited for it. The same event again, such as a second
 * interview, asks again for what has been done.
 * @throws Refusal `not-found`; `not-yours` for whoever only reads
 */
export async function noteEvent(
  tx: Tx,
  incidentId: string,
  { event, happenedAt, words }: NotedEvent,
  by: By,
): Promise<void> {
  const incident = await recordToAddTo(tx, incidentId);
  const decision = await standingDecision(tx, incidentId);
  if (!decision) throw notFound();
  const noted = { happened_at: happenedAt, noted_by: by.personId, noted_at: by.now };
  await tx
    .insertInto('incident_event')
    .values({ ...noted, id: by.newId(), incident_id: incidentId, event, words })
    .execute();
  const { edition, level, chosen_route: route } = decision;
  const open = await tx
    .selectFrom('step')
    .select('code')
    .where('incident_id', '=', incidentId)
    .where('state', 'in', ['proposed', 'accepted'])
    .execute();
  const openCodes = new Set(open.map(({ code }) => code));
  const steps = stepsOfEvent(decision.facts, { edition, level, route }, event).filter(
    ({ id }) => !openCodes.has(id),
  );
  const to = {
    childId: incident.child_id,
    settingId: incident.setting_id,
    incidentId,
    decisionId: decision.id,
    occurredAt: incident.occurred_at,
    personId: by.personId,
    happened: [event],
    settled: closedByWriting('incident', await writtenSoFar(tx, incidentId)),
  };
  await makeSteps(tx, steps, to, by.now, by.newId);
}
