import { expect, test } from 'vitest';
import type { NameToCover } from '../redaction/words-to-find.ts';
import { foldedForNames, mayName, namesFound, names as namesIn } from './names.ts';

const names = (text: string, name: NameToCover) => namesIn(foldedForNames(text), name);

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

const rose = { given: 'Rose', family: 'Field', knownAs: 'May' };
const hope = { given: 'Hope', family: 'Sampleton', knownAs: null };
const jose = { given: 'José', family: 'Núñez', knownAs: null };
const gary = { given: 'Gary', family: 'Pretend', knownAs: null };

test.each([
  ['R. Sampleton', robin],
  ['R.Sampleton', robin],
  ['Robin S.', robin],
  ['R.S.', robin],
  ['R. S.', robin],
  ['W. Park', will],
  ['Will P.', will],
  ['M. Field', rose],
  ['G.P.', gary],
])('%j are initials that name somebody', (text, name) => {
  expect(names(`${text} was there, and so was ${text}`, name)).toBe(true);
});

test.each([
  ['See the GP after PE.', gary],
  ['At 4 p.m., e.g. on a Monday', { given: 'Paul', family: 'Mayor', knownAs: null }],
  ['the R. S. P. C. A', { given: 'Kit', family: 'Mayor', knownAs: null }],
])('%j names nobody by initials', (text, name) => {
  expect(names(text, name)).toBe(false);
});

test('a name is found composed and decomposed, with and without its accents', () => {
  for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
    for (const text of ['José', 'JOSÉ’S', 'Jose', 'núñez', 'the Nunez child'])
      expect([form, text, names(`We saw ${text.normalize(form)} there.`, jose)]).toEqual([form, text, true]);
});

const called = (given: string) => ({ given, family: 'Sampleton', knownAs: null });

test.each([
  [
    'Will it be quiet? We will see. It may rain in May, from 12 May until June 2026.',
    [will, rose, called('June')],
  ],
  ['May we hope for a rose garden? Hope is not a plan. We hope so.', [rose, hope]],
  ['Roses grow in the field. They rose early; the sun rose.', [rose]],
  ['In the park there is a field. Parking is free.', [will, rose]],
  [
    'So we do what we can. Do not give up, or go to a home for an hour. I am here. To be free!',
    ['So', 'Do', 'Or', 'To', 'An', 'Am'].map(called),
  ],
  [
    'He drew a page by chance. A van was there, red, at the price of a chase.',
    ['Drew', 'Page', 'Chance', 'Van', 'Red', 'Price', 'Chase'].map(called),
  ],
])('%j can be written, though children are called so', (text, children) => {
  expect(children.filter((child) => names(text, child))).toEqual([]);
});

test.each([
  ['We talked to Will about it.', will],
  ['Then Rose came, and May too.', rose],
  ['It was Hope’s idea.', hope],
  ['We gave it to May.', rose],
  ['Then Drew came back.', called('Drew')],
])('%j names somebody all the same', (text, name) => {
  expect(names(text, name)).toBe(true);
});

test('whatever names somebody may name them: the quick look leaves nobody out', () => {
  const texts = [
    'Ask Will about it',
    'w. park'.toUpperCase(),
    'Ask  W. Park',
    'R.S.',
    'ROB’S',
    'Zoë',
    'o’hara-müller',
  ];
  for (const name of [will, robin, zoe])
    for (const text of texts)
      if (names(text, name)) expect([text, mayName(foldedForNames(text), name)]).toEqual([text, true]);
});

test('of other children those are found whose names stand in a text, in any case, with any signs', () => {
  const text = 'wren and José were there, not Wrenna; JADE’S cup';
  expect(namesFound(text, ['Wren', 'Jose', 'Fern', 'Jade'])).toEqual(['Wren', 'Jose', 'Jade']);
  expect(namesFound('a+b', ['.+'])).toEqual([]);
});

test('a text is folded once, however many names are looked for in it', () => {
  const text = 'They went to the kitchen, and Wren came along later. '.repeat(2000);
  const called = Array.from({ length: 1000 }, (_, index) => `Wren${index}`);
  expect(namesFound(text, [...called, 'Wren'])).toEqual(['Wren']);
});

test('nothing is no name', () => {
  expect(names('', robin)).toBe(false);
  expect(names('Anything.', { given: '', family: '', knownAs: '' })).toBe(false);
});

test('a child of one name that is an ordinary word is named where it stands as a name, and nowhere else', () => {
  const one = { given: 'Will', family: '' };
  expect(names('It will be fine. Will it help?', one)).toBe(false);
  expect(names('We asked Will first.', one)).toBe(true);
  expect(names('then zinia said so', { given: 'Zinia', family: '' })).toBe(true);
});
