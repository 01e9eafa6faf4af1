import { expect, test } from 'vitest';
import { readingAge, sentencesOf } from './reading-age.ts';

test('a text for small children is easier than one for lawyers', () => {
  const easy = 'The dog ran to the gate. It saw a cat. The cat sat on the wall and did not move.';
  const hard =
    'Notwithstanding the aforementioned considerations, the responsible authority shall ascertain the wishes and feelings of the accommodated individual in accordance with statutory regulations.';
  expect(readingAge(easy).age).toBeLessThan(7);
  expect(readingAge(hard).age).toBeGreaterThan(18);
});

test('the age is the grade by the formula and five', () => {
  // 10 words, 1 sentence, 10 syllables: 3.9 + 11.8 - 15.59 + 5.
  expect(readingAge('We can all sit here and read this old book.').age).toBe(5.1);
});

test('labels and headings do not make a page look easier', () => {
  const sentence = 'You can ask for someone you trust to sit with you while the police talk to you.';
  expect(readingAge(`Go on\nYour rights\n${sentence}\nBack`).age).toBe(readingAge(sentence).age);
});

test('names are left out, and the first word of a sentence is not a name', () => {
  expect(readingAge('You can talk to Constantinople Featherstonehaugh about this.').words).toBe(6);
  expect(readingAge('Everybody can ask for help here.').words).toBe(6);
});

test('long words are found, but for those that the word list explains', () => {
  const found = readingAge(
    'A solicitor is independent. The accommodation and the information are here for you.',
  );
  expect(found.hard).toEqual(['accommodation']);
  expect(found.hardShare).toBeCloseTo(1 / 13);
});

test('a sentence ends with its mark or its line; an abbreviation ends none', () => {
  expect(sentencesOf('Ask Mr. Pretend. He knows!\nMay I go? Yes.')).toEqual([
    'Ask Mr Pretend.',
    'He knows!',
    'May I go?',
    'Yes.',
  ]);
});

test('no text at all has no words and no age', () => {
  expect(readingAge('')).toMatchObject({ words: 0, sentences: 0, hardShare: 0, age: 0 });
});
