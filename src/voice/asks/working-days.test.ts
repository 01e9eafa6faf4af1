import { expect, test } from 'vitest';
import { endOfWorkingDay, isWorkingDay } from './working-days.ts';

test.each([
  ['2026-03-03', true],
  ['2026-03-07', false],
  ['2026-01-01', false],
  ['2026-04-03', false],
  ['2026-04-06', false],
  ['2026-05-04', false],
  ['2026-05-25', false],
  ['2026-08-31', false],
  ['2026-12-25', false],
  // Boxing Day is a Saturday that year: Monday is free in its place.
  ['2026-12-28', false],
  ['2026-12-29', true],
  ['2027-03-26', false],
  // Christmas and Boxing Day both fall on the weekend.
  ['2027-12-27', false],
  ['2027-12-28', false],
  ['2027-12-29', true],
  ['2028-01-03', false],
])('%s is a day of work: %s', (day, expected) => {
  expect(isWorkingDay(day)).toBe(expected);
});

test('ten working days are two weeks where no holiday lies between', () => {
  expect(endOfWorkingDay('2026-03-03', 10).toISOString()).toBe('2026-03-17T23:59:00.000Z');
});

test('Easter and summer time lie between', () => {
  expect(endOfWorkingDay('2026-03-27', 10).toISOString()).toBe('2026-04-14T22:59:00.000Z');
});

test('asked at the weekend, the count begins on Monday', () => {
  expect(endOfWorkingDay('2026-03-07', 1).toISOString()).toBe('2026-03-09T23:59:00.000Z');
});
