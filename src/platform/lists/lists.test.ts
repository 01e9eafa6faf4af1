import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { readSheet } from '../sheets/read-sheet.ts';
import { asCsv } from './as-csv.ts';
import { asXlsx } from './as-xlsx.ts';
import { listOf, tableOf } from './list.ts';

interface Row {
  readonly name: string | null;
  readonly many: number;
  readonly born: string;
  readonly at: Date;
}
const { list, text, number, day, moment } = listOf<Row>();
const rowsList = list({
  name: 'rows',
  title: 'Rows',
  childOf: null,
  columns: {
    name: text('Name', ({ name }) => name),
    many: number('How many', ({ many }) => many),
    born: day('Born', ({ born }) => born),
    at: moment('When', ({ at }) => at),
  },
});
const row = (name: string | null): Row => ({
  name,
  many: -3,
  born: '2011-05-04',
  at: new Date('2026-03-03T02:15:00Z'),
});
const named = (...names: (string | null)[]) => tableOf(rowsList, names.map(row));
const cellsIn = (bytes: Uint8Array) => readSheet(bytes).rows.map(({ cells }) => cells);

test('a list says the same as CSV and as XLSX, in its columns', async () => {
  const table = named('Zoë, "Żółć"\nin two lines', '', null);
  const csv = asCsv(table);
  expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const said = [
    ['Name', 'How many', 'Born', 'When'],
    ['Zoë, "Żółć"\nin two lines', '-3', '2011-05-04', '2026-03-03 02:15'],
    ['', '-3', '2011-05-04', '2026-03-03 02:15'],
    ['', '-3', '2011-05-04', '2026-03-03 02:15'],
  ];
  expect(cellsIn(csv)).toEqual(said);
  expect(cellsIn(await asXlsx(table))).toEqual(said);
});

test('whatever a spreadsheet could take for a formula is text in both, also behind what nobody sees', async () => {
  const signs = [
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '＝',
    '＋',
    '－',
    '＠',
    '\u200b=',
    ' =',
    '\u0000@',
    '\ufeff=',
  ];
  const texts = signs.map((sign) => `${sign}cmd|' /C calc'!A0`);
  const table = named(...texts);
  const csv = new TextDecoder().decode(asCsv(table));
  for (const one of texts) expect(csv).toContain(`"'${one}"`);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await asXlsx(table)).buffer as ArrayBuffer);
  const cells = workbook.worksheets[0]?.getColumn(1).values ?? [];
  expect(cells.slice(2)).toHaveLength(texts.length);
  for (const cell of cells.slice(2)) expect(String(cell)).toMatch(/^'/);
  workbook.worksheets[0]?.eachRow((line) => line.eachCell((cell) => expect(cell.formula).toBeUndefined()));
});

test('a text that begins with none of them stays as it is, and a number is a number', () => {
  const csv = new TextDecoder().decode(asCsv(named('Ann-Marie', 'a=b', '10 %')));
  for (const one of ['"Ann-Marie"', '"a=b"', '"10 %"', '"-3"']) expect(csv).toContain(one);
});

test('in the hour that clocks show twice, both moments can be told apart', () => {
  const [first, second] = ['00:30', '01:30'].map((time) =>
    tableOf(rowsList, [{ ...row(''), at: new Date(`2026-10-25T${time}:00Z`) }]).rows[0]?.at(-1),
  );
  expect(first).toBe('2026-10-25 01:30');
  expect(second).toBe('2026-10-25 01:30 (after the clocks went back)');
});

test('a list that is cut off says so, and the largest is made', async () => {
  const many = tableOf(
    rowsList,
    Array.from({ length: 2_001 }, (_, index) => row(`row ${index}`)),
  );
  expect(many.rows).toHaveLength(2_000);
  for (const file of [asCsv(many), await asXlsx(many)]) {
    const cells = cellsIn(file);
    expect(cells).toHaveLength(2_002);
    expect(cells.at(-1)?.[0]).toBe('There are more. Only the first 2,000 rows are in this file.');
  }
  expect(
    tableOf(
      rowsList,
      many.rows.map(() => row('')),
    ).note,
  ).toBeNull();
});

test('signs that XML does not allow break no file', async () => {
  const table = named('a\u0000b\u0008\ufffe', '\ud800 alone', '<&"\'>]]>');
  expect(cellsIn(await asXlsx(table)).at(-1)?.[0]).toBe('<&"\'>]]>');
});
