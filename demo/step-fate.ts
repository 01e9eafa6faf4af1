import type { StepAction } from '../src/follow-up/index.ts';
import { addHours } from './days.ts';
import type { Random } from './random.ts';

/** A step that somebody owns. */
interface OwnedStep {
  readonly made_at: Date;
  readonly due_at: Date | null;
}

/**
 * What the owner of a step does with it, and when: most are done before their clock ends, some late, a few are
 * declined with a reason. Null is a step that nobody has come to.
 */
export function fateOfStep(
  { made_at, due_at }: OwnedStep,
  random: Random,
): { action: StepAction | null; at: Date } {
  const hours = due_at ? Math.max(2, (due_at.getTime() - made_at.getTime()) / 3_600_000) : 72;
  const share = random.chance(0.12) ? 1.2 + random.fraction() : 0.1 + random.fraction() * 0.8;
  const at = addHours(made_at, hours * share);
  if (random.chance(0.03)) return { action: null, at };
  return { action: random.chance(0.04) ? 'decline' : 'done', at };
}

/** What has come of a step of the latest days: little of it is past its clock, much is still to be done. */
export function fateToday(
  step: OwnedStep,
  now: Date,
  random: Random,
): { action: StepAction | null; at: Date } {
  const isPast = step.due_at !== null && step.due_at < now;
  if (random.chance(isPast ? 0.85 : 0.35))
    return { action: 'done', at: addHours(step.made_at, random.whole(1, 20)) };
  return { action: random.chance(0.3) ? 'accept' : null, at: addHours(step.made_at, 1) };
}
