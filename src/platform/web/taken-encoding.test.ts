import { expect, test } from 'vitest';
import { takenEncoding } from './taken-encoding.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip;q=1.0', 'gzip'],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=0.000, *', 'gzip'],
  ['identity', null],
  ['brotli, gzipped', null],
  ['', null],
  [undefined, null],
])('of %j it is %j', (accepted, encoding) => expect(takenEncoding(accepted, ['br', 'gzip'])).toBe(encoding));

test('what is not on offer is not taken', () => {
  expect(takenEncoding('gzip, br', ['gzip'])).toBe('gzip');
  expect(takenEncoding('gzip, br', [])).toBe(null);
});
