import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from '../../scripts/docs/repository.ts';

interface Row {
  readonly number: string;
  readonly level: string;
  readonly asked: string;
  readonly status: string;
  readonly where: string;
  readonly held: string;
}

const text = readFileSync(join(top, 'docs/security/asvs.md'), 'utf8');
const rows: readonly Row[] = text
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+ \|/.test(line))
  .map((line) => {
    const [, number = '', level = '', asked = '', status = '', where = '', held = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { number, level, asked, status, where, held };
  });

/** How many requirements of level 1 and of level 2 each chapter of ASVS 5.0.0 has. */
const inStandard: Readonly<Record<string, readonly [first: number, second: number]>> = {
  1: [8, 19],
  2: [4, 7],
  3: [8, 11],
  4: [2, 8],
  5: [4, 5],
  6: [13, 22],
  7: [6, 12],
  8: [4, 3],
  9: [4, 3],
  10: [5, 24],
  11: [3, 11],
  12: [3, 6],
  13: [1, 12],
  14: [2, 7],
  15: [3, 10],
  16: [0, 16],
  17: [0, 7],
};

const chapterOf = ({ number }: Row): string => number.split('.')[0] ?? '';
const numbers = (some: readonly Row[]): string[] => some.map(({ number }) => number);
/** The files that a cell names, without what is said of them. */
const filesIn = (cell: string): string[] =>
  [...cell.matchAll(/`([\w./-]+(?:\/|\.\w+))`/g)].map(([, file = '']) => file);
const words = (cell: string): number => cell.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

test('each requirement of levels 1 and 2 stands there once, in the order of the standard', () => {
  expect(new Set(numbers(rows)).size).toBe(rows.length);
  const counted = Object.fromEntries(
    Object.keys(inStandard).map((chapter) => {
      const within = rows.filter((row) => chapterOf(row) === chapter);
      return [chapter, ['1', '2'].map((level) => within.filter((row) => row.level === level).length)];
    }),
  );
  expect(counted).toEqual(inStandard);
  expect([rows.filter(({ level }) => level === '1').length, rows.length]).toEqual([70, 253]);
  const inOrder = [...rows].sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  expect(numbers(rows)).toEqual(numbers(inOrder));
});

test('every line has a status, and says in a few words what is asked for', () => {
  const strange = rows.filter(
    ({ status, asked }) => !['met', 'not applicable', 'open'].includes(status) || asked === '',
  );
  expect(numbers(strange)).toEqual([]);
});

test('nothing of level 1 is open, and at most five of level 2', () => {
  const open = rows.filter(({ status }) => status === 'open');
  expect(numbers(open.filter(({ level }) => level === '1'))).toEqual([]);
  expect(open.length).toBeLessThanOrEqual(5);
});

test('every file that is named is there', () => {
  const missing = rows.flatMap(({ number, where, held }) =>
    filesIn(`${where} ${held}`)
      .filter((file) => !existsSync(join(top, file)))
      .map((file) => `${number}: ${file}`),
  );
  expect(missing).toEqual([]);
});

// Where the standard asks for nothing but that something is written down.
const asksForPaper = /^(?:2|5|6|7|8|11|13|14|15|16)\.1\./;

test('what is met says where, and which test holds it, or which paper where a paper is asked for', () => {
  const claimed = rows.filter(({ status }) => status === 'met');
  expect(claimed.length).toBeGreaterThan(150);
  expect(numbers(claimed.filter(({ where }) => filesIn(where).length === 0))).toEqual([]);
  const without = claimed.filter(({ number, held }) => {
    const files = filesIn(held);
    const isHeld = files.some((file) => /\.test\.tsx?$/.test(file));
    return !isHeld && !(asksForPaper.test(number) && files.some((file) => file.endsWith('.md')));
  });
  expect(numbers(without)).toEqual([]);
});

test('what is not applicable or open says why', () => {
  const unsaid = rows.filter(({ status, where }) => status !== 'met' && words(where) < 3);
  expect(numbers(unsaid)).toEqual([]);
});

test('the sums at the top are those of the tables', () => {
  for (const level of ['1', '2']) {
    const sums = ['met', 'not applicable', 'open'].map(
      (status) => rows.filter((row) => row.level === level && row.status === status).length,
    );
    expect(text).toContain(`| Level ${level} | ${sums.join(' | ')} |`);
  }
});
