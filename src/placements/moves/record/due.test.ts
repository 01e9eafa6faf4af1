import { expect, test } from 'vitest';
import { byDue, countsFromTheMove, dueAt } from './due.ts';

const now = new Date('2026-03-28T10:00:00Z');
const clock = (hours: number, from = 'the move') => ({ hours, from, basis: 'statute' });

test('what is due by the move is due when its day begins in London, in winter and in summer', () => {
  expect(dueAt(clock(0), '2026-03-28', now)?.toISOString()).toBe('2026-03-28T00:00:00.000Z');
  expect(dueAt(clock(0), '2026-07-01', now)?.toISOString()).toBe('2026-06-30T23:00:00.000Z');
});

test('hours are counted from there, also over the night in which the clocks change', () => {
  expect(dueAt(clock(24), '2026-03-28', now)?.toISOString()).toBe('2026-03-29T00:00:00.000Z');
  expect(dueAt(clock(120), '2026-03-28', now)?.toISOString()).toBe('2026-04-02T00:00:00.000Z');
});

test('working days leave out weekends and bank holidays, and end when the offices close', () => {
  const fiveDays = { ...clock(120), workingDays: 5 };
  // A Thursday before Easter: Good Friday, the weekend and Easter Monday are left out.
  expect(dueAt(fiveDays, '2026-04-02', now)?.toISOString()).toBe('2026-04-13T16:00:00.000Z');
  // Christmas Eve.
  expect(dueAt(fiveDays, '2026-12-24', now)?.toISOString()).toBe('2027-01-05T17:00:00.000Z');
});

test('what starts with its being known counts from now, and does not shift with the move', () => {
  const known = clock(24, 'it being known');
  expect(dueAt(known, '2026-04-10', now)?.toISOString()).toBe('2026-03-29T10:00:00.000Z');
  expect([countsFromTheMove(known), countsFromTheMove(clock(24)), countsFromTheMove(undefined)]).toEqual([
    false,
    true,
    false,
  ]);
});

test('without a clock nothing is due, and it comes last; what is due together keeps its order', () => {
  expect(dueAt(undefined, '2026-03-28', now)).toBeNull();
  const things = [
    ['none', undefined],
    ['later', clock(24)],
    ['first', clock(0)],
    ['second', clock(0)],
  ] as const;
  const ordered = byDue(things, ([, one]) => dueAt(one, '2026-03-28', now));
  expect(ordered.map(([name]) => name)).toEqual(['first', 'second', 'later', 'none']);
});
