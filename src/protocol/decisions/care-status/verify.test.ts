import { expect, test } from 'vitest';
import { verifyCareStatus } from './verify.ts';

test('every case of every table has one row, every row an example, and every example comes out as it should', () => {
  const { faults, tables } = verifyCareStatus();
  expect(faults).toEqual([]);
  expect(tables.map(({ table, cases }) => [table, cases])).toEqual([
    ['looked-after', 130],
    ['category', 320],
    ['protocol-care-leaver', 40],
    ['care-experienced', 10],
  ]);
});
