import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvRecords } from './csv-records.ts';

const value = fc.stringMatching(/^[a-z",\r\n ]{0,6}$/);
const table = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('whatever is written with quotes is read as it was, however the file is cut into pieces', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 9 }),
      (rows, end, size) => {
        const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        const records = new CsvRecords();
        const read = [...pieces.flatMap((piece) => [...records.push(piece)]), ...records.end()];
        expect(read.map(({ values }) => values)).toEqual(rows);
      },
    ),
  );
});

test('a quote in the middle of a value is a sign like any other, and text after a closing quote is kept', () => {
  const records = new CsvRecords();
  expect([...records.push('5"2,"a"b\n')].map(({ values }) => values)).toEqual([['5"2', 'ab']]);
});

test('rows are counted as a spreadsheet shows them: with empty ones, and a value over several lines is one', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const records = new CsvRecords(';');
    const text = ['a;b', '', '"1\n2";,', '""', '', '', 'last'].join(end);
    const read = [...[...text].flatMap((sign) => [...records.push(sign)]), ...records.end()];
    expect(read.map(({ row, values }) => [row, ...values])).toEqual([
      [1, 'a', 'b'],
      [3, '1\n2', ','],
      [4, ''],
      [7, 'last'],
    ]);
  }
});
