import { Refusal, type RefusalCode } from '../../protocol/refusal.ts';

/** A row that somebody wrote: which it is, as their spreadsheet counts them, and the text of its cells. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table that somebody wrote with a spreadsheet. Rows in which nothing stands are left out. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** It was read as Windows-1252, because it is not UTF-8: letters with accents may be others. */
  readonly wasWindows: boolean;
}

/** The most bytes of a file: a program sends it in base64, in one request. */
export const largestSheet = 2_000_000;
/** The most rows below the first. */
export const mostRows = 5000;
const mostCells = 50;
const longestCell = 2000;

export const refused = (code: RefusalCode, message: string): Refusal => new Refusal(code, message, 'file');

/** Takes rows one by one, and refuses what no table of ours can be, before it is all read. */
export class SheetRows {
  readonly rows: SheetRow[] = [];

  add(row: number, values: readonly string[]): void {
    const cells = values.map((value) => value.replaceAll('\uFEFF', '').trim());
    if (cells.every((cell) => cell === '')) return;
    if (cells.length > mostCells)
      throw refused('too-large', `Row ${row} has ${cells.length} columns. There can be ${mostCells}.`);
    if (cells.some((cell) => cell.length > longestCell))
      throw refused('too-large', `Row ${row} has a cell of more than ${longestCell} characters.`);
    if (this.rows.length > mostRows)
      throw refused(
        'too-large',
        `The file has more than ${mostRows} rows. Send it in parts of at most ${mostRows}.`,
      );
    this.rows.push({ row, cells });
  }
}
