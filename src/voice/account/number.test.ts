import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { newNumber, numberHash } from './number.ts';

const key = 'nobody can guess this, or so we say';

test('a number is the same however it is written, and what is kept of it is nothing without the key of the service', () => {
  const number = newNumber();
  const plain = number.replaceAll('-', '');
  const kept = numberHash(number, key);
  expect(numberHash(` ${plain.toLowerCase()} `, key)).toBe(kept);
  expect(numberHash(number, `${key}!`)).not.toBe(kept);
  expect(numberHash(newNumber(), key)).not.toBe(kept);
  for (const text of [plain, `young account ${plain}`])
    expect(createHash('sha256').update(text).digest('base64url')).not.toBe(kept);
});
