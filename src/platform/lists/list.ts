import type { Cell, Column } from './columns.ts';
import { columnsOf, inFile } from './columns.ts';

/** At most so many rows are taken away at once, where a list does not say otherwise. */
const mostTaken = 2_000;

/** A list that people see and may take with them: what stands in its columns is said once, for the page and for the files. */
export interface List<Row, Key extends string = string> {
  /** In the name of the file and in the audit: a word of ours, never about anybody. */
  readonly name: string;
  /** In the words of the page. */
  readonly title: string;
  readonly columns: Readonly<Record<Key, Column<Row>>>;
  /** The child that a row is about, or several: they are told who took a list with their name. `null` for a list that names none. */
  readonly childOf: ((row: Row) => string | readonly string[] | null) | null;
  /** How many of its rows are taken away at once. */
  readonly most?: number;
}

/** What declares a list of such rows: its columns, and the list of them. */
export const listOf = <Row>() => ({
  ...columnsOf<Row>(),
  list: <Key extends string>(parts: List<Row, Key>): List<Row, Key> => parts,
});

/** How many rows of a list are taken away at once. */
export const mostOf = <Row>({ most = mostTaken }: List<Row>): number => most;

/** A list as a file has it: a line of headings, then its rows. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** What there is to say below: that there is more. */
  readonly note: string | null;
}

/**
 * The rows of a list as a table.
 * @param rows one more than may be taken, where there are more
 */
export function tableOf<Row>(list: List<Row>, rows: readonly Row[]): Table {
  const { title, columns } = list;
  const most = mostOf(list);
  const all: readonly Column<Row>[] = Object.values(columns);
  const cells = (row: Row): Cell[] => all.map(({ of }) => of(row));
  return {
    title,
    head: all.map(({ heading }) => heading),
    rows: rows.slice(0, most).map((row) => cells(row).map(inFile)),
    note:
      rows.length > most
        ? `There are more. Only the first ${most.toLocaleString('en-GB')} rows are in this file.`
        : null,
  };
}
