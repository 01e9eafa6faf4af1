import { expect, test } from 'vitest';
import { names } from './names-to-compare.ts';

const bryony = { given: 'Bryony', family: 'Sampleton', knownAs: null };
const robin = { given: 'Robin', family: 'Sampleton', knownAs: 'Rob' };
const will = { given: 'Will', family: 'Park', knownAs: null };
const zoe = { given: 'Zoë-Mae', family: "O'Hara-Müller", knownAs: null };

test.each([
  'Bryony',
  'BRYONY',
  'bryony',
  "Bryony's",
  'Bryony’s',
  'BRYONY’S door',
  'Bryony-Lee',
  'bryony-lee',
  'Brýony',
  'B\u200bryony',
  '(bryony)',
  'the Sampleton child',
  'SAMPLETONS’',
])('%j names Bryony', (text) => {
  expect(names(`You told us about ${text}.`, bryony)).toBe(true);
});

test('a given name, the name they go by and a family name count, with accents, hyphens and apostrophes', () => {
  for (const text of ['Rob hangs out here', 'with robin, at night', 'Robin  Sampleton', "robin's friends"])
    expect([text, names(text, robin)]).toEqual([text, true]);
  for (const text of ['zoe', 'ZOË', 'Zoe-Mae', "o'hara-muller", 'O’Hara-Müller', 'OHara-Muller'])
    expect([text, names(text, zoe)]).toEqual([text, true]);
});

test('a name inside another word is none', () => {
  for (const text of ['Robbery on the corner', 'the problem', 'Robinson Road', 'bryonyesque'])
    expect([text, names(text, robin) || names(text, bryony)]).toEqual([text, false]);
});

test('a name that is an ordinary word counts within a sentence and with a capital, or before the family name', () => {
  for (const text of [
    'They will meet in the park.',
    'Will it be quiet? Will they come?',
    'Meet in Victoria Park.',
  ])
    expect([text, names(text, will)]).toEqual([text, false]);
  for (const text of ['Ask Will about it.', 'Will Park sells here.', 'will  park'])
    expect([text, names(text, will)]).toEqual([text, true]);
});

test('nothing is no name', () => {
  expect(names('', robin)).toBe(false);
  expect(names('Anything.', { given: '', family: '', knownAs: '' })).toBe(false);
});
