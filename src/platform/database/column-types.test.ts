import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database/index.ts';
import type { HearthDatabase } from './hearth-database.ts';

/** The same list must hold on every engine: the suite is run on each. */
const READ: [type: string, literal: string, expected: unknown][] = [
  ['bigint', '42', 42],
  ['bigint', '9007199254740991', 9007199254740991],
  ['bigint', '9007199254740993', '9007199254740993'],
  ['bigint[]', '{1,9007199254740993,NULL}', [1, '9007199254740993', null]],
  ['integer', '-7', -7],
  ['integer[]', '{1,2}', [1, 2]],
  ['numeric', '10.50', '10.50'],
  ['numeric[]', '{1.10,2}', ['1.10', '2']],
  ['double precision', '0.5', 0.5],
  ['boolean', 'true', true],
  ['boolean[]', '{t,f}', [true, false]],
  ['text', 'a\nb "c" 🙂', 'a\nb "c" 🙂'],
  ['text[]', '{"a,b","c\\"d",NULL}', ['a,b', 'c"d', null]],
  ['uuid', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001'],
  ['uuid[]', '{00000000-0000-4000-8000-000000000001}', ['00000000-0000-4000-8000-000000000001']],
  ['date', '2025-03-30', '2025-03-30'],
  ['date[]', '{2025-03-30,2025-10-26}', ['2025-03-30', '2025-10-26']],
  ['time', '23:59:59', '23:59:59'],
  ['timestamp', '2025-03-30 01:30:00', '2025-03-30 01:30:00'],
  ['timestamptz', '2025-03-30T01:30:00.123Z', new Date('2025-03-30T01:30:00.123Z')],
  ['timestamptz[]', '{2025-03-30T01:30:00Z}', [new Date('2025-03-30T01:30:00Z')]],
  ['interval', '72 hours', '72:00:00'],
  ['jsonb', '{"a":[1,null,"x"]}', { a: [1, null, 'x'] }],
  ['jsonb', '"words"', 'words'],
  ['json', '[1,2]', [1, 2]],
  ['bytea', '\\x00ff10', new Uint8Array([0, 255, 16])],
];

const WRITTEN: [type: string, value: unknown, expected: unknown][] = [
  ['bigint', 9007199254740993n, '9007199254740993'],
  ['boolean', true, true],
  ['integer[]', [1, 2], [1, 2]],
  ['text[]', ['a,b', 'c"d', null, ''], ['a,b', 'c"d', null, '']],
  ['text', null, null],
  ['text', undefined, null],
  ['timestamptz', new Date('2025-10-26T01:30:00.500Z'), new Date('2025-10-26T01:30:00.500Z')],
  ['date', '2025-10-26', '2025-10-26'],
  ['jsonb', { a: 'ü', n: [1, { b: null }] }, { a: 'ü', n: [1, { b: null }] }],
  ['jsonb', JSON.stringify([1, 'two']), [1, 'two']],
  ['bytea', new Uint8Array([0, 1, 254]), new Uint8Array([0, 1, 254])],
  ['numeric', '123456789012345678901234567890.5', '123456789012345678901234567890.5'],
];

describe('values to and from the database', () => {
  let db: HearthDatabase;
  const one = async (value: unknown, type: string) =>
    (await sql<{ v: unknown }>`select ${value}::${sql.raw(type)} as v`.execute(db.kysely)).rows[0]?.v;

  beforeAll(async () => {
    db = await testDatabase('types');
  });
  afterAll(() => db.close());

  test.each(READ)('%s %s is read the same everywhere', async (type, literal, expected) => {
    expect(await one(literal, type)).toStrictEqual(expected);
  });

  test.each(WRITTEN)('%s takes %s the same everywhere', async (type, value, expected) => {
    expect(await one(value, type)).toStrictEqual(expected);
  });

  test('a count is a number', async () => {
    const { rows } = await sql`select count(*) as n from generate_series(1, 3)`.execute(db.kysely);
    expect(rows).toEqual([{ n: 3 }]);
  });

  test('the number of rows changed is told', async () => {
    await sql`create table t (a int)`.execute(db.kysely);
    await sql`insert into t select generate_series(1, 5)`.execute(db.kysely);
    const result = await db.kysely.deleteFrom('t').where('a', '>', 2).executeTakeFirstOrThrow();
    expect(result.numDeletedRows).toBe(3n);
  });

  test('ten megabytes go in and come out unchanged', async () => {
    const bytes = new Uint8Array(10_000_000).map((_, index) => index % 251);
    const back = await one(bytes, 'bytea');
    expect(Buffer.compare(back as Uint8Array, bytes)).toBe(0);
  });
});
