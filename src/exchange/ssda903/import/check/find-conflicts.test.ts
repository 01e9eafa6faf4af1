import { expect, test } from 'vitest';
import type { ChildOfReturn } from './child-of-return.ts';
import { findConflicts } from './find-conflicts.ts';
import type { KnownChild } from './known-child.ts';

const child: ChildOfReturn = {
  row: 3,
  date_of_birth: '2005-05-05',
  sex: 'M',
  upn: 'A123456789012',
  home_post: null,
  placement_post: null,
};
const known: KnownChild = {
  number: 'A1',
  child_id: 'the child',
  date_of_birth: '2005-05-05',
  upns: ['A123456789012', 'B123456789012'],
  sex: '1',
  is_sealed: false,
};

test('the same in other codes, and one of several pupil numbers, is no conflict', () => {
  expect(findConflicts(child, known)).toEqual([]);
});

test('what we did not know before is no conflict, and neither is what the return does not say', () => {
  expect(findConflicts(child, { ...known, upns: [], sex: null })).toEqual([]);
  expect(findConflicts({ ...child, upn: null, sex: null }, known)).toEqual([]);
});

test('each difference is named with both values and the row; a sealed record keeps its own to itself', () => {
  const other = { ...child, date_of_birth: '2006-05-05', sex: 'F', upn: 'C123456789012' };
  expect(
    findConflicts(other, known).map(({ field, row, known: was, supplied }) => [field, row, was, supplied]),
  ).toEqual([
    ['DOB', 3, '2005-05-05', '2006-05-05'],
    ['SEX', 3, '1', 'F'],
    ['UPN', 3, 'A123456789012, B123456789012', 'C123456789012'],
  ]);
  const sealed = findConflicts(other, { ...known, is_sealed: true });
  expect(sealed.map(({ known: was }) => was)).toEqual([null, null, null]);
});
