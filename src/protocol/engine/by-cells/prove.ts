import type { EditionId } from '../../editions.ts';
import type { Columns, Table } from '../table.ts';
import { type Fault, type TableProof, verifyTable } from '../verify-table.ts';
import type { Dated } from './edition-of.ts';
import type { ExampleByCells, ReadCase } from './example.ts';
import { boundaryFaults, exampleFaults, readExamples } from './proof/example-faults.ts';
import { clocked, lawFaults } from './proof/law-faults.ts';
import { ruleFaults } from './proof/rule-faults.ts';
import type { WithLaw } from './reasons.ts';
import type { StepRule, WordedRule } from './rules.ts';

/** One edition of a decision whose tables, steps and cautions read facts of few values. */
export interface Provable<Decision extends string, Outcome extends WithLaw, Facts extends Dated> {
  readonly decision: Decision;
  readonly edition: EditionId;
  readonly tables: readonly Table<Outcome>[];
  /** The gravity of what a row leads to; a larger number is graver. */
  readonly gravity: (outcome: Outcome) => number;
  readonly steps: readonly StepRule[];
  readonly cautions: readonly WordedRule[];
  /** Everything that a step or caution may ask for. */
  readonly situation: Columns;
  readonly examples: readonly ExampleByCells<Facts>[];
  /** Makes the tables ready to read; asked for only once each is sound. */
  readonly reader: () => (facts: Facts) => ReadCase;
}

/** What was proved of one edition of a decision. */
export interface ProofByCells<Decision extends string> {
  readonly decision: Decision;
  readonly edition: EditionId;
  readonly tables: readonly TableProof[];
  readonly examples: number;
  readonly faults: readonly Fault[];
}

/**
 * Proves one edition of a decision: each table over its whole fact space, every row with an example on it, every
 * boundary day, every law known and sure enough, every step and caution cited and following from an example.
 */
export function prove<Decision extends string, Outcome extends WithLaw, Facts extends Dated>(
  what: Provable<Decision, Outcome, Facts>,
): ProofByCells<Decision> {
  const { decision, edition, examples, steps, cautions } = what;
  const tables = what.tables.map((table) => verifyTable(table, edition, what.gravity));
  const proof = { decision, edition, tables, examples: examples.length };
  const faults = tables.flatMap((table) => table.faults);
  if (faults.length > 0) return { ...proof, faults };
  const read = readExamples(examples, edition, what.reader());
  const situations = read.map(({ found }) => found.situation);
  return {
    ...proof,
    faults: [
      ...lawFaults(
        what.tables,
        steps.map(({ id, clock }) => clocked(`step ${id}`, clock)),
      ),
      ...exampleFaults(read, edition, what.tables),
      ...boundaryFaults(edition, examples),
      ...ruleFaults('step', steps, edition, what.situation, situations),
      ...ruleFaults('caution', cautions, edition, what.situation, situations),
    ],
  };
}
