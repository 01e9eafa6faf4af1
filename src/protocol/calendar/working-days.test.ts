import { expect, test } from 'vitest';
import { sourceById } from '../sources.ts';
import { bankHolidays, bankHolidaysFrom, bankHolidaysUntil } from './bank-holidays.ts';
import { addDays, isCalendarDate } from './days.ts';
import { bankHolidayWarning, holidaysNotCounted, isWorkingDay, workingDaysAfter } from './working-days.ts';

test.each([
  ['2026-03-03', true],
  ['2026-03-07', false],
  ['2026-03-08', false],
  ['2026-01-01', false],
  ['2026-04-03', false],
  ['2026-04-06', false],
  ['2026-05-04', false],
  ['2026-05-25', false],
  ['2026-08-31', false],
  ['2026-12-24', true],
  ['2026-12-25', false],
  // Boxing Day is a Saturday that year: Monday is free in its place.
  ['2026-12-28', false],
  ['2026-12-29', true],
  // Christmas Day and Boxing Day both fall on the weekend.
  ['2027-12-27', false],
  ['2027-12-28', false],
  ['2027-12-29', true],
  ['2028-01-03', false],
  // One-off days, which no rule of the year could know.
  ['2020-05-04', true],
  ['2020-05-08', false],
  ['2022-05-30', true],
  ['2022-06-03', false],
  ['2022-09-19', false],
  ['2023-05-08', false],
])('%s is a working day: %s', (day, expected) => {
  expect(isWorkingDay(day)).toBe(expected);
});

test.each([
  ['2026-03-03', 5, '2026-03-10'],
  ['2026-03-06', 5, '2026-03-13'],
  ['2026-03-07', 1, '2026-03-09'],
  ['2026-03-07', 5, '2026-03-13'],
  ['2026-03-03', 10, '2026-03-17'],
  ['2026-03-27', 10, '2026-04-14'],
  ['2026-12-24', 1, '2026-12-29'],
  ['2026-12-24', 5, '2027-01-05'],
  ['2027-12-24', 1, '2027-12-29'],
  ['2027-12-31', 1, '2028-01-04'],
])('%s and %i working days is %s', (day, count, later) => {
  expect(workingDaysAfter(day, count)).toBe(later);
});

test('the days of the table are in order, each a weekday of its own, eight or more in every year it covers', () => {
  const days = bankHolidays.map(([day]) => day);
  expect([...new Set(days)].sort()).toEqual(days);
  expect(days.every((day) => isCalendarDate(day) && ![0, 6].includes(new Date(day).getUTCDay()))).toBe(true);
  expect(days.every((day) => day >= bankHolidaysFrom && day <= bankHolidaysUntil)).toBe(true);
  const years = new Set(days.map((day) => day.slice(0, 4)));
  const whole = Number(bankHolidaysUntil.slice(0, 4)) - Number(bankHolidaysFrom.slice(0, 4)) + 1;
  expect([bankHolidaysFrom.slice(4), bankHolidaysUntil.slice(4), years.size]).toEqual([
    '-01-01',
    '-12-31',
    whole,
  ]);
  for (const year of years)
    expect(days.filter((day) => day.startsWith(year)).length).toBeGreaterThanOrEqual(8);
  expect(bankHolidays.every(([, name]) => name.length > 0)).toBe(true);
});

test('the table says where it comes from, and until when', () => {
  const source = sourceById('bank-holidays');
  expect(source.title).toContain('https://www.gov.uk/bank-holidays');
  expect([source.from, source.until]).toEqual([bankHolidaysFrom, addDays(bankHolidaysUntil, 1)]);
});

test('beyond the table only weekends are left out, so that a clock ends early, and it is said', () => {
  expect(workingDaysAfter('2029-12-24', 1)).toBe('2029-12-25');
  expect(workingDaysAfter('2029-12-28', 1)).toBe('2029-12-31');
  expect(holidaysNotCounted('2029-01-01')).toContain('are not known here');
  expect(holidaysNotCounted('2018-12-31')).toContain('are not known here');
  expect([holidaysNotCounted('2019-01-01'), holidaysNotCounted('2028-12-31')]).toEqual([null, null]);
});

test('whoever runs the service is warned when fewer than six months of the table are left, and not before', () => {
  expect(bankHolidayWarning('2028-06-30')).toBeNull();
  expect(bankHolidayWarning('2028-07-01')).toContain('ends on 2028-12-31');
  expect(bankHolidayWarning('2031-01-01')).toContain('https://www.gov.uk/bank-holidays');
});
