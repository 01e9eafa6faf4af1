import { expect, test } from 'vitest';
import { readAsked } from './read-asked.ts';

test.each([
  ['robin sampleton', 'robin sampleton', null],
  ['robin 13/05/2010', 'robin', '2010-05-13'],
  ['2010-05-13', '', '2010-05-13'],
  ['13.5.2010 robin', 'robin', '2010-05-13'],
  ['robin 13/5/10', 'robin', '2010-05-13'],
  ['robin 13 May 2010 sampleton', 'robin sampleton', '2010-05-13'],
  ['3 September 2011', '', '2011-09-03'],
  ['  robin   ', 'robin', null],
  ['', '', null],
  ['31/02/2010', '31/02/2010', null],
  ['13 Mayer 2010x', '13 Mayer 2010x', null],
  ['12 Green 2010', '12 Green 2010', null],
  ['TW-2010-0513-77', 'TW-2010-0513-77', null],
])('"%s" asks for the words "%s" and the day %s', (text, words, day) => {
  expect(readAsked(text)).toEqual({ words, day });
});

test('only the first day counts as the day of birth, and a flood of words is cut', () => {
  expect(readAsked('01/02/2010 03/04/2011')).toEqual({ words: '03/04/2011', day: '2010-02-01' });
  expect(readAsked('a '.repeat(5000)).words).toBe('a a a a a a a a');
});
