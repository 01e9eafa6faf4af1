import { stepsOfIncident } from '../../follow-up/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { getIncident } from '../incident/get-incident.ts';
import { incidentJson } from './incident-json.ts';

/** The record in the address as it now stands, as the API gives it; the audit is told. */
export async function readIncident({ tx, params, auditSubject: about }: SignedInContext) {
  const incident = await getIncident(tx, params.incidentId ?? '');
  if (!incident) throw notFound();
  about({ kind: 'incident', id: incident.id, childId: incident.child_id });
  return incidentJson(incident, await stepsOfIncident(tx, incident.id));
}
