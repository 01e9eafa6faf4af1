import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, lineBatches, longestLine } from './read-lines.ts';

async function linesOf(...chunks: (string | Buffer)[]): Promise<(string | null)[]> {
  const lines: Line[] = [];
  for await (const batch of lineBatches(Readable.from(chunks, { objectMode: true }))) lines.push(...batch);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  return lines.map(({ text }) => text);
}

test('a line end at the very end makes no further line, and a blank line in the middle is a line', async () => {
  expect(await linesOf('a\n\nb\n')).toEqual(['a', '', 'b']);
  expect(await linesOf('a\n\nb')).toEqual(['a', '', 'b']);
  expect(await linesOf('a\n\n')).toEqual(['a', '']);
  expect(await linesOf()).toEqual([]);
  expect(await linesOf('\n')).toEqual(['']);
});

test('line ends are LF or CRLF, and no other character ends a line', async () => {
  expect(await linesOf('a\r\nb\r\n\r\nc\r')).toEqual(['a', 'b', '', 'c']);
  expect(await linesOf('a\u2028b\u0085c\n')).toEqual(['a\u2028b\u0085c']);
});

test('a byte order mark at the start is passed over, and only there', async () => {
  expect(await linesOf(Buffer.from('\uFEFFa\n\uFEFFb'))).toEqual(['a', '\uFEFFb']);
  expect(await linesOf(Buffer.from([0xef]), Buffer.from([0xbb]), Buffer.from([0xbf, 0x61]))).toEqual(['a']);
  expect(await linesOf('\uFEFF')).toEqual([]);
});

test('wherever the chunks are cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '🏠', '\n', '\r\n', '\uFEFF', ' '), { maxLength: 20 }),
      fc.array(fc.nat(60), { maxLength: 6 }),
      async (parts, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        expect(await linesOf(...chunks)).toEqual(await linesOf(bytes));
      },
    ),
  );
});

test('a line longer than any that is read is named and not kept, and the next one is read', async () => {
  const flood = Array.from({ length: 40 }, () => 'x'.repeat(longestLine / 10));
  expect(await linesOf('a\n', ...flood, 'y\nb\n')).toEqual(['a', null, 'b']);
  expect(await linesOf(...flood)).toEqual([null]);
  expect(await linesOf(`${'x'.repeat(longestLine)}\n${'x'.repeat(longestLine + 1)}\nb`)).toEqual([
    'x'.repeat(longestLine),
    null,
    'b',
  ]);
});
