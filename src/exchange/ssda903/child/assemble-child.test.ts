import { expect, test } from 'vitest';
import type { TableName } from '../files/file-of-return.ts';
import type { SuppliedRow } from '../read/supplied-row.ts';
import { assembleChild } from './assemble-child.ts';
import { isOrWasUnaccompanied, isUnaccompanied } from './unaccompanied.ts';

const supplied = (file: TableName, values: Record<string, string | null>): SuppliedRow => ({
  file,
  row: 0,
  values,
  fault: null,
});

test('rules read in capitals and without space around; what was supplied stays as it was', () => {
  const row = supplied('Episodes', { DECOM: ' 1/5/2025', LS: ' c2 ', PLACE: '  ' });
  const [episode] = assembleChild('a', [row]).episodes;
  expect([episode?.text('LS'), episode?.text('PLACE'), episode?.day('DECOM')]).toEqual([
    'C2',
    null,
    '2025-05-01',
  ]);
  expect(row.values).toEqual({ DECOM: ' 1/5/2025', LS: ' c2 ', PLACE: '  ' });
});

test('CSV says by a row of its own who came alone to seek asylum, XML in the Header', () => {
  const header = supplied('Header', { SEX: 'M' });
  const ownRow = supplied('UASC', { DUC: null });
  expect(isUnaccompanied(assembleChild('a', [header, ownRow]))).toBe(true);
  expect(isUnaccompanied(assembleChild('a', [supplied('Header', { UASC: '1' })]))).toBe(true);
  expect(isUnaccompanied(assembleChild('a', [header]))).toBe(false);
  expect(isOrWasUnaccompanied(assembleChild('a', [header], [header, ownRow]))).toBe(true);
});

test('a column that was not supplied is not known, one that is blank is', () => {
  const [episode] = assembleChild('a', [supplied('Episodes', { PL_LA: null })]).episodes;
  expect([episode?.knows('PL_LA'), episode?.knows('PL_DISTANCE')]).toEqual([true, false]);
});
