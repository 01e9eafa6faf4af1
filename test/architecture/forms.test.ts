import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** What a declared form (platform/forms, ADR 17) makes needless in a room, and how it looks in the source. */
const needless = {
  'a form written out by hand': /method="post"/g,
  'a pattern for ids': /\[0-9a-f\]\{8\}/g,
  'a catch for the field of a refusal': /\berror\.field\b/g,
  'a field read by hand': /\b(?:one|many)\(form, '/g,
} as const;

/** Rooms that still have some of it, in the order above: each number only ever falls, and a room not named has none. */
const stillThere: Readonly<Record<string, readonly number[]>> = {
  exploitation: [0, 0, 0, 1],
  incidents: [0, 0, 0, 1],
  workforce: [0, 0, 0, 1],
};

function found(): Record<string, number[]> {
  const counts: Record<string, number[]> = {};
  for (const { path, text } of sourceFiles('src')) {
    const [, room = ''] = /^src\/(?:platform\/(?=sign-in\/))?([\w-]+)\//.exec(path) ?? [];
    if (['', 'platform', 'protocol', 'cli'].includes(room)) continue;
    const here = Object.values(needless).map((pattern) => [...text.matchAll(pattern)].length);
    if (here.some((times) => times > 0))
      counts[room] = here.map((times, index) => times + (counts[room]?.[index] ?? 0));
  }
  return counts;
}

test('a page that asks something is a declared form: what is written by hand only ever gets less', () => {
  expect(found()).toEqual(stillThere);
});
