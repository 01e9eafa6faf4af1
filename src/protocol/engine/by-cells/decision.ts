import type * as z from 'zod';
import { checked } from '../../checked.ts';
import { type EditionId, editionIds } from '../../editions.ts';
import type { Caution, NextStep } from '../answer.ts';
import { type CompiledTable, compile } from '../compile.ts';
import type { Cells, Columns, Row, Table } from '../table.ts';
import { type Dated, editionOf, refuseTheFuture } from './edition-of.ts';
import type { ExampleByCells } from './example.ts';
import { type ProofByCells, prove } from './prove.ts';
import { reasonsFrom, type WithLaw } from './reasons.ts';
import { cautionsFrom, type StepRule, stepsFrom, type WordedRule } from './rules.ts';
import type { TableByEdition } from './table-by-edition.ts';
import { wouldChange } from './would-change.ts';

/** A decision as it is declared: its facts, its tables, and how their rows make an answer. */
export interface DecisionParts<
  Name extends string,
  Facts extends Dated,
  Effect extends WithLaw,
  Answer extends object,
  Brief extends Readonly<Record<string, unknown>>,
  Owner extends string,
> {
  readonly name: Name;
  /** The day of what picks the edition, for the refusal. */
  readonly dayOf: string;
  readonly facts: z.ZodType<Facts>;
  /** The facts that the tables read. */
  readonly columns: Columns;
  readonly cells: (facts: Facts) => Cells;
  /** What steps and cautions look at besides: the answer, and facts that settle nothing. */
  readonly situation: Columns;
  readonly besides: (facts: Facts, answer: Answer) => Cells;
  /** Every one is read once for every case, in this order. */
  readonly tables: readonly TableByEdition<Effect>[];
  /** What the rows that held lead to together. */
  readonly answer: (effects: readonly Effect[], facts: Facts) => Answer;
  /** The answer in short: what the counterfactuals show, and what an example expects. */
  readonly brief: (answer: Answer) => Brief;
  /** The gravity of what a row leads to, and of an answer in short; a larger number is graver. */
  readonly gravity: (effect: Effect) => number;
  readonly weigh: (brief: Brief) => number;
  readonly steps: readonly StepRule<Owner>[];
  readonly cautions: readonly WordedRule[];
  readonly roleOf: (facts: Facts, edition: EditionId) => (owner: Owner) => string;
  readonly examples: readonly ExampleByCells<Facts>[];
}

/** What a decision answers. */
export type Decided<Name extends string, Answer extends object, Brief extends object> = {
  readonly decision: Name;
  readonly edition: EditionId;
} & Answer & {
    readonly reasons: ReturnType<typeof reasonsFrom>;
    readonly steps: readonly NextStep[];
    readonly cautions: readonly Caution[];
    readonly counterfactuals: readonly ({ readonly change: string } & Brief)[];
  };

/** The tables of one edition, in the order in which they are read. */
export type Rulebook<Effect> = { readonly edition: EditionId; readonly tables: readonly Table<Effect>[] };

/** A decision that is taken, proved and drawn. */
export interface DecisionByCells<
  Name extends string,
  Facts extends Dated,
  Effect extends WithLaw,
  Answer extends object,
  Brief extends object,
> {
  readonly rulebooks: Readonly<Record<EditionId, Rulebook<Effect>>>;
  /**
   * Checks the facts.
   * @param today in Europe/London, `YYYY-MM-DD`: a later day is refused. Left out, no day is too late
   * @throws Refusal naming the field and what is allowed
   */
  readonly read: (input: unknown, today?: string) => Facts;
  /** @throws Refusal when the facts are refused or no edition covers the day */
  readonly decide: (
    input: unknown,
    options?: { readonly today?: string | undefined },
  ) => Decided<Name, Answer, Brief>;
  /** Proves each edition; an empty list of faults is the proof. */
  readonly verify: (
    rulebooks?: readonly Rulebook<Effect>[],
    examples?: readonly ExampleByCells<Facts>[],
  ) => ProofByCells<Name>[];
}

