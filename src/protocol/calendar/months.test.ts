import { expect, test } from 'vitest';
import { addMonths } from './months.ts';

test.each([
  ['2026-01-31', 1, '2026-03-01'],
  ['2026-12-31', 2, '2027-03-01'],
  ['2026-11-30', 3, '2027-03-01'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-15', -3, '2025-12-15'],
  ['2026-08-31', 6, '2027-03-01'],
  ['2027-08-31', 6, '2028-03-01'],
  ['2027-08-29', 6, '2028-02-29'],
  ['2026-05-31', 7, '2026-12-31'],
  ['2026-10-31', 1, '2026-12-01'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-30', 1, '2026-02-28'],
  ['2026-03-03', 1, '2026-04-03'],
])('%s and %i months is %s where the last day of the month is taken', (day, months, later) => {
  expect(addMonths(day, months, 'last-of-month')).toBe(later);
});

test('years before the year 1000 keep their four digits', () => {
  expect(addMonths('0999-12-15', 1)).toBe('1000-01-15');
  expect(addMonths('0998-12-15', 1)).toBe('0999-01-15');
});
