import type { EditionId } from '../../editions.ts';
import type { Cells, Row } from '../table.ts';
import type { Dated } from './edition-of.ts';

/** A case a practitioner can read: a sentence, the facts, and what each edition answers. */
export interface ExampleByCells<Facts extends Dated, Answer extends string = string> {
  readonly name: string;
  readonly facts: Omit<Facts, 'edition'> & Pick<Dated, 'occurredOn'>;
  /** For each edition: the answer in short, and the rows that decide. An edition left out is not asked. */
  readonly expect: Readonly<Partial<Record<EditionId, readonly [Answer, ...string[]]>>>;
}

/** The same answer, from the same rows, under both editions. */
export function both<Answer extends string>(
  answer: Answer,
  ...rows: string[]
): Record<EditionId, readonly [Answer, ...string[]]> {
  return { '2021': [answer, ...rows], '2025': [answer, ...rows] };
}

/** What was read of a case: the edition that governs, the answer in short, the rows that held, and what rules look at. */
export interface ReadCase {
  readonly edition: EditionId;
  readonly answer: string;
  readonly rows: readonly Row<unknown>[];
  readonly situation: Cells;
}

/** An example as facts of this edition: with its own day where it has one. */
export function factsUnder<Facts extends Dated>(example: ExampleByCells<Facts>, edition: EditionId): Facts {
  return (example.facts.occurredOn ? example.facts : { ...example.facts, edition }) as Facts;
}
