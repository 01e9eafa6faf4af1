import { duties, dutyById, dutyIsIn } from '../duties.ts';
import type { EditionId } from '../editions.ts';
import { everyCase, holds } from './compile.ts';
import type { Cells, Row, Table } from './table.ts';

/** Something a proof found wrong: where, and what. */
export interface Fault {
  readonly where: string;
  readonly what: string;
}

/** What was proved of a table: how many cases were tried, and what was wrong. */
export interface TableProof {
  readonly table: string;
  readonly cases: number;
  readonly rows: number;
  readonly inferred: number;
  readonly faults: readonly Fault[];
}

const known = new Set(duties.map(({ id }) => id));

/** Faults of citation: none at all, an unknown duty, or one that the edition does not contain. */
export function citationFaults(where: string, cites: readonly string[], edition: EditionId): Fault[] {
  if (cites.length === 0) return [{ where, what: 'cites no duty' }];
  return cites.flatMap((id) => {
    if (!known.has(id)) return [{ where, what: `cites ${id}, which is not a duty` }];
    return dutyIsIn(dutyById(id), edition)
      ? []
      : [{ where, what: `cites ${id}, which ${edition} does not have` }];
  });
}

function rowFaults(table: string, row: Row<unknown>, edition: EditionId): Fault[] {
  const where = `${table}/${row.id}`;
  const faults = citationFaults(where, row.cites, edition);
  if (!row.text) faults.push({ where, what: 'gives no reason' });
  if (row.basis === 'inferred' && !row.why) faults.push({ where, what: 'is inferred and does not say why' });
  return faults;
}

function conditionFaults(table: Table<unknown>): Fault[] {
  return table.rows.flatMap((row) =>
    Object.entries(row.when).flatMap(([name, allowed]) => {
      const where = `${table.id}/${row.id}`;
      const column = table.columns[name];
      if (!column) return [{ where, what: `asks for ${name}, which the table does not read` }];
      return allowed
        .filter((value) => !column.values.includes(value))
        .map((value) => ({ where, what: `asks for ${name} "${value}", which is not a value` }));
    }),
  );
}

/** For every ordered column, the same case one step worse. */
function* stepsWorse(table: Table<unknown>, cells: Cells): Generator<[string, Cells]> {
  for (const [name, column] of Object.entries(table.columns)) {
    if (!column.ordered) continue;
    const next = column.values[column.values.indexOf(cells[name] ?? '') + 1];
    if (next !== undefined) yield [name, { ...cells, [name]: next }];
  }
}

/**
 * Proves a table by trying every case: exactly one row for each, no row unreachable, every row cited and reasoned,
 * and, walking each ordered column from mild to worse, never a milder answer to a worse case.
 * @param weight the gravity of an outcome; a larger number is graver
 */
export function verifyTable<Outcome>(
  table: Table<Outcome>,
  edition: EditionId,
  weight: (outcome: Outcome) => number,
): TableProof {
  const faults = [
    ...conditionFaults(table),
    ...table.rows.flatMap((row) => rowFaults(table.id, row, edition)),
  ];
  const ids = table.rows.map(({ id }) => id);
  for (const id of ids.filter((candidate, index) => ids.indexOf(candidate) !== index)) {
    faults.push({ where: `${table.id}/${id}`, what: 'appears twice' });
  }
  const reached = new Set<string>();
  const answer = (cells: Cells): Row<Outcome> | undefined => table.rows.find((row) => holds(row, cells));
  let cases = 0;
  for (const cells of everyCase(table.columns)) {
    cases += 1;
    const matching = table.rows.filter((row) => holds(row, cells));
    const [row] = matching;
    if (!row || matching.length > 1) {
      const what = row
        ? `is settled by ${matching.map(({ id }) => id).join(' and ')}`
        : 'is settled by no row';
      faults.push({ where: `${table.id} ${JSON.stringify(cells)}`, what });
    }
    if (!row) continue;
    for (const { id } of matching) reached.add(id);
    for (const [name, worse] of stepsWorse(table, cells)) {
      const graver = answer(worse);
      if (graver && weight(graver.outcome) < weight(row.outcome)) {
        const where = `${table.id} ${JSON.stringify(cells)}`;
        faults.push({ where, what: `becomes milder when ${name} becomes "${worse[name]}"` });
      }
    }
  }
  for (const id of ids) {
    if (!reached.has(id)) faults.push({ where: `${table.id}/${id}`, what: 'can never be reached' });
  }
  const inferred = table.rows.filter((row) => row.basis === 'inferred').length;
  return { table: table.id, cases, rows: table.rows.length, inferred, faults };
}
