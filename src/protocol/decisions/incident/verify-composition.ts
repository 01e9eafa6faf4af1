import type { Fault } from '../../engine/verify-table.ts';
import { gravity } from './gravity.ts';
import { type LevelOutcome, worse } from './levels.ts';
import type { CompiledRulebook } from './rulebook.ts';

const flags = ['no', 'yes'] as const;

/** Every outcome that some conduct or risk row leads to, mildest first. */
function baseOutcomes(rulebook: CompiledRulebook): LevelOutcome[] {
  const tables = [...Object.values(rulebook.conduct), rulebook.whole.risk];
  const outcomes = tables.flatMap(({ table }) => table.rows.map((row) => row.outcome));
  const distinct = new Map(outcomes.map((outcome) => [gravity(outcome), outcome]));
  return [...distinct.entries()].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
}

/** The final outcome for a base outcome with a pattern and a victim's wish. */
function compose(
  rulebook: CompiledRulebook,
  base: LevelOutcome,
  [persistent, prolonged, warned, wantsPolice]: readonly string[],
): LevelOutcome {
  const cells = { level: String(base.level), persistent, prolonged, warned } as Record<string, string>;
  const withPattern = worse(base, rulebook.whole.pattern.rowFor(cells).outcome);
  const victim = { level: String(withPattern.level), wantsPolice } as Record<string, string>;
  return worse(withPattern, rulebook.whole.victim.rowFor(victim).outcome);
}

function* everyContext(): Generator<string[]> {
  for (const persistent of flags)
    for (const prolonged of flags)
      for (const warned of flags)
        for (const wantsPolice of flags) yield [persistent, prolonged, warned, wantsPolice];
}

/**
 * Proves of the whole what single tables cannot: with every pattern and every wish of the victim, a graver conduct
 * never ends with a milder answer, and a pattern or wish that is added never makes the answer milder.
 */
export function compositionFaults(rulebook: CompiledRulebook): Fault[] {
  const faults: Fault[] = [];
  const bases = baseOutcomes(rulebook);
  for (const context of everyContext()) {
    const where = `whole [persistent, prolonged, warned, wantsPolice] = ${context.join(', ')}`;
    bases.forEach((base, index) => {
      const here = gravity(compose(rulebook, base, context));
      const next = bases[index + 1];
      if (next && gravity(compose(rulebook, next, context)) < here) {
        faults.push({ where, what: `graver conduct than ${base.level} ${base.route} ends milder` });
      }
      context.forEach((flag, position) => {
        if (flag === 'yes') return;
        const added = gravity(compose(rulebook, base, context.with(position, 'yes')));
        if (added < here)
          faults.push({ where, what: `one more fact makes ${base.level} ${base.route} milder` });
      });
    });
  }
  return faults;
}
