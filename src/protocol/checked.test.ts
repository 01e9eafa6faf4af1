import { expect, test } from 'vitest';
import * as z from 'zod';
import { checked, listOf, pathInWords } from './checked.ts';
import { Refusal } from './refusal.ts';

/** What is said of the input under the schema. */
function refusalOf(schema: z.ZodType, input: unknown): unknown {
  try {
    checked(schema, input);
  } catch (error) {
    if (error instanceof Refusal) return error.toJSON();
    throw error;
  }
  return 'accepted';
}

test('input that is allowed comes back', () => {
  expect(checked(z.strictObject({ a: z.number() }), { a: 1 })).toEqual({ a: 1 });
});

test('a path is written as people write it', () => {
  expect(pathInWords([])).toBe('');
  expect(pathInWords(['conduct', 0, 'class'])).toBe('conduct[0].class');
  expect(pathInWords(['a', 'b', 2, 3, 'c'])).toBe('a.b[2][3].c');
  expect(pathInWords([4, 'a'])).toBe('[4].a');
  expect(pathInWords([Symbol('odd')])).toBe('Symbol(odd)');
});

const kinds = z.object({
  thing: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('plate') }),
    z.strictObject({ kind: z.literal('cup') }),
  ]),
});

test.each([
  [
    'a field nobody knows',
    z.strictObject({ a: z.number() }),
    { a: 1, b: 2 },
    'unknown-field',
    'b',
    '"b" is not a field. Unknown fields are refused, so that nothing is lost.',
  ],
  [
    'a field nobody knows, deep inside',
    z.object({ a: z.array(z.strictObject({ b: z.number() })) }),
    { a: [{ b: 1, c: 2 }] },
    'unknown-field',
    'a[0].c',
    '"a[0].c" is not a field. Unknown fields are refused, so that nothing is lost.',
  ],
  [
    'a value not on the list',
    z.object({ a: z.enum(['x', 'y']) }),
    { a: 'z' },
    'not-allowed',
    'a',
    'a must be one of "x", "y".',
  ],
  [
    'a value left out',
    z.object({ a: z.enum(['x', 'y']) }),
    {},
    'missing',
    'a',
    'a is missing: it must be one of "x", "y".',
  ],
  ['a number not on the list', z.literal([1, 2]), 3, 'not-allowed', '', 'The input must be one of 1, 2.'],
  [
    'a kind that is none',
    kinds,
    { thing: { kind: 'fork' } },
    'not-allowed',
    'thing.kind',
    'thing.kind must be one of "plate", "cup".',
  ],
  [
    'a kind left out',
    kinds,
    { thing: {} },
    'missing',
    'thing.kind',
    'thing.kind is missing: it must be one of "plate", "cup".',
  ],
  ['no kind at all', kinds, { thing: null }, 'wrong-type', 'thing', 'thing must be an object.'],
  [
    'none of several shapes',
    z.union([z.string(), z.number()]),
    true,
    'not-allowed',
    '',
    'The input Invalid input.',
  ],
  [
    'none of several shapes in a field',
    z.object({ a: z.union([z.string(), z.number()]) }),
    { a: true },
    'not-allowed',
    'a',
    'a Invalid input.',
  ],
  [
    'a number too small',
    z.object({ a: z.number().min(0) }),
    { a: -1 },
    'out-of-range',
    'a',
    'a must be at least 0.',
  ],
  [
    'a number too big',
    z.object({ a: z.number().max(25) }),
    { a: 26 },
    'out-of-range',
    'a',
    'a must be at most 25.',
  ],
  [
    'too few entries',
    z.array(z.number()).min(2),
    [1],
    'out-of-range',
    '',
    'The input must be at least 2 entries.',
  ],
  [
    'too many entries',
    z.array(z.number()).max(2),
    [1, 2, 3],
    'out-of-range',
    '',
    'The input must be at most 2 entries.',
  ],
  ['text too short', z.string().min(2), 'a', 'out-of-range', '', 'The input must be at least 2 characters.'],
  ['text too long', z.string().max(2), 'abc', 'out-of-range', '', 'The input must be at most 2 characters.'],
  ['a part of a whole', z.number().int(), 1.5, 'wrong-type', '', 'The input must be a whole number.'],
  ['text for a number', z.number(), '1', 'wrong-type', '', 'The input must be a number.'],
  ['a number for text', z.string(), 1, 'wrong-type', '', 'The input must be text.'],
  ['text for yes or no', z.boolean(), 'yes', 'wrong-type', '', 'The input must be true or false.'],
  ['an object for a list', z.array(z.number()), {}, 'wrong-type', '', 'The input must be a list.'],
  ['a list for an object', z.object({}), [], 'wrong-type', '', 'The input must be an object.'],
  ['a type without words of ours', z.bigint(), 1, 'wrong-type', '', 'The input must be bigint.'],
  ['nothing at all', z.object({}), undefined, 'missing', '', 'The input is missing: give an object.'],
  [
    'nothing where a type without words is asked',
    z.bigint(),
    undefined,
    'missing',
    '',
    'The input is missing: give bigint.',
  ],
  [
    'what a rule of ours refuses',
    z.object({ day: z.string().refine(() => false, { message: 'must be a day' }) }),
    { day: 'x' },
    'not-allowed',
    'day',
    'day must be a day.',
  ],
])('%s is refused with what is allowed', (_, schema, input, code, field, message) => {
  expect(refusalOf(schema as z.ZodType, input)).toEqual({ code, field, message });
});

