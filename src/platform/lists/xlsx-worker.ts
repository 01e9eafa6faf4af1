import exceljs from 'exceljs';
import { harmless } from '../csv/harmless.ts';
import { answerQuestions } from '../worker/answer-questions.ts';
import type { Table } from './list.ts';

// The entry of the thread that makes an XLSX file.

/** What XML cannot hold. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const inCell = (cell: string | number | null) =>
  typeof cell === 'string' ? harmless(cell).replaceAll(notInXml, '\ufffd') : cell;

const narrowest = 12;
const widest = 60;

/** How wide a column is shown: as its longest line, within reason. */
function widthOf(lines: readonly (readonly unknown[])[], column: number): number {
  const lengths = lines.map((cells) => String(cells[column] ?? '').length);
  return Math.min(widest, Math.max(narrowest, ...lengths) + 2);
}

answerQuestions(async ({ title, head, rows, note }: Table): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Hearth';
  const sheet = workbook.addWorksheet(title.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  const safe = rows.map((cells) => cells.map(inCell));
  sheet.addRows([head, ...safe, ...(note ? [[note]] : [])]);
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.length } };
  head.forEach((_, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widthOf([head, ...safe], index);
    column.alignment = { vertical: 'top', wrapText: true };
    // What is typed into it later stays text as well.
    if (safe.every((cells) => typeof cells[index] !== 'number')) column.numFmt = '@';
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
});
