import { expect, test } from 'vitest';
import { syllablesOf } from './syllables.ts';

test.each([
  ['a', 1],
  ['cat', 1],
  ['the', 1],
  ['like', 1],
  ['asked', 1],
  ['wanted', 2],
  ['houses', 2],
  ['changes', 2],
  ['happy', 2],
  ['police', 2],
  ['little', 2],
  ['table', 2],
  ['worker', 2],
  ['social', 2],
  ['lawyer', 2],
  ['today', 2],
  ['someone', 2],
  ['safely', 2],
  ['careful', 2],
  ['answer', 2],
  ['station', 2],
  ['family', 3],
  ['advocate', 3],
  ['interview', 3],
  ['complaining', 3],
  ['together', 3],
  ['remember', 3],
  ['solicitor', 4],
  ['appropriate', 4],
  ['information', 4],
  ['independent', 4],
  ['everybody', 4],
  ['communicate', 4],
  // Every object has one of this name, and it is no number.
  ['constructor', 3],
])('"%s" has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});
