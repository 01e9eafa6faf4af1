import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = ['src', 'client', 'demo']
  .flatMap((folder) => sourceFiles(folder))
  .filter(({ path }) => !path.endsWith('.generated.ts'));
const lines = files.map(({ path, text }) => ({ path, count: text.split('\n').length }));

test('no file is over 300 lines, and 95 of 100 are under 200', () => {
  expect(lines.filter(({ count }) => count > 301)).toEqual([]);
  expect(lines.filter(({ count }) => count >= 200).length / lines.length).toBeLessThan(0.05);
});

test('half the files are short', () => {
  const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});

test('a file is named for the one thing in it, not for its kind, and no file is a drawer', () => {
  const everywhere = [...files, ...['test', 'scripts', 'bench'].flatMap((folder) => sourceFiles(folder))];
  const drawers = everywhere
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.tsx?$)/.test(path));
  expect(drawers).toEqual([]);
  const kinds = everywhere
    .map(({ path }) => path)
    .filter((path) => /\/(?:routes\.tsx?|pages?\.tsx|forms\.tsx)$/.test(path));
  expect(kinds).toEqual([]);
});

test("the field's own words are used: no label that the Protocol has left behind", () => {
  const left = /\b(?:LAC|BAME|YOT|offenders?|perpetrators?)\b/;
  const exempt = /language-hints|\/protocol\/duties\/|words\.test/;
  const found = files.filter(({ path, text }) => !exempt.test(path) && left.test(text));
  expect(found.map(({ path, text }) => `${path}: ${left.exec(text)?.[0]}`)).toEqual([]);
});
