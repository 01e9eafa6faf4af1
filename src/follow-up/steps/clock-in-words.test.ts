import { expect, test } from 'vitest';
import { clockInWords } from './clock-in-words.ts';

const now = new Date('2026-03-03T10:00:00Z');
const inHours = (hours: number): string => clockInWords(new Date(now.getTime() + hours * 3_600_000), now);

test('a clock says how long there still is, in one unit', () => {
  expect([0.01, 0.5, 1.4, 1.5, 3, 35, 36, 48, 24 * 40, 24 * 400].map(inHours)).toEqual([
    'due in 1 minute',
    'due in 30 minutes',
    'due in 84 minutes',
    'due in 1 hour',
    'due in 3 hours',
    'due in 35 hours',
    'due in 1 day',
    'due in 2 days',
    'due in 40 days',
    'due in 13 months',
  ]);
});

test('a clock that has run out says how late it is', () => {
  expect([0, -0.2, -5, -24 * 3, -24 * 400].map(inHours)).toEqual([
    '1 minute late',
    '12 minutes late',
    '5 hours late',
    '3 days late',
    '13 months late',
  ]);
});

test('without a clock there is no set time', () => {
  expect(clockInWords(null, now)).toBe('no set time');
});
