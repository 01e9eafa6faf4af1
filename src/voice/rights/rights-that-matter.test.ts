import { expect, test } from 'vitest';
import { type MomentFacts, rightsThatMatterNow } from './rights-that-matter.ts';

const calm: MomentFacts = {
  age: 14,
  daysToBirthday: 200,
  police: false,
  missing: false,
  back: false,
  moving: false,
  written: false,
};
const ids = (facts: Partial<MomentFacts>) => rightsThatMatterNow({ ...calm, ...facts }).map(({ id }) => id);

test('nothing is going on: nothing is pressed on anybody', () => {
  expect(ids({})).toEqual([]);
});

test('who is away or has just come back sees that first', () => {
  expect(ids({ missing: true, police: true })[0]).toBe('missing');
  expect(ids({ back: true })).toEqual(['missing']);
});

test('after the police: the station, questions, and court', () => {
  expect(ids({ police: true })).toEqual(['police-station', 'interview', 'court']);
});

test('a move and something written bring their own', () => {
  expect(ids({ moving: true, written: true })).toEqual(['moving', 'written-about-me']);
});

test.each([
  [15, 60, ['being-16']],
  [15, 61, []],
  [16, 364, ['being-16']],
  [16, 305, []],
  [17, 30, ['being-18']],
  [18, 360, ['being-18', 'care-leaver']],
  [20, 10, ['being-21', 'care-leaver']],
  [24, 10, ['being-21', 'care-leaver']],
  [19, 200, ['care-leaver']],
])('at %i with %i days to the birthday: %j', (age, daysToBirthday, expected) => {
  expect(ids({ age, daysToBirthday })).toEqual(expected);
});