test('of several faults the first is named', () => {
  const schema = z.object({ a: z.number(), b: z.number() });
  expect(refusalOf(schema, { a: 'x', b: 'y' })).toMatchObject({ field: 'a' });
});

test('a schema that fails without saying why still ends in a refusal', () => {
  const silent = { safeParse: () => ({ success: false, error: { issues: [] } }) } as unknown as z.ZodType;
  expect(refusalOf(silent, 1)).toEqual({
    code: 'not-allowed',
    field: '',
    message: 'The input is not allowed.',
  });
});

test('an unknown field that the schema does not name is refused where it stands', () => {
  const noKeys = {
    safeParse: () => ({
      success: false,
      error: { issues: [{ code: 'unrecognized_keys', keys: [], path: ['a'], message: '' }] },
    }),
  } as unknown as z.ZodType;
  expect(refusalOf(noKeys, 1)).toMatchObject({ code: 'unknown-field', field: 'a.' });
});

test('a list that is too long is refused before any of its entries is looked at', () => {
  let looked = 0;
  const entry = z.unknown().transform((value) => {
    looked += 1;
    return value;
  });
  const schema = z.object({
    a: listOf(entry, 2, 1).superRefine((values) => {
      looked += values.length;
    }),
  });
  expect(refusalOf(schema, { a: [0, 0, 0] })).toEqual({
    code: 'out-of-range',
    field: 'a',
    message: 'a must be at most 2 entries.',
  });
  expect(looked).toBe(0);
  expect(refusalOf(schema, { a: [0, 0] })).toBe('accepted');
  expect(looked).toBe(4);
});

test('a list that is none, too short, left out or has an entry of another kind is refused where it stands', () => {
  const schema = z.object({ a: listOf(z.number(), 2, 1) });
  for (const [a, code, field] of [
    [undefined, 'missing', 'a'],
    [{}, 'wrong-type', 'a'],
    [[], 'out-of-range', 'a'],
    [[1, 'x'], 'wrong-type', 'a[1]'],
  ] as const)
    expect(refusalOf(schema, { a })).toMatchObject({ code, field });
  expect(refusalOf(schema, {})).toMatchObject({ code: 'missing', field: 'a' });
  expect(checked(z.object({ a: listOf(z.number(), 2).default([]) }), {})).toEqual({ a: [] });
  expect(checked(z.object({ a: listOf(z.number(), 2).optional() }), {})).toEqual({});
});
