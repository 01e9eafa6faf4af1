import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsIn } from './model.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const span = (from: number, until: number) => ({ from: at(from), until: at(until) });

test('the gaps are what no turn covers, whatever overlaps', () => {
  expect(gapsIn(span(0, 24), [])).toEqual([span(0, 24)]);
  expect(gapsIn(span(0, 24), [span(8, 16), span(2, 9), span(20, 30)])).toEqual([span(0, 2), span(16, 20)]);
  expect(gapsIn(span(0, 24), [span(-5, 40)])).toEqual([]);
  expect(gapsIn(span(0, 24), [span(-5, 0), span(24, 30)])).toEqual([span(0, 24)]);
});

test('every hour is in a turn or in a gap, and never in both', () => {
  const turn = fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 8 }), (turns) => {
      const spans = turns.map(([from, hours]) => span(from, from + hours));
      const gaps = gapsIn(span(0, 24), spans);
      const inside = (some: typeof spans, hour: number) =>
        some.some(({ from, until }) => from <= at(hour) && at(hour) < until);
      for (let hour = 0; hour < 24; hour += 1) expect(inside(gaps, hour)).toBe(!inside(spans, hour));
    }),
  );
});