/** The answer in short as an example writes it. */
export const briefly = (brief: Readonly<Record<string, unknown>>): string => Object.values(brief).join(' ');

/** Declares a decision whose tables read facts of few values. Throws when a table leaves a case open or settles it twice. */
export function decisionByCells<
  Name extends string,
  Facts extends Dated,
  Effect extends WithLaw,
  Answer extends object,
  Brief extends Readonly<Record<string, unknown>>,
  Owner extends string,
>(
  parts: DecisionParts<Name, Facts, Effect, Answer, Brief, Owner>,
): DecisionByCells<Name, Facts, Effect, Answer, Brief> {
  const { name, dayOf, columns, cells, tables, answer, brief, steps, cautions } = parts;
  const situation: Columns = {
    ...columns,
    ...parts.situation,
    edition: { label: 'Which edition?', values: editionIds, ordered: false, had: {} },
  };
  const of = (edition: EditionId): Rulebook<Effect> => ({
    edition,
    tables: tables.map((table) => table[edition]),
  });
  const rulebooks = { '2021': of('2021'), '2025': of('2025') };

  type Compiled = readonly CompiledTable<Effect>[];
  const ready = (rulebook: Rulebook<Effect>): Compiled => rulebook.tables.map((table) => compile(table));
  const published = { '2021': ready(rulebooks['2021']), '2025': ready(rulebooks['2025']) };

  const rowsFor = (compiled: Compiled, here: Cells): Row<Effect>[] =>
    compiled.map(({ rowFor }) => rowFor(here));
  const evaluate = (compiled: Compiled, facts: Facts, here: Cells) => {
    const rows = rowsFor(compiled, here);
    return {
      rows,
      answer: answer(
        rows.map(({ outcome }) => outcome),
        facts,
      ),
    };
  };
  const situationOf = (edition: EditionId, facts: Facts, found: Answer): Cells => ({
    ...cells(facts),
    ...parts.besides(facts, found),
    edition,
  });

  const read = (input: unknown, today?: string): Facts => {
    const facts = checked(parts.facts, input);
    refuseTheFuture(facts, today);
    return facts;
  };

  const decide = (input: unknown, options: { readonly today?: string | undefined } = {}) => {
    const facts = read(input, options.today);
    const edition = editionOf(facts, dayOf);
    const compiled = published[edition];
    const here = cells(facts);
    const found = evaluate(compiled, facts, here);
    const at = situationOf(edition, facts, found.answer);
    const otherwise = (other: Cells): Brief => brief(evaluate(compiled, facts, other).answer);
    return {
      decision: name,
      edition,
      ...found.answer,
      reasons: reasonsFrom(found.rows),
      steps: stepsFrom(steps, at, edition, parts.roleOf(facts, edition)),
      cautions: cautionsFrom(cautions, at, edition),
      counterfactuals: wouldChange(columns, here, otherwise, parts.weigh),
    };
  };

  const verify: DecisionByCells<Name, Facts, Effect, Answer, Brief>['verify'] = (
    books = Object.values(rulebooks),
    examples = parts.examples,
  ) =>
    books.map((rulebook) =>
      prove<Name, Effect, Facts>({
        decision: name,
        edition: rulebook.edition,
        tables: rulebook.tables,
        gravity: parts.gravity,
        steps,
        cautions,
        situation,
        examples,
        reader: () => {
          const compiled = ready(rulebook);
          return (facts) => {
            const found = evaluate(compiled, facts, cells(facts));
            return {
              edition: editionOf(facts, dayOf),
              answer: briefly(brief(found.answer)),
              rows: found.rows,
              situation: situationOf(rulebook.edition, facts, found.answer),
            };
          };
        },
      }),
    );

  return { rulebooks, read, decide, verify };
}
