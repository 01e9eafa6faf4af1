import { expect, test } from 'vitest';
import { readingAge } from '../../../test/voice/reading-age.ts';
import { duties } from '../../protocol/index.ts';
import { explained, glossary } from './glossary.ts';
import { moments } from './moments.ts';

/** A page is easy at this age or below: about nine, and half a year for what the measure cannot know. */
const bar = 9.5;

test.each(moments.map((moment) => [moment.id, moment] as const))(
  'what stands under %s is easy to read at about nine',
  (_id, { first, rights }) => {
    const text = [first, ...rights.flatMap(({ say, more }) => [say, more ?? ''])].join('\n');
    const { age, hard } = readingAge(text);
    expect({ age: age <= bar ? 'fine' : age, hard }).toEqual({ age: 'fine', hard: [] });
  },
);

test('the word list is as easy', () => {
  const { age, hard } = readingAge(glossary.map(({ means }) => means).join('\n'));
  expect({ age: age <= bar ? 'fine' : age, hard }).toEqual({ age: 'fine', hard: [] });
});

test('every right says where it comes from, and every duty it names is one', () => {
  const known = new Set(duties.map(({ id }) => id as string));
  for (const { rights } of moments) {
    for (const { id, from } of rights) {
      expect(from.instrument, id).not.toBe('');
      expect(
        (from.duties ?? []).filter((duty) => !known.has(duty)),
        id,
      ).toEqual([]);
    }
  }
});

test('ids are each there once, and every word a moment names is in the word list', () => {
  const ids = moments.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, rights, words } of moments) {
    expect(new Set(rights.map((right) => right.id)).size, id).toBe(rights.length);
    expect(explained(words).length, id).toBe(words.length);
  }
});

test('a hard word that a moment uses is in its word list', () => {
  for (const { id, words, first, rights } of moments) {
    const text = [first, ...rights.flatMap(({ say, more }) => [say, more ?? ''])].join(' ').toLowerCase();
    const used = glossary.filter(
      ({ word }) => text.includes(word.toLowerCase()) && !/^complain$|^council$/i.test(word),
    );
    expect(
      used.map((one) => one.id).filter((one) => !words.includes(one)),
      id,
    ).toEqual([]);
  }
});
