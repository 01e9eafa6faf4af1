import '../tables.ts';
import { sql } from 'kysely';
import type { By, Tx } from '../../platform/web/index.ts';
import {
  type MatterSteps,
  makeSteps,
  makeStepsAbout,
  type StepSubject,
  type StepsFor,
} from './make-steps.ts';
import { settleSteps, type WhichSteps } from './settle-steps.ts';
import type { StepToMake } from './step-rows.ts';

const changed = 'The decision was changed.';
/** As it was written of an absence before. */
const changedBefore = 'The answer changed.';

/** What an answer asks now. */
export interface Answer {
  readonly steps: readonly StepToMake[];
  /** The steps that taking it carries out: by code, with the evidence in words. */
  readonly carriesOut?: Readonly<Record<string, string>>;
  /** The codes of steps that it neither asks nor ends. */
  readonly leaves?: readonly string[];
  /** The codes of steps that each answer asks anew. */
  readonly asksAnew?: readonly string[];
  /** Why the others are no longer asked, where the answer did not change. */
  readonly why?: string;
}

/**
 * The codes of the steps that were made already. What an earlier change revoked is asked anew; what a person called not
 * needed stays so.
 */
async function codesOf(tx: Tx, of: WhichSteps['of']): Promise<ReadonlySet<string>> {
  const made = await tx
    .selectFrom('step')
    .select('code')
    .where((row) =>
      'incidentId' in of ? row('incident_id', '=', of.incidentId) : row('about_id', '=', of.aboutId),
    )
    .where(
      sql<boolean>`(step.state <> 'revoked' or not exists (
        select 1 from step_event e
        where e.step_id = step.id and e.event = 'revoked' and e.words in (${changed}, ${changedBefore})))`,
    )
    .execute();
  return new Set(made.map(({ code }) => code));
}

/**
 * Brings steps into line with a new answer: what it carries out is done, what is no longer asked is revoked, what is newly
 * asked is made. What was done stays done.
 */
async function followAnswer(
  tx: Tx,
  of: WhichSteps['of'],
  { steps, carriesOut = {}, leaves = [], asksAnew = [], why = changed }: Answer,
  make: (fresh: readonly StepToMake[]) => Promise<unknown>,
  { personId, now, newId }: Pick<By, 'personId' | 'now' | 'newId'>,
): Promise<void> {
  for (const [code, words] of Object.entries(carriesOut))
    await settleSteps(tx, { of, among: [code] }, { state: 'done', words, personId }, now, newId);
  const except = [...steps.map(({ id }) => id), ...leaves];
  await settleSteps(tx, { of, except }, { state: 'revoked', words: why, personId }, now, newId);
  const had = await codesOf(tx, of);
  await make(steps.filter(({ id }) => !had.has(id) || asksAnew.includes(id)));
}

/** What a decision does besides with steps of the incident that no decision asked for. */
type OfRoom = Pick<Answer, 'carriesOut' | 'leaves'>;

/** Brings the steps of an incident into line with a new decision, which is itself what a step asked for. */
export async function followDecision(
  tx: Tx,
  steps: readonly StepToMake[],
  to: StepsFor & OfRoom,
  now: Date,
  newId: () => string,
): Promise<void> {
  const make = (fresh: readonly StepToMake[]) => makeSteps(tx, fresh, to, now, newId);
  const answer = {
    steps,
    carriesOut: { 'manager-decides': 'Decided.', ...to.carriesOut },
    leaves: to.leaves,
  };
  await followAnswer(tx, { incidentId: to.incidentId }, answer, make, { personId: to.personId, now, newId });
}

/** The same for a matter of another room. */
export async function followDecisionAbout(
  tx: Tx,
  answer: Answer,
  matter: StepSubject,
  making: MatterSteps,
  now: Date,
  newId: () => string,
): Promise<void> {
  const make = (fresh: readonly StepToMake[]) => makeStepsAbout(tx, fresh, matter, making, now, newId);
  const by = { personId: making.personId, now, newId };
  await followAnswer(tx, { aboutId: matter.aboutId }, answer, make, by);
}
