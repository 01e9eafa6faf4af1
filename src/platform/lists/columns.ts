import { londonDate, londonTime, whichTime } from '../clock/index.ts';

/** What stands in a cell of a list: a text, a number, a moment, or nothing. A day is a text, `YYYY-MM-DD`. */
export type Cell = string | number | Date | null;

/** A column of a list: its heading, what kind of thing stands in it, and what it is of a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly kind: 'text' | 'number' | 'day' | 'moment';
  readonly of: (row: Row) => Cell;
}

/** The columns that a list of such rows can have. */
export const columnsOf = <Row>() => {
  const columnOf =
    <C extends Cell>(kind: Column<Row>['kind']) =>
    (heading: string, of: (row: Row) => C | null): Column<Row> => ({ heading, kind, of });
  return {
    /** Words. */
    text: columnOf<string>('text'),
    /** A number, with which a spreadsheet can calculate. */
    number: columnOf<number>('number'),
    /** A day, `YYYY-MM-DD`. */
    day: columnOf<string>('day'),
    /** A moment. */
    moment: columnOf<Date>('moment'),
  };
};

/** A moment as a file has it: on London's clock, so that rows can be sorted by it. */
function momentInFile(at: Date): string {
  const again = whichTime(at) === 'second' ? ' (after the clocks went back)' : '';
  return `${londonDate(at)} ${londonTime(at).slice(-5)}${again}`;
}

/** A cell as a file has it. */
export const inFile = (cell: Cell): string | number | null =>
  cell instanceof Date ? momentInFile(cell) : cell;
