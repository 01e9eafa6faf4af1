import { expect, test } from 'vitest';
import { addDays, daysBetween, isCalendarDate } from './days.ts';

test.each(['2025-11-01', '2021-01-31', '2021-12-31', '2023-04-30', '2024-02-29', '2000-02-29', '0001-01-01'])(
  '%s is a day of the calendar',
  (day) => {
    expect(isCalendarDate(day)).toBe(true);
  },
);

test.each([
  ['2023-02-29', 'the year is no leap year'],
  ['1900-02-29', 'the century is no leap year'],
  ['2025-04-31', 'April has 30 days'],
  ['2025-01-32', 'January has 31 days'],
  ['2025-01-00', 'no day is the noughth'],
  ['2025-00-10', 'no month is the noughth'],
  ['2025-13-01', 'there are 12 months'],
  ['2025-1-01', 'the month has two digits'],
  ['2025-01-1', 'the day has two digits'],
  ['25-01-01', 'the year has four digits'],
  ['2025/01/01', 'the parts are joined by hyphens'],
  ['x2025-01-01', 'nothing stands before it'],
  ['2025-01-01T09:00', 'nothing stands after it'],
  ['2025-01-01\n', 'not even a line break stands after it'],
  ['20a5-01-01', 'a letter is no digit'],
  ['2025-b1-01', 'a letter is no digit'],
  ['2025-01-c1', 'a letter is no digit'],
  ['0000-03-03', 'there was no year 0'],
  ['', 'it is not empty'],
])('%j is refused, because %s', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

test('days are counted over the ends of months, years and summer time', () => {
  expect(addDays('2026-03-28', 3)).toBe('2026-03-31');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-03-28', '2026-03-31')).toBe(3);
  expect(daysBetween('2026-01-01', '2026-01-01')).toBe(0);
  expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  expect(daysBetween('2025-05-31', '2025-08-30')).toBe(91);
});
