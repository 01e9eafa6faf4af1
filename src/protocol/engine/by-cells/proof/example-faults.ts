import { addDays } from '../../../calendar/index.ts';
import { type EditionId, editions } from '../../../editions.ts';
import type { Table } from '../../table.ts';
import type { Fault } from '../../verify-table.ts';
import type { Dated } from '../edition-of.ts';
import { type ExampleByCells, factsUnder, type ReadCase } from '../example.ts';

/** The examples that ask this edition, each with what was read of it. */
export function readExamples<Facts extends Dated>(
  examples: readonly ExampleByCells<Facts>[],
  edition: EditionId,
  read: (facts: Facts) => ReadCase,
): { readonly example: ExampleByCells<Facts>; readonly found: ReadCase }[] {
  return examples
    .filter(({ expect }) => expect[edition])
    .map((example) => ({ example, found: read(factsUnder(example, edition)) }));
}

/** Faults in the examples: another edition or answer than expected, a row they miss, a row that no example names. */
export function exampleFaults(
  read: ReturnType<typeof readExamples>,
  edition: EditionId,
  tables: readonly Table<unknown>[],
): Fault[] {
  const faults: Fault[] = [];
  const stoodOn = new Set<string>();
  for (const { example, found } of read) {
    const where = `example "${example.name}"`;
    const [answer, ...rows] = example.expect[edition] ?? [];
    if (found.edition !== edition) faults.push({ where, what: 'is of another edition' });
    if (found.answer !== answer) faults.push({ where, what: `expects ${answer} and gets ${found.answer}` });
    for (const row of rows) {
      if (found.rows.some(({ id }) => id === row)) stoodOn.add(row);
      else faults.push({ where, what: `is not based on ${row}` });
    }
  }
  const bare = tables.flatMap((table) =>
    table.rows.filter(({ id }) => !stoodOn.has(id)).map(({ id }) => `${table.id}/${id}`),
  );
  return [...faults, ...bare.map((where) => ({ where, what: 'has no example on it' }))];
}

/** Every day on which an edition begins, and every last day of one, needs an example on it. */
export function boundaryFaults(edition: EditionId, examples: readonly ExampleByCells<Dated>[]): Fault[] {
  const window = editions.find(({ id }) => id === edition);
  const days = examples.map(({ facts }) => facts.occurredOn);
  const wanted = [window?.from, window?.until && addDays(window.until, -1)];
  return wanted
    .filter((day) => day && !days.includes(day))
    .map((day) => ({ where: `edition ${edition}`, what: `has no example on its boundary day ${day}` }));
}
