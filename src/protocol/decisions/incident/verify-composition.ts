import type { Fault } from '../../engine/verify-table.ts';
import { gravity } from './gravity.ts';
import { type LevelOutcome, urgency, worse } from './levels.ts';
import type { CompiledRulebook } from './rulebook.ts';

const flags = ['no', 'yes'] as const;

/** Every outcome that some row about the conduct, the risk, the hurt or the harmed leads to. */
function baseOutcomes(rulebook: CompiledRulebook): LevelOutcome[] {
  const { risk, hurt, harmed } = rulebook.whole;
  const tables = [...Object.values(rulebook.conduct), risk, hurt, harmed];
  const outcomes = tables.flatMap(({ table }) => table.rows.map((row) => row.outcome));
  return [...new Map(outcomes.map((outcome) => [gravity(outcome), outcome])).values()];
}

/** The final outcome for a base outcome with a pattern and a victim's wish. */
function compose(
  rulebook: CompiledRulebook,
  base: LevelOutcome,
  [persistent, prolonged, warned, wantsPolice, harmed]: readonly string[],
): LevelOutcome {
  const cells = { level: String(base.level), persistent, prolonged, warned } as Record<string, string>;
  const withPattern = worse(base, rulebook.whole.pattern.rowFor(cells).outcome);
  const victim = { level: String(withPattern.level), harmed, wantsPolice } as Record<string, string>;
  return worse(withPattern, rulebook.whole.victim.rowFor(victim).outcome);
}

function* everyContext(): Generator<string[]> {
  for (const persistent of flags)
    for (const prolonged of flags)
      for (const warned of flags)
        for (const wantsPolice of flags)
          for (const harmed of flags) yield [persistent, prolonged, warned, wantsPolice, harmed];
}

/** Whether neither the level nor the route of the second is below the first. */
const noMilder = (first: LevelOutcome, second: LevelOutcome): boolean =>
  second.level >= first.level && urgency(second.route) >= urgency(first.route);

/**
 * Proves of the whole what single tables cannot: with every pattern and every wish of the victim, conduct that is
 * graver in level and route never ends with a milder answer, and a pattern or wish that is added never makes it milder.
 */
export function compositionFaults(rulebook: CompiledRulebook): Fault[] {
  const faults: Fault[] = [];
  const bases = baseOutcomes(rulebook);
  for (const context of everyContext()) {
    const where = `whole [persistent, prolonged, warned, wantsPolice, harmed] = ${context.join(', ')}`;
    for (const base of bases) {
      const here = compose(rulebook, base, context);
      for (const graver of bases.filter((other) => noMilder(base, other))) {
        if (!noMilder(here, compose(rulebook, graver, context))) {
          faults.push({ where, what: `graver conduct than ${base.level} ${base.route} ends milder` });
        }
      }
      context.forEach((flag, position) => {
        if (flag === 'yes') return;
        if (!noMilder(here, compose(rulebook, base, context.with(position, 'yes')))) {
          faults.push({ where, what: `one more fact makes ${base.level} ${base.route} milder` });
        }
      });
    }
  }
  return faults;
}
