import { expect, test } from 'vitest';
import { holdsName } from './names-no-child.ts';

test.each([
  ['Then Robin laughed.', 'Robin', true],
  ['then robin laughed', 'Robin', true],
  ['A robin’s song, ROBIN', 'Robin', true],
  ['The robins sang', 'Robin', false],
  ['Robinson was there', 'Robin', false],
  ['We will go on', 'Will', false],
  ['So Will went on', 'Will', true],
  ['Zoë-Mae said', 'Zoë-Mae', true],
  ['Zoe said', 'Zoë', true],
  ["O'Neill came", 'O’Neill', true],
  ['Mary  Ann\nsat', 'Mary Ann', true],
  ['(Kai)', 'Kai', true],
  ['a.b.c', 'a.b', true],
  ['axb', 'a.b', false],
  ['I went', 'I', false],
  ['anything', '', false],
])('in %j the name %j is found: %s', (words, name, found) => {
  expect(holdsName(words, name)).toBe(found);
});
