import { expect, test } from 'vitest';
import { clockBasis, clockEnd, endOfWorkingDay, hoursAfter, hoursBetween } from './index.ts';

const iso = (instant: Date): string => instant.toISOString();

test('hours are hours, over the nights in which the clocks change, and before an instant too', () => {
  const night = new Date('2026-03-28T22:00:00Z');
  expect(iso(clockEnd({ hours: 24 }, night))).toBe('2026-03-29T22:00:00.000Z');
  expect(iso(hoursAfter(night, -24))).toBe('2026-03-27T22:00:00.000Z');
  expect(hoursBetween(night, hoursAfter(night, 1.5))).toBe(1.5);
});

test('working days end when the offices close, in winter and in summer', () => {
  expect(iso(endOfWorkingDay('2026-03-27', 1))).toBe('2026-03-30T16:00:00.000Z');
  expect(iso(endOfWorkingDay('2026-12-24', 5))).toBe('2027-01-05T17:00:00.000Z');
});

test('working days are counted from the London day on which the clock begins', () => {
  const fiveDays = { hours: 120, workingDays: 5 };
  // Half past eleven on a Tuesday evening in UTC is Wednesday in London.
  expect(iso(clockEnd(fiveDays, new Date('2026-06-30T23:30:00Z')))).toBe('2026-07-08T16:00:00.000Z');
  expect(iso(clockEnd(fiveDays, new Date('2026-06-30T22:30:00Z')))).toBe('2026-07-07T16:00:00.000Z');
});

test('a basis says so where bank holidays could not be left out, and only there', () => {
  const clock = { basis: 'statute: five working days', workingDays: 5 };
  expect(clockBasis(clock, new Date('2028-12-29T17:00:00Z'))).toBe(clock.basis);
  expect(clockBasis(clock, new Date('2029-01-05T17:00:00Z'))).toBe(
    'statute: five working days; bank holidays of that time are not known here and count as working days',
  );
  expect(clockBasis({ basis: 'statute: 24 hours' }, new Date('2029-01-05T17:00:00Z'))).toBe(
    'statute: 24 hours',
  );
});
