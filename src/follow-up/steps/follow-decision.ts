import '../tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { NextStep } from '../../protocol/index.ts';
import type { StepEvent, StepState } from '../tables.ts';
import { makeSteps, type StepsFor } from './make-steps.ts';

/** The step that a manager's decision itself carries out. */
const decidingStep = 'manager-decides';

/** Moves the open steps with these codes, and writes why. */
async function settle(
  tx: Tx,
  to: StepsFor,
  codes: { readonly among?: readonly string[]; readonly except?: readonly string[] },
  end: { readonly state: StepState & StepEvent; readonly words: string },
  now: Date,
  newId: () => string,
): Promise<void> {
  const moved = await tx
    .updateTable('step')
    .set({ state: end.state, changed_at: now })
    .where('incident_id', '=', to.incidentId)
    .where('state', 'in', ['proposed', 'accepted'])
    .$if(codes.among !== undefined, (query) => query.where('code', 'in', [...(codes.among ?? [])]))
    .$if(codes.except !== undefined, (query) => query.where('code', 'not in', [...(codes.except ?? [])]))
    .returning('id')
    .execute();
  if (moved.length === 0) return;
  const event = { event: end.state, words: end.words, to_person_id: null, person_id: to.personId };
  await tx
    .insertInto('step_event')
    .values(moved.map(({ id }) => ({ id: newId(), step_id: id, happened_at: now, ...event })))
    .execute();
}

/**
 * Brings the steps of an incident into line with a new decision: the deciding step is done, what is no longer asked is
 * revoked, what is newly asked is made. What was done stays done.
 */
export async function followDecision(
  tx: Tx,
  steps: readonly NextStep[],
  to: StepsFor,
  now: Date,
  newId: () => string,
): Promise<void> {
  await settle(tx, to, { among: [decidingStep] }, { state: 'done', words: 'Decided.' }, now, newId);
  const wanted = steps.map(({ id }) => id);
  await settle(
    tx,
    to,
    { except: wanted },
    { state: 'revoked', words: 'The decision was changed.' },
    now,
    newId,
  );
  const made = await tx.selectFrom('step').select('code').where('incident_id', '=', to.incidentId).execute();
  const had = new Set(made.map(({ code }) => code));
  await makeSteps(
    tx,
    steps.filter(({ id }) => !had.has(id)),
    to,
    now,
    newId,
  );
}
