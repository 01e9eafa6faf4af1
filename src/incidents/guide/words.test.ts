import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doors } from './doors.ts';

const here = new URL('.', import.meta.url);
const sources = ['./', './questions/', './missing/', './exploitation/'].flatMap((folder) =>
  readdirSync(new URL(folder, here))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, here), 'utf8') })),
);

const banned =
  /\bLAC\b|\boffenders?\b|perpetrator|\bBAME\b|looked-after child|criminal record|delinquen|juvenile/i;

describe('the words of the guide', () => {
  it('hold none that a child should not have to read about themselves', () => {
    expect(sources.filter(({ text }) => banned.test(text.replace(/^const banned.*$/m, '')))).toEqual([]);
  });

  it('are short: no question is longer than twelve words, no hint longer than forty', () => {
    for (const { title, hint = '' } of [...doors.values()].flatMap(({ flow }) => flow.questions)) {
      expect(title.split(' ').length).toBeLessThanOrEqual(12);
      expect(hint.split(' ').length).toBeLessThanOrEqual(40);
    }
  });
});
