import { expect, test } from 'vitest';
import { returnLine } from './return-code.ts';

const coded = (...codes: ('M' | 'A' | null)[]) => codes.map((code_903) => ({ code_903 }));

test('an absence in which nobody once knew where they were is missing, whatever came after', () => {
  const at = new Date('2026-03-02T23:30:00Z');
  expect(returnLine(coded(null, 'A', 'M', null), at, null).code).toBe('M');
  expect(returnLine(coded(null, 'A', null), at, null).code).toBe('A');
  expect(returnLine(coded(null), at, null).code).toBeNull();
  expect(returnLine([], at, null).code).toBeNull();
});

test('its days are London days, over midnight and in summer time', () => {
  const line = returnLine([], new Date('2026-06-30T22:30:00Z'), new Date('2026-06-30T23:30:00Z'));
  expect(line).toEqual({ code: null, from: '2026-06-30', until: '2026-07-01' });
});
