import '../tables.ts';
import { makeSteps } from '../../follow-up/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { type IncidentOfCheckIns, planStep } from '../check-ins/make/incident-of.ts';
import { needWords } from '../form/written.ts';

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
function refuseStaffNamed(text: string, field: string, incident: IncidentOfCheckIns): void {
  const lower = text.toLowerCase();
  if (incident.staff.some(({ name }) => lower.includes(name.toLowerCase()))) {
    throw new HearthError(
      'not-allowed',
      'Name nobody who works here: how they are belongs into their own talk.',
      field,
    );
  }
}

/**
 * Keeps what led to an incident and what is to change, with the child's record, and makes changing the plan a step
 * where the decision did not (CAR-04): at level 1 it asks for none.
 * @throws HearthError naming the field
 */
export async function writeLearning(
  tx: Tx,
  incident: IncidentOfCheckIns,
  said: { readonly id: string; readonly contributed: string; readonly change: string },
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  const contributed = needWords(said.contributed, 'contributed', 'Say what led to it.', 10_000);
  const change = needWords(said.change, 'change', 'Say what is to change.', 10_000);
  refuseStaffNamed(contributed, 'contributed', incident);
  refuseStaffNamed(change, 'change', incident);
  await tx
    .insertInto('incident_learning')
    .values({
      id: said.id,
      incident_id: incident.id,
      contributed,
      change,
      written_by: by.personId,
      written_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
  if (incident.planSteps.length > 0 || incident.decisionId === null) return;
  const step = {
    id: planStep,
    cites: ['CAR-04'],
    who:
      incident.as_it_stood.settingKind === 'foster-home' ? 'supervising-social-worker' : 'registered-manager',
    text: 'Change the plan as was found, so that it is less likely to happen again.',
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
