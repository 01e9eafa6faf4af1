import type { FactKind } from '../../care/index.ts';
import { clockEnd } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { StepEvent } from '../../protocol/index.ts';
import type { About } from '../about.ts';
import { insertSteps, type StepToMake } from './step-rows.ts';

/** What the steps of a decision belong to. */
export interface StepsFor {
  readonly childId: string;
  readonly settingId: string;
  readonly incidentId: string;
  readonly decisionId: string;
  readonly occurredAt: Date;
  /** Who signs: where they hold the owning role, the step is theirs. */
  readonly personId: string;
  /** Steps that are already done by what was signed: by code, with the evidence in words. */
  readonly settled?: ReadonlyMap<string, string>;
  /** Whose they are by their role, where those around the child and in the setting do not say it. */
  readonly owners?: ReadonlyMap<string, string>;
  /** When each clock ends, where more than its beginning decides that. */
  readonly dueAt?: (step: StepToMake) => Date | null;
  /** What has happened since: the steps that waited for it are made too. */
  readonly happened?: readonly StepEvent[];
}

/** Something in another room than the incidents, and the child it concerns. */
export interface StepSubject {
  readonly about: Exclude<About, 'incident'>;
  readonly aboutId: string;
  readonly childId: string;
  /** Where the child lives; null where they live in no setting. */
  readonly settingId: string | null;
  /** Whoever sees this kind of fact about the child sees its steps and notices; a record when not said. */
  readonly sees?: FactKind;
}

/** What the steps of a matter need besides: who makes them, and when each clock began. */
export interface MatterSteps {
  readonly personId: string;
  /** The moment from which the clocks of these steps count, by the step's own words; now for any other. */
  readonly began?: Readonly<Record<string, Date>>;
  readonly settled?: ReadonlyMap<string, string>;
  /** When each clock ends, where more than its beginning decides that. */
  readonly dueAt?: (step: StepToMake) => Date | null;
  /** Whose they are by their role, where those around the child and in the setting do not say it. */
  readonly owners?: ReadonlyMap<string, string>;
  /** The codes of those that only the matter settles. */
  readonly byMatter?: readonly string[];
}

/** When a step's clock ends that starts with the incident, or now where it starts with the signing. */
function dueAt(step: StepToMake, occurredAt: Date, now: Date): Date | null {
  return step.clock ? clockEnd(step.clock, step.clock.from === 'the incident' ? occurredAt : now) : null;
}

/**
 * Turns the next steps of a decision into rows with an owner and a clock, in the transaction of the decision.
 * @returns how many were made
 */
export function makeSteps(
  tx: Tx,
  steps: readonly StepToMake[],
  to: StepsFor,
  now: Date,
  newId: () => string,
): Promise<number> {
  const ground = {
    child_id: to.childId,
    incident_id: to.incidentId,
    decision_id: to.decisionId,
    setting_id: to.settingId,
  };
  const due = (step: StepToMake) => dueAt(step, to.occurredAt, now);
  return insertSteps(tx, steps, ground, { dueAt: due, ...to }, now, newId);
}

/** The columns that say what steps and notices of a matter belong to. */
export function groundOf(matter: StepSubject) {
  return {
    child_id: matter.childId,
    incident_id: null,
    setting_id: matter.settingId,
    about: matter.about,
    about_id: matter.aboutId,
    fact_kind: matter.sees ?? ('record' as const),
  };
}

/**
 * The same for what is in another room than the incidents: each clock counts from the moment its step names
 * (`clock.from`), where `began` holds it, else from now.
 * @returns how many were made
 */
export function makeStepsAbout(
  tx: Tx,
  steps: readonly StepToMake[],
  matter: StepSubject,
  making: MatterSteps,
  now: Date,
  newId: () => string,
): Promise<number> {
  const due = ({ clock }: StepToMake) => (clock ? clockEnd(clock, making.began?.[clock.from] ?? now) : null);
  const ground = { ...groundOf(matter), decision_id: null };
  return insertSteps(tx, steps, ground, { dueAt: due, ...making }, now, newId);
}
