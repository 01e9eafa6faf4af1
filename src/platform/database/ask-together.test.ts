import { type CompiledQuery, sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database/index.ts';
import { askTogether } from './ask-together.ts';
import type { AnySchema, HearthDatabase } from './hearth-database.ts';

type Tx = Transaction<AnySchema>;

const rowsOf = async (tx: Tx, query: ReturnType<typeof sql<Record<string, unknown>>>) =>
  (await query.execute(tx)).rows;
const asked = async (tx: Tx, value: string) =>
  (await rowsOf(tx, sql`select ${value}::text as value`))[0]?.value;

describe('asking together', () => {
  let db: HearthDatabase;
  beforeAll(async () => {
    db = await testDatabase('ask_together');
  });
  afterAll(() => db.close());

  let statements = 0;
  const together = <T>(work: (tx: Tx) => Promise<T>) =>
    db.asOwner((tx) => {
      statements = 0;
      const executeQuery = (query: CompiledQuery) => {
        statements += 1;
        return tx.executeQuery(query);
      };
      return askTogether({ executeQuery } as Tx, work);
    });

  test('what is asked side by side is one statement, and what waits for an answer is the next', async () => {
    const answers = await together(async (tx) => [
      ...(await Promise.all([asked(tx, 'one'), asked(tx, 'two')])),
      await asked(tx, 'later'),
    ]);
    expect(answers).toEqual(['one', 'two', 'later']);
    expect(statements).toBe(2);
  });

  test('inside another it adds its questions to what is asked there', async () => {
    const answers = await together((tx) =>
      Promise.all([
        asked(tx, 'one'),
        askTogether(tx, (inner) => Promise.all([asked(inner, 'two'), asked(inner, 'three')])),
      ]),
    );
    expect(answers).toEqual(['one', ['two', 'three']]);
    expect(statements).toBe(1);
  });

  test('each question keeps its own parameters and the order of its rows', async () => {
    const numbers = (first: number, last: number) => (tx: Tx) =>
      rowsOf(tx, sql`select n from generate_series(${first}::int, ${last}::int) n order by n desc`);
    const many = Array.from({ length: 12 }, (_, index) => numbers(index, index + 2));
    const answers = await together((tx) => Promise.all(many.map((ask) => ask(tx))));
    expect(answers).toEqual(many.map((_, index) => [{ n: index + 2 }, { n: index + 1 }, { n: index }]));
  });

  test('everything that is allowed reads as it does when it is asked alone', async () => {
    const everything = sql<Record<string, unknown>>`
      select timestamptz '2026-03-02 21:40:00.123456+00' as made_at, timestamptz '2026-07-02 21:40+00' as held_until,
        null::timestamptz as ended_at, '2026-03-02T21:40:00+00:00' as words, 'tonight' as put_at,
        date '2026-03-02' as day, 12345678901::bigint as sequence, true as open, 1.5::float8 as ratio,
        array['a', 'b'] as some, '{"at": "2026-03-02T21:40:00+00:00", "n": [1, null]}'::jsonb as facts,
        'eé\\ "“' as odd`;
    const alone = await db.asOwner((tx) => rowsOf(tx, everything));
    const [first] = await together((tx) => Promise.all([rowsOf(tx, everything), asked(tx, 'beside')]));
    expect(first).toEqual(alone);
    expect(first?.[0]?.made_at).toBeInstanceOf(Date);
  });

  test('every column of a moment has a name by which it is known, but for those that nothing asks together', async () => {
    const named = await db.asOwner((tx) =>
      rowsOf(
        tx,
        sql`select distinct column_name::text as name from information_schema.columns
          where table_schema = 'public' and data_type = 'timestamp with time zone'
            and column_name !~ '_(at|until)$' order by 1`,
      ),
    );
    expect(named.map(({ name }) => name)).toEqual([
      'at',
      'counted_to',
      'hour',
      'minute',
      'not_before',
      'since',
    ]);
  });

  test('a question that finds nothing is answered with no rows', async () => {
    const none = sql<Record<string, unknown>>`select 1 as n where false`;
    const answers = await together((tx) =>
      Promise.all([rowsOf(tx, none), asked(tx, 'some'), rowsOf(tx, none)]),
    );
    expect(answers).toEqual([[], 'some', []]);
  });

  test('an error refuses everything that was asked with it, as PostgreSQL worded it', async () => {
    const settled: PromiseSettledResult<unknown>[] = [];
    const failed = together(async (tx) => {
      settled.push(...(await Promise.allSettled([asked(tx, 'one'), rowsOf(tx, sql`select 1 / 0 as n`)])));
      throw (settled[0] as PromiseRejectedResult).reason;
    });
    await expect(failed).rejects.toMatchObject({ code: '22012' });
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('nothing is written', async () => {
    await db.asOwner((tx) => sql`create table written (a int)`.execute(tx));
    const alone = sql<Record<string, unknown>>`insert into written values (1)`;
    const within = sql<
      Record<string, unknown>
    >`with w as (insert into written values (2) returning a) select a from w`;
    await expect(together((tx) => rowsOf(tx, alone))).rejects.toThrow('nothing is written');
    await expect(
      together((tx) => Promise.all([rowsOf(tx, within), asked(tx, 'beside')])),
    ).rejects.toMatchObject({ code: '0A000' });
    expect(await db.asOwner((tx) => rowsOf(tx, sql`select a from written`))).toEqual([]);
  });
});
