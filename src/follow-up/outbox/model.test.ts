import { expect, test } from 'vitest';
import { restAfter } from './model.ts';

test('the rest doubles with every failure up to a quarter of an hour, and chance takes up to half of it away', () => {
  expect([1, 2, 3, 5, 6, 100].map((failures) => restAfter(failures, 1) / 1000)).toEqual([
    30, 60, 120, 480, 900, 900,
  ]);
  expect(restAfter(1, 0)).toBe(15_000);
  expect(restAfter(100, 0.5)).toBe(675_000);
});
