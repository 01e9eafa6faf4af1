import { expect, test } from 'vitest';
import { namesChild } from './names-no-child.ts';

const robin = { given_name: 'Robin', family_name: 'Sampleton', known_as: 'Rob' };
const will = { given_name: 'Will', family_name: 'Park', known_as: null };
const zoe = { given_name: 'Zoë', family_name: "O'Hara-Müller", known_as: null };

test('a given name, a name they go by or a family name is found, however it is written', () => {
  for (const text of [
    'Robin was there.',
    'ROBIN',
    'with robin, at night',
    'Rob hangs out here',
    "robin's friends",
    'The Sampleton child',
    'Róbin',
    'Robin_Sampleton',
    'R\u200bobin',
    '(sampleton)',
  ])
    expect([text, namesChild(text, [robin])]).toEqual([text, true]);
  for (const text of ['zoe', 'ZOË', "o'hara-muller", 'O’Hara-Müller'])
    expect([text, namesChild(text, [zoe])]).toEqual([text, true]);
});

test('a name inside another word is none', () => {
  for (const text of ['Robbery on the corner', 'the problem', 'Robinson Road', 'sampletons'])
    expect([text, namesChild(text, [robin])]).toEqual([text, false]);
});

test('a name that is a word of every day is one only where it is written as a name with its family name', () => {
  expect(namesChild('They will meet in the park.', [will])).toBe(false);
  expect(namesChild('Will Park sells here.', [will])).toBe(true);
  expect(namesChild('will  park', [will])).toBe(true);
  expect(namesChild('Ask Will about it.', [will])).toBe(true);
  expect(namesChild('Will it be quiet? Will they come?', [will])).toBe(false);
});

test('nobody is named where nobody is known', () => {
  expect(namesChild('Robin was there.', [])).toBe(false);
  expect(namesChild('', [robin])).toBe(false);
});
