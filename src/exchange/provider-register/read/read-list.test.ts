import { expect, test } from 'vitest';
import { readList } from './read-list.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fault = (text: string) => readList(bytes(text)).catch(({ code, field }) => [code, field]);

test('the first line with several columns names them, whatever stands above it', async () => {
  expect(
    await readList(bytes('\uFEFFProviders on 1 March\r\n\r\nURN,Name,Name,\r\nSC1,"A, B",C,\r\n,,,\r\n')),
  ).toEqual({
    header: ['URN', 'Name', 'Name (2)', 'Column 4'],
    lines: [['SC1', 'A, B', 'C', '']],
  });
});

test.each([
  ['', ['missing', 'file']],
  ['URN,Name,Status\n', ['missing', 'file']],
  ['one\ntwo\n', ['missing', 'file']],
  ['URN,Name,Status\nSC1,"never closed,Active\n', ['not-allowed', 'file']],
  [`${'a,'.repeat(70)}\nb\n`, ['out-of-range', 'file']],
  [`URN,Name,Status\n${'SC1,A,B\n'.repeat(20_001)}`, ['out-of-range', 'file']],
])('what is no list is refused at the file: %#', async (text, said) => {
  expect(await fault(text)).toEqual(said);
});
