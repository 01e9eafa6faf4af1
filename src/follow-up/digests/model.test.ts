import { expect, test } from 'vitest';
import { latestDigest } from './model.ts';

const digest = (how: Parameters<typeof latestDigest>[0], at: string) => {
  const found = latestDigest(how, new Date(at));
  return found && [found.before.toISOString(), found.at.toISOString()];
};

test('once a day it is at eight in London, on the days on which the clocks change too', () => {
  expect(digest('daily', '2026-03-28T12:00:00Z')).toEqual([
    '2026-03-27T08:00:00.000Z',
    '2026-03-28T08:00:00.000Z',
  ]);
  expect(digest('daily', '2026-03-29T07:00:00Z')).toEqual([
    '2026-03-28T08:00:00.000Z',
    '2026-03-29T07:00:00.000Z',
  ]);
  expect(digest('daily', '2026-10-25T07:59:00Z')).toEqual([
    '2026-10-23T07:00:00.000Z',
    '2026-10-24T07:00:00.000Z',
  ]);
  expect(digest('daily', '2026-10-25T08:00:00Z')).toEqual([
    '2026-10-24T07:00:00.000Z',
    '2026-10-25T08:00:00.000Z',
  ]);
});

test('twice a day it is at eight and at four', () => {
  expect(digest('twice-daily', '2026-01-10T15:59:00Z')).toEqual([
    '2026-01-09T16:00:00.000Z',
    '2026-01-10T08:00:00.000Z',
  ]);
  expect(digest('twice-daily', '2026-01-10T16:00:00Z')).toEqual([
    '2026-01-10T08:00:00.000Z',
    '2026-01-10T16:00:00.000Z',
  ]);
});

test('who is told at once, or of nothing but what is urgent, has no digest', () => {
  expect(digest('at-once', '2026-01-10T12:00:00Z')).toBe(null);
  expect(digest('urgent-only', '2026-01-10T12:00:00Z')).toBe(null);
});
