import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { type Matter, type MatterSteps, makeSteps, makeStepsAbout, type StepsFor } from './make-steps.ts';
import { settleSteps, type WhichSteps } from './settle-steps.ts';
import type { StepToMake } from './step-rows.ts';

/** The step that a manager's decision itself carries out. */
const decidingStep = 'manager-decides';

const changed = 'The decision was changed.';

/** Revokes what is no longer asked, and says which of the steps are new. */
async function revokeAndFindNew(
  tx: Tx,
  steps: readonly StepToMake[],
  of: WhichSteps['of'],
  personId: string,
  now: Date,
  newId: () => string,
): Promise<StepToMake[]> {
  const except = steps.map(({ id }) => id);
  const end = { state: 'revoked', words: changed, personId } as const;
  await settleSteps(tx, { of, except }, end, now, newId);
  const made = await tx
    .selectFrom('step')
    .select('code')
    .where((row) =>
      'incidentId' in of ? row('incident_id', '=', of.incidentId) : row('about_id', '=', of.aboutId),
    )
    // What an earlier change revoked is asked anew; what a person called not needed stays so.
    .where(
      sql<boolean>`(step.state <> 'revoked' or not exists (
        select 1 from step_event e where e.step_id = step.id and e.event = 'revoked' and e.words = ${changed}))`,
    )
    .execute();
  const had = new Set(made.map(({ code }) => code));
  return steps.filter(({ id }) => !had.has(id));
}

/**
 * Brings the steps of an incident into line with a new decision: the deciding step is done, what is no longer asked is
 * revoked, what is newly asked is made. What was done stays done.
 */
export async function followDecision(
  tx: Tx,
  steps: readonly StepToMake[],
  to: StepsFor,
  now: Date,
  newId: () => string,
): Promise<void> {
  const of = { incidentId: to.incidentId };
  const decided = { state: 'done', words: 'Decided.', personId: to.personId } as const;
  await settleSteps(tx, { of, among: [decidingStep] }, decided, now, newId);
  const fresh = await revokeAndFindNew(tx, steps, of, to.personId, now, newId);
  await makeSteps(tx, fresh, to, now, newId);
}

/** The same for a matter of another room: what is no longer asked is revoked, what is newly asked is made. */
export async function followDecisionAbout(
  tx: Tx,
  steps: readonly StepToMake[],
  matter: Matter,
  making: MatterSteps,
  now: Date,
  newId: () => string,
): Promise<void> {
  const of = { aboutId: matter.aboutId };
  const fresh = await revokeAndFindNew(tx, steps, of, making.personId, now, newId);
  await makeStepsAbout(tx, fresh, matter, making, now, newId);
}
