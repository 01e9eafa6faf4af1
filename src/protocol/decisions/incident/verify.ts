import { addDays } from '../../calendar/index.ts';
import { citesIn } from '../../duties.ts';
import { type EditionId, editions } from '../../editions.ts';
import { citationFaults, type Fault, type TableProof, verifyTable } from '../../engine/verify-table.ts';
import { cautionRules } from './cautions.ts';
import { decideUnder, editionFor } from './decide.ts';
import { evaluate } from './evaluate.ts';
import type { IncidentExample } from './example.ts';
import { incidentExamples } from './examples.ts';
import { factorsByEdition } from './factors.ts';
import { type IncidentFacts, settings } from './facts.ts';
import { gravity } from './gravity.ts';
import { type CompiledRulebook, compileRulebook, type Rulebook, tablesOf } from './rulebook.ts';
import { ownerRoles } from './steps/step-rule.ts';
import { citesUnder, isAskedUnder, stepRules } from './steps.ts';
import { compositionFaults } from './verify-composition.ts';

/** What was proved of one edition of the incident decision. */
export interface IncidentProof {
  readonly decision: 'incident';
  readonly edition: EditionId;
  readonly tables: readonly TableProof[];
  readonly examples: number;
  readonly faults: readonly Fault[];
}

/** The example as facts of this edition: with its own day where it has one. */
export function factsUnder(example: IncidentExample, edition: EditionId): IncidentFacts {
  return example.facts.occurredOn ? example.facts : { ...example.facts, edition };
}

function exampleFaults(rulebook: CompiledRulebook, examples: readonly IncidentExample[]): Fault[] {
  const faults: Fault[] = [];
  const stoodOn = new Set<string>();
  for (const example of examples) {
    const expected = example.expect[rulebook.edition];
    if (!expected) continue;
    const where = `example "${example.name}"`;
    const facts = factsUnder(example, rulebook.edition);
    if (editionFor(facts) !== rulebook.edition) faults.push({ where, what: 'is of another edition' });
    const { outcome, hits } = evaluate(rulebook, facts);
    for (const { table, row } of hits) stoodOn.add(`${table}/${row.id}`);
    const [level, route, row] = expected;
    if (outcome.level !== level || outcome.route !== route) {
      const what = `expects ${level} ${route} and gets ${outcome.level} ${outcome.route}`;
      faults.push({ where, what });
    }
    if (!hits.some((hit) => hit.row.id === row)) faults.push({ where, what: `is not based on ${row}` });
  }
  for (const { table } of [...Object.values(rulebook.conduct), ...Object.values(rulebook.whole)]) {
    for (const { id } of table.rows) {
      const where = `${table.id}/${id}`;
      if (!stoodOn.has(where)) faults.push({ where, what: 'has no example on it' });
    }
  }
  return faults;
}

/** Every date boundary that opens an edition needs an example on it and one on the day before, where there is an edition. */
function boundaryFaults(edition: EditionId, examples: readonly IncidentExample[]): Fault[] {
  const window = editions.find(({ id }) => id === edition);
  const days = examples.map(({ facts }) => facts.occurredOn);
  const wanted = [window?.from, window?.until && addDays(window.until, -1)].filter((day) => day !== null);
  return wanted
    .filter((day) => day !== undefined && !days.includes(day))
    .map((day) => ({ where: `edition ${edition}`, what: `has no example on its boundary day ${day}` }));
}

function stepFaults(rulebook: CompiledRulebook, examples: readonly IncidentExample[]): Fault[] {
  const { edition } = rulebook;
  const asked = stepRules.filter((rule) => isAskedUnder(rule, edition));
  const faults = asked.flatMap((rule) =>
    citationFaults(`step ${rule.id}`, citesUnder(rule, edition), edition),
  );
  const ids = stepRules.map(({ id }) => id);
  for (const id of ids.filter((candidate, index) => ids.indexOf(candidate) !== index)) {
    faults.push({ where: `step ${id}`, what: 'appears twice' });
  }
  for (const { id } of asked.filter(({ text }) => !text))
    faults.push({ where: `step ${id}`, what: 'says nothing' });
  const made = new Set<string>();
  for (const example of examples) {
    for (const setting of settings) {
      const facts = { ...factsUnder(example, edition), occurredOn: undefined, edition, setting };
      const variants: Partial<IncidentFacts>[] = [
        {},
        { age: 19 },
        { riskManageable: true },
        { outOfArea: true, migrant: true, sendNeeds: true },
        { concerns: ['exploitation', 'trafficking', 'coercion', 'age-disputed'] },
      ];
      for (const variant of variants) {
        for (const step of decideUnder(rulebook, { ...facts, ...variant }).steps) {
          made.add(step.id);
          if (!(ownerRoles as readonly string[]).includes(step.who)) {
            faults.push({ where: `step ${step.id}`, what: `has no owner in ${setting}` });
          }
        }
      }
    }
  }
  for (const { id } of asked) {
    if (!made.has(id)) faults.push({ where: `step ${id}`, what: 'follows from no example' });
  }
  return faults;
}

function wordingFaults(edition: EditionId): Fault[] {
  const cautions = cautionRules
    .filter(({ when }) => !when.edition || when.edition.includes(edition))
    .flatMap(({ id, cites }) => citationFaults(`caution ${id}`, citesIn(cites, edition), edition));
  const factors = factorsByEdition[edition].flatMap(({ id, cites }) =>
    citationFaults(`factor ${id}`, cites, edition),
  );
  return [...cautions, ...factors];
}

/**
 * Proves an edition of the incident decision, published or draft: each table over its whole fact space, every row
 * with an example on it, every boundary day, every step cited, owned and reachable.
 */
export function verifyIncident(
  rulebook: Rulebook,
  examples: readonly IncidentExample[] = incidentExamples,
): IncidentProof {
  const { edition } = rulebook;
  const tables = tablesOf(rulebook).map((table) => verifyTable(table, edition, gravity));
  const faults = tables.flatMap((proof) => proof.faults);
  const proof = { decision: 'incident' as const, edition, tables, examples: examples.length };
  if (faults.length > 0) return { ...proof, faults };
  const compiled = compileRulebook(rulebook);
  return {
    ...proof,
    faults: [
      ...compositionFaults(compiled),
      ...exampleFaults(compiled, examples),
      ...boundaryFaults(edition, examples),
      ...stepFaults(compiled, examples),
      ...wordingFaults(edition),
    ],
  };
}
