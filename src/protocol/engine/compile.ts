import type { Cells, Column, Row, Table } from './table.ts';

/** A table made ready: every combination of its facts already leads to its row. */
export interface CompiledTable<Outcome> {
  readonly table: Table<Outcome>;
  /** The row that holds for these cells. Throws when a cell has a value its column does not know. */
  rowFor(cells: Cells): Row<Outcome>;
}

/** Whether the row's conditions all hold for these cells. */
export function holds<Outcome>(row: Row<Outcome>, cells: Cells): boolean {
  for (const name in row.when) {
    const allowed = row.when[name];
    const value = cells[name];
    if (allowed && (value === undefined || !allowed.includes(value))) return false;
  }
  return true;
}

/** Every combination of the columns' values, as cells. */
export function* everyCase(columns: Readonly<Record<string, Column>>): Generator<Record<string, string>> {
  const names = Object.keys(columns);
  const fill = function* (at: number, cells: Record<string, string>): Generator<Record<string, string>> {
    const name = names[at];
    if (name === undefined) {
      yield { ...cells };
      return;
    }
    for (const value of columns[name]?.values ?? []) {
      cells[name] = value;
      yield* fill(at + 1, cells);
    }
  };
  yield* fill(0, {});
}

/**
 * Makes a table ready. The fact space is finite, so each combination is settled once, here.
 * @throws Error when a combination has no row or more than one: such a table must never decide anything.
 */
export function compile<Outcome>(table: Table<Outcome>): CompiledTable<Outcome> {
  const names = Object.keys(table.columns);
  const positions = names.map((name) => {
    const values = table.columns[name]?.values ?? [];
    return { name, size: values.length, at: new Map(values.map((value, index) => [value, index])) };
  });
  const indexOf = (cells: Cells): number => {
    let index = 0;
    for (const { name, size, at } of positions) {
      const position = at.get(cells[name] as string);
      if (position === undefined) throw new Error(`${table.id}: "${cells[name]}" is not a value of ${name}.`);
      index = index * size + position;
    }
    return index;
  };
  const rows: Row<Outcome>[] = [];
  for (const cells of everyCase(table.columns)) {
    const matching = table.rows.filter((row) => holds(row, cells));
    const [row] = matching;
    if (!row || matching.length > 1) {
      const found = matching.map(({ id }) => id).join(', ') || 'no row';
      throw new Error(`${table.id}: ${JSON.stringify(cells)} must lead to one row, and leads to ${found}.`);
    }
    rows[indexOf(cells)] = row;
  }
  return { table, rowFor: (cells) => rows[indexOf(cells)] as Row<Outcome> };
}
