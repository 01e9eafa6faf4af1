import { expect, test } from 'vitest';
import { ifDangerous } from './if-dangerous.ts';

test('the way up is one sentence, the same in every decision', () => {
  expect(ifDangerous).toEqual({ id: 'if-dangerous', text: 'If it becomes dangerous, call 999.' });
});
