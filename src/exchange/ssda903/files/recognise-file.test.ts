import { expect, test } from 'vitest';
import { filesInYear, filesOfReturn } from './files-of-return.ts';
import { recogniseFile } from './recognise-file.ts';

test.each(filesOfReturn.map(({ table, columns }) => ({ table, columns })))(
  'the columns of $table are known in any order, in small letters and with space around them',
  ({ table, columns }) => {
    const strange = [...columns].reverse().map((column) => ` ${column.toLowerCase()} `);
    expect(recogniseFile(strange).table).toBe(table);
  },
);

test('an unknown set of columns is refused with the nearest file and what is missing and extra', () => {
  expect(() => recogniseFile(['CHILD', 'DOB', 'MISSING', 'MIS_START', 'NOTE'])).toThrow(
    'The closest is Missing (times missing or away). Missing: MIS_END. Extra: NOTE.',
  );
});

test('columns that have nothing to do with the return are refused as they are', () => {
  expect(() => recogniseFile(['name', 'address'])).toThrow(
    'do not match any file of the return: NAME, ADDRESS.',
  );
});

test('a column that comes twice is refused by name', () => {
  expect(() => recogniseFile(['CHILD', 'DOB', 'DOB'])).toThrow('"DOB" is there twice');
});

test('a file that the year does not have yet is refused with the year that brought it', () => {
  const columns = ['CHILD', 'DOB', 'DOLO_START', 'DOLO_END'];
  expect(() => recogniseFile(columns, 2026)).toThrow(
    'since 2027: the return of 2026 does not have this file',
  );
  expect(recogniseFile(columns, 2027).table).toBe('DoLo');
});

test('social workers come with 2024 and deprivation of liberty with 2027', () => {
  expect(filesInYear(2023)).toHaveLength(10);
  expect(filesInYear(2024)).toHaveLength(11);
  expect(filesInYear(2027)).toHaveLength(12);
});

test('a first line of thousands of columns is refused before they are compared', () => {
  const columns = Array.from({ length: 200_000 }, (_, index) => `C${index}`);
  expect(() => recogniseFile(columns)).toThrow('more than 100 columns');
});
