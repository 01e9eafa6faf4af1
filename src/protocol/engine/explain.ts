import { holds } from './compile.ts';
import type { Cells, Table } from './table.ts';

/** One condition of one row, and how it fared. */
export interface ConditionTrace {
  readonly fact: string;
  readonly allowed: readonly string[];
  readonly value: string;
  readonly met: boolean;
}

/** One row of a table, every condition tried. */
export interface RowTrace {
  readonly row: string;
  readonly met: boolean;
  readonly conditions: readonly ConditionTrace[];
}

/** A condition tried on every value of its column, in the column's order. */
interface TriedCondition {
  /** The place of its fact among the facts of the table. */
  readonly fact: number;
  readonly traces: readonly ConditionTrace[];
}

/** A table with each of its conditions tried beforehand. */
interface TriedTable {
  readonly facts: readonly string[];
  /** For each fact, where each of its values stands. */
  readonly places: readonly ReadonlyMap<string | undefined, number>[];
  readonly rows: readonly { readonly id: string; readonly conditions: readonly TriedCondition[] }[];
}

const tried = (fact: string, allowed: readonly string[], value: string): ConditionTrace =>
  Object.freeze({ fact, allowed, value, met: allowed.includes(value) });

/** How a condition fares depends on one value alone: each is tried once on every value its column knows. */
function tryEverything(table: Table<unknown>): TriedTable {
  const valuesOf = (fact: string): readonly string[] => table.columns[fact]?.values ?? [];
  const facts = [...new Set(table.rows.flatMap((row) => Object.keys(row.when)))];
  return {
    facts,
    places: facts.map((fact) => new Map(valuesOf(fact).map((value, place) => [value, place]))),
    rows: table.rows.map(({ id, when }) => ({
      id,
      conditions: Object.entries(when).map(([fact, allowed]) => ({
        fact: facts.indexOf(fact),
        traces: valuesOf(fact).map((value) => tried(fact, allowed, value)),
      })),
    })),
  };
}

const triedTables = new WeakMap<Table<unknown>, TriedTable>();

function triedTable(table: Table<unknown>): TriedTable {
  const known = triedTables.get(table) ?? tryEverything(table);
  triedTables.set(table, known);
  return known;
}

/** For cells with a value that a column does not know, or with none. */
function explainAfresh(table: Table<unknown>, cells: Cells): RowTrace[] {
  return table.rows.map((row) => ({
    row: row.id,
    met: holds(row, cells),
    conditions: Object.entries(row.when).map(([fact, allowed]) => tried(fact, allowed, cells[fact] ?? '')),
  }));
}

/**
 * The full trace of a table for one case: every row, every condition, met or not.
 * @param cells a value for every column of the table
 */
export function explain(table: Table<unknown>, cells: Cells): RowTrace[] {
  const { facts, places, rows } = triedTable(table);
  const chosen: number[] = [];
  for (let fact = 0; fact < facts.length; fact += 1) {
    const place = places[fact]?.get(cells[facts[fact] as string]);
    if (place === undefined) return explainAfresh(table, cells);
    chosen.push(place);
  }
  // Loops with an index: a trace is taken for every table of every decision, and this halves its time.
  const traces = new Array<RowTrace>(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const { id, conditions } = rows[at] as TriedTable['rows'][number];
    const fared = new Array<ConditionTrace>(conditions.length);
    let met = true;
    for (let index = 0; index < conditions.length; index += 1) {
      const condition = conditions[index] as TriedCondition;
      const trace = condition.traces[chosen[condition.fact] as number] as ConditionTrace;
      fared[index] = trace;
      met = met && trace.met;
    }
    traces[at] = { row: id, met, conditions: fared };
  }
  return traces;
}
