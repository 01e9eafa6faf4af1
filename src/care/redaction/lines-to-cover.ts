import { Refusal } from '../../platform/errors/index.ts';
import { fold } from './fold.ts';
import { fullInOne } from './words-to-find.ts';

/** The most lines that somebody may add to what is covered, and the most letters of one. */
const mostLines = 200;
const longestLine = 1000;

/** Whether it is too short to say what is meant: one letter covers every word in which it stands. */
const isTooShort = (line: string): boolean =>
  (line.match(/[\p{L}\p{N}]/gu) ?? []).length < 2 && !fullInOne.test(line);

/**
 * What somebody typed that is to be covered too: each line once, as it is searched for.
 * @throws Refusal `out-of-range` or `not-allowed` at the field `more`, before anything is looked for
 */
export function linesToCover(more: string): string[] {
  const refuse = (code: 'out-of-range' | 'not-allowed', message: string) =>
    new Refusal(code, message, 'more');
  if (more.length > mostLines * longestLine)
    throw refuse('out-of-range', `Write at most ${mostLines * longestLine} characters.`);
  const lines = new Set(more.split(/\r\n?|\n/).map((line) => fold(line).text.trim()));
  lines.delete('');
  if (lines.size > mostLines) throw refuse('out-of-range', `Write at most ${mostLines} different lines.`);
  for (const line of lines) {
    if (line.length > longestLine)
      throw refuse('out-of-range', `Write at most ${longestLine} characters on a line.`);
    if (isTooShort(line)) throw refuse('not-allowed', 'Write at least two letters or numbers on each line.');
  }
  return [...lines];
}

/**
 * What was ticked on the page before and is not proposed now, to be covered all the same.
 * @throws Refusal `out-of-range` at the field `cover`
 */
export function tickedToCover(ticked: readonly string[]): string[] {
  const words = [...new Set(ticked)];
  if (words.length > mostLines || words.some(({ length }) => length > longestLine))
    throw new Refusal('out-of-range', 'Open the text again, and tick what to cover.', 'cover');
  return words;
}
