import { expect, test } from 'vitest';
import { dayInWords, londonDate, londonInstant, londonTime } from './london.ts';

test('just after midnight in summer it is already the next day in London', () => {
  expect(londonDate(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  expect(londonDate(new Date('2026-01-31T23:30:00Z'))).toBe('2026-01-31');
});

test('a time on the wall becomes the right instant in winter and in summer', () => {
  expect(londonInstant('2026-01-15', '02:15').toISOString()).toBe('2026-01-15T02:15:00.000Z');
  expect(londonInstant('2026-07-15', '02:15').toISOString()).toBe('2026-07-15T01:15:00.000Z');
});

test('in the hour that autumn repeats the first is taken, and the hour that spring leaves out moves on', () => {
  expect(londonInstant('2026-10-25', '01:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(londonInstant('2026-03-29', '01:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
});

test('days and times are written as people read them', () => {
  expect(londonTime(new Date('2026-03-03T02:15:00Z'))).toBe('3 March 2026 at 02:15');
  expect(dayInWords('2026-03-03')).toBe('3 March 2026');
});
