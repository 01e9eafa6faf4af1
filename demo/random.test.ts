import { expect, test } from 'vitest';
import { Random } from './random.ts';

const draws = (seed: string): unknown[] => {
  const random = new Random(seed);
  return [
    random.fraction(),
    random.whole(1, 6),
    random.id(),
    random.shuffled([1, 2, 3, 4]),
    random.pick(['a', 'b']),
  ];
};

test('the same seed gives the same draws, and another seed gives others', () => {
  expect(draws('city')).toEqual(draws('city'));
  expect(draws('city')).not.toEqual(draws('town'));
});

test('ids have the shape of a version 4 UUID and do not repeat', () => {
  const random = new Random('ids');
  const ids = Array.from({ length: 20_000 }, random.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a whole number lies between its bounds, and every one of them comes up', () => {
  const random = new Random('die');
  const thrown = new Set(Array.from({ length: 500 }, () => random.whole(1, 6)));
  expect([...thrown].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a heavier item is picked more often', () => {
  const random = new Random('weights');
  const picked = Array.from({ length: 2000 }, () => random.pickWeighted([1, 9], (weight) => weight));
  const heavy = picked.filter((weight) => weight === 9).length;
  expect(heavy).toBeGreaterThan(1650);
  expect(heavy).toBeLessThan(1950);
});
