import { expect, test } from 'vitest';
import { Refusal } from './refusal.ts';

test('a refusal is an error that carries its code, field and message into JSON', () => {
  const refusal = new Refusal('not-allowed', 'It must be one of A, B, C.', 'conduct[0].class');
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal.name).toBe('Refusal');
  expect(refusal.message).toBe('It must be one of A, B, C.');
  expect(JSON.parse(JSON.stringify(refusal))).toEqual({
    code: 'not-allowed',
    field: 'conduct[0].class',
    message: 'It must be one of A, B, C.',
  });
});
