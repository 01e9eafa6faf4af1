import { expect, test } from 'vitest';
import { replay } from './replay.ts';

const past = [
  { id: 'one', facts: 1, level: 1, route: 'resolve-internally' },
  { id: 'two', facts: 2, level: 2, route: 'manager-decides' },
  { id: 'three', facts: 3, level: 3, route: 'call-999' },
];

const asBefore = (facts: number) => ({
  level: facts,
  route: past[facts - 1]?.route ?? '',
  rows: [`row-${facts}`],
});

test('rules that answer as before change nothing', () => {
  expect(replay(past, asBefore)).toEqual({ replayed: 3, changed: [] });
});

test('a decision whose level would change is reported with the rows that spoke', () => {
  const found = replay(past, (facts) => (facts === 2 ? { ...asBefore(2), level: 1 } : asBefore(facts)));
  expect(found).toEqual({
    replayed: 3,
    changed: [
      {
        id: 'two',
        was: { level: 2, route: 'manager-decides' },
        becomes: { level: 1, route: 'manager-decides' },
        rows: ['row-2'],
      },
    ],
  });
});

test('a decision whose route alone would change is reported', () => {
  const found = replay(past, (facts) => ({ ...asBefore(facts), route: 'call-999' }));
  expect(found.changed.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(found.changed[0]?.becomes).toEqual({ level: 1, route: 'call-999' });
});

test('decisions are read one at a time, from wherever they come', () => {
  function* stream() {
    yield* past;
    yield* past;
  }
  expect(replay(stream(), asBefore).replayed).toBe(6);
  expect(replay([], asBefore)).toEqual({ replayed: 0, changed: [] });
});
