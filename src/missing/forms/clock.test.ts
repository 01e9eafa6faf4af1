import { expect, test } from 'vitest';
import { goodUntil, isStale, reviewStep } from './clock.ts';

test('a form is good for six months, and stale the day after', () => {
  expect(goodUntil('2026-01-15')).toBe('2026-07-15');
  expect(isStale('2026-01-15', '2026-07-15', null)).toBe(false);
  expect(isStale('2026-01-15', '2026-07-16', null)).toBe(true);
});

test('a form that was written before the last absence ended is gone through again', () => {
  expect(isStale('2026-01-15', '2026-01-20', '2026-01-18')).toBe(true);
  expect(isStale('2026-01-15', '2026-01-20', '2026-01-15')).toBe(false);
  expect(isStale('2026-01-15', '2026-01-20', '2026-01-10')).toBe(false);
});

test('the review says whose clock it is: local practice, and inferred', () => {
  const { clock, cites } = reviewStep('2026-01-15');
  expect(clock?.hours).toBe(181 * 24);
  expect(clock?.basis).toMatch(/^local practice: inferred/);
  expect(cites).toEqual(['MIS-02']);
});
