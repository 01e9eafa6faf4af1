import { expect, test } from 'vitest';
import { asksForConcern, lastTwoYears, shareInWords } from './counts.ts';

const counts = (withoutNeed: number, reported: number) => ({
  name: 'A',
  kind: 'childrens-home',
  episodes: 20,
  children: 3,
  repeated: 2,
  stillOpen: 0,
  reported,
  withoutNeed,
});

test('three reports without need, and a third of all, ask for a talk', () => {
  expect(asksForConcern(counts(3, 9))).toBe(true);
  expect(asksForConcern(counts(2, 2))).toBe(false);
  expect(asksForConcern(counts(3, 10))).toBe(false);
});

test('a share says what it is a share of', () => {
  expect(shareInWords(3, 12)).toBe('3 of 12 (25 in 100)');
  expect(shareInWords(0, 0)).toBe('None');
});

test('the two years meet and do not overlap', () => {
  const [now, before] = lastTwoYears('2026-03-03');
  expect(now).toEqual({ from: '2025-03-04', to: '2026-03-03' });
  expect(before).toEqual({ from: '2024-03-04', to: '2025-03-03' });
});
