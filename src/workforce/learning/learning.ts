import '../tables.ts';
import { makeSteps } from '../../follow-up/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { type IncidentOfCheckIns, planStep } from '../check-ins/make/incident-of.ts';
import type { ToLearn } from './learning-form.ts';

/** What led to an incident and what is to change, as it was written. */
export interface Learning {
  readonly id: string;
  readonly contributed: string;
  readonly change: string;
  readonly written_by_name: string;
  readonly written_at: Date;
}

/** Everything that was learnt from an incident, in order. */
export async function learningFrom(tx: Tx, incidentId: string): Promise<Learning[]> {
  return tx
    .selectFrom('incident_learning as l')
    .innerJoin('person_account as p', 'p.id', 'l.written_by')
    .select(['l.id', 'l.contributed', 'l.change', 'l.written_at', 'p.name as written_by_name'])
    .where('l.incident_id', '=', incidentId)
    .orderBy('l.written_at')
    .orderBy('l.id')
    .execute();
}

/** This is part of the child's record: it says nothing of those who work there. */
function refuseStaffNamed(said: ToLearn, { staff }: IncidentOfCheckIns): void {
  const message = 'Do not name anybody who works here: put how they are in their own check-in.';
  const all = Object.entries(said)
    .filter(([, text]) => staff.some(({ name }) => text.toLowerCase().includes(name.toLowerCase())))
    .map(([field]) => ({ code: 'not-allowed' as const, field, message }));
  if (all[0]) throw new Refusal('not-allowed', message, all[0].field, all);
}

/**
 * Keeps what led to an incident and what is to change, with the child's record, and makes changing the plan a step
 * where the decision did not (CAR-04): at level 1 it asks for none.
 * @throws Refusal naming the fields
 */
export async function writeLearning(
  tx: Tx,
  incident: IncidentOfCheckIns,
  said: ToLearn,
  by: By,
): Promise<void> {
  refuseStaffNamed(said, incident);
  const written = { written_by: by.personId, written_at: by.now };
  await tx
    .insertInto('incident_learning')
    .values({ id: by.newId(), incident_id: incident.id, ...said, ...written })
    .execute();
  if (incident.planSteps.length > 0 || incident.decisionId === null) return;
  const step = {
    id: planStep,
    cites: ['CAR-04'],
    who:
      incident.as_it_stood.settingKind === 'foster-home' ? 'supervising-social-worker' : 'registered-manager',
    text: 'Change the plan as agreed, so that it is less likely to happen again.',
    clock: {
      hours: 120,
      from: 'the finding',
      basis: 'local practice: the Protocol sets no time; within 5 days of finding what led to it',
    },
  };
  const to = {
    childId: incident.child_id,
    settingId: incident.setting_id,
    incidentId: incident.id,
    decisionId: incident.decisionId,
    occurredAt: incident.occurred_at,
    personId: by.personId,
  };
  await makeSteps(tx, [step], to, by.now, by.newId);
}
