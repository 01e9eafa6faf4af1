import { recordIncident } from '../src/incidents/index.ts';
import { recordAuditEvent } from '../src/platform/audit/index.ts';
import { type Act, actAs } from './act-as.ts';
import type { PlannedIncident } from './plan-incidents.ts';
import { type WrittenRecord, writeRecord } from './write-record.ts';

/** An incident that has been recorded. */
export interface Signed extends WrittenRecord {
  readonly planned: PlannedIncident;
  readonly incidentId: string;
  readonly childId: string;
}

/** Signs the record of a planned incident as its author. */
export async function signRecord(act: Act, planned: PlannedIncident): Promise<Signed> {
  const { author, signedAt: now } = planned;
  const written = writeRecord(planned, act.random);
  await actAs(act.tx, author.id, now);
  const signing = { submissionId: act.random.id(), personId: author.id, now, newId: act.random.id };
  const { incidentId, childId } = await recordIncident(act.tx, written.record, signing);
  const subject = { subjectKind: 'incident', subjectId: incidentId, childId };
  await recordAuditEvent(act.tx, { at: now, personId: author.id, action: 'signed-record', ...subject });
  return { ...written, planned, incidentId, childId };
}
