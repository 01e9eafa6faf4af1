import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlState } from '../../src/platform/database/index.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { anItem, destruction, handOver } from './log-of-items.ts';

let house: TestApp;
let destroyed: string;
let handed: string;
let kept: string;
beforeAll(async () => {
  house = await testApp();
  const { carer, secondCarer } = house.world;
  const [one, two, three] = [await anItem(house), await anItem(house), await anItem(house)];
  await house.as(carer).post(`${one}/destruction`, destruction(secondCarer));
  await house.as(carer).post(`${two}/hand-over`, handOver(secondCarer));
  const lines = await house.database.asOwner((tx) =>
    sql<{ id: string; kind: string }>`select id, kind from seizure_event`.execute(tx),
  );
  destroyed = lines.rows.find(({ kind }) => kind === 'destroyed')?.id ?? '';
  handed = lines.rows.find(({ kind }) => kind === 'handed-over')?.id ?? '';
  kept = three.slice(-36);
});
afterAll(() => house.close());

/** The SQLSTATE with which a statement is refused to somebody; undefined when it goes through. Rolled back either way. */
async function refusal(person: string, statement: (tx: Tx) => Promise<unknown>): Promise<string | undefined> {
  const wentThrough = new Error('went through');
  try {
    await house.database.asPerson(
      { personId: person, settings: { now: house.now.toISOString() } },
      async (tx) => {
        await statement(tx as Tx);
        throw wentThrough;
      },
    );
  } catch (error) {
    if (error === wentThrough) return undefined;
    if (sqlState(error) === undefined) throw error;
    return sqlState(error);
  }
  return undefined;
}

const second = (by: string, event: string, named: string, verdict = 'signed') =>
  refusal(by, (tx) =>
    sql`insert into seizure_signature (id, event_id, verdict, words, person_id, signed_at)
      values (${randomUUID()}, ${event}, ${verdict}, 'So.', ${named}, app.now())`.execute(tx),
  );
const line = (by: string, signed: string, asked: string, kind = 'destroyed') =>
  refusal(by, (tx) =>
    sql`insert into seizure_event (id, seizure_id, kind, happened_at, words, kept_where, asked_id, signed_by, signed_at)
      values (${randomUUID()}, ${kept}, ${kind}, app.now(), 'So.', ${kind === 'destroyed' ? null : 'Here'}, ${asked}, ${signed}, app.now())`.execute(
      tx,
    ),
  );

test('past the application, too, the second signature is only that of whom it was asked', async () => {
  const { carer, secondCarer, manager, socialWorker, otherCarer } = house.world;
  for (const event of [destroyed, handed]) {
    expect(await second(secondCarer, event, secondCarer)).toBeUndefined();
    for (const by of [carer, manager, socialWorker, otherCarer]) {
      expect(await second(by, event, by)).toMatch(/^(23514|42501)$/);
      // In the name of whoever was asked.
      expect(await second(by, event, secondCarer)).toBe('42501');
    }
    // The one who was asked, in the name of whoever signed first.
    expect(await second(secondCarer, event, carer)).toMatch(/^(23514|42501)$/);
    expect(await second(carer, event, carer, 'refused')).toBe('23514');
    expect(await second(secondCarer, event, secondCarer, 'withdrawn')).toBe('23514');
    expect(await second(carer, event, carer, 'withdrawn')).toBeUndefined();
  }
});

test('past the application, too, nobody asks themselves or signs in the name of another', async () => {
  const { carer, secondCarer, manager, socialWorker, otherCarer, outsider } = house.world;
  for (const kind of ['destroyed', 'handed-over']) {
    expect(await line(carer, carer, secondCarer, kind)).toBeUndefined();
    expect(await line(carer, carer, carer, kind)).toMatch(/^(23514|42501)$/);
    expect(await line(carer, secondCarer, carer, kind)).toBe('42501');
    expect(await line(carer, manager, secondCarer, kind)).toBe('42501');
    expect(await line(carer, carer, otherCarer, kind)).toBe('42501');
    expect(await line(carer, carer, outsider, kind)).toBe('42501');
    // They see it, and do not hold it.
    expect(await line(socialWorker, socialWorker, carer, kind)).toBe('42501');
    // The child's social worker can be the suitable person who watches.
    expect(await line(carer, carer, socialWorker, kind)).toBeUndefined();
  }
});

test('a line that needs two cannot be written as one that needs none', async () => {
  const { carer } = house.world;
  const bare = (kind: string, officer: string | null) =>
    refusal(carer, (tx) =>
      sql`insert into seizure_event (id, seizure_id, kind, happened_at, words, asked_id, officer_name, officer_number,
          officer_words, allegation, signed_by, signed_at)
        values (${randomUUID()}, ${kept}, ${kind}, app.now(), 'So.', null, ${officer}, ${officer && '1'},
          ${officer && 'Taken.'}, ${officer ? false : null}, ${carer}, app.now())`.execute(tx),
    );
  expect(await bare('destroyed', null)).toBe('23514');
  expect(await bare('handed-over', null)).toBe('23514');
  expect(await bare('collected', null)).toBe('23514');
  expect(await bare('collected', 'ASH  Pretend')).toBe('23514');
  expect(await bare('collected', 'Pat Constable')).toBeUndefined();
});

test('a second line while one waits, and a signature on a line that is signed, are refused', async () => {
  const { carer, secondCarer } = house.world;
  const [item] = (
    await house.database.asOwner((tx) =>
      sql<{ seizure_id: string }>`select seizure_id from seizure_event where id = ${destroyed}`.execute(tx),
    )
  ).rows;
  const another = await refusal(carer, (tx) =>
    sql`insert into seizure_event (id, seizure_id, kind, happened_at, words, asked_id, signed_by, signed_at)
      values (${randomUUID()}, ${item?.seizure_id}, 'destroyed', app.now(), 'So.', ${secondCarer}, ${carer}, app.now())`.execute(
      tx,
    ),
  );
  expect(another).toBe('23505');
  const twice = await refusal(secondCarer, async (tx) => {
    for (const id of [randomUUID(), randomUUID()])
      await sql`insert into seizure_signature (id, event_id, verdict, person_id, signed_at)
        values (${id}, ${destroyed}, 'signed', ${secondCarer}, app.now())`.execute(tx);
  });
  expect(twice).toBe('23505');
});

test('nothing that was signed is changed or taken away, by the owner of the tables neither', async () => {
  for (const table of ['seizure', 'seizure_event', 'seizure_signature', 'seizure_addition', 'photograph']) {
    const update = sql`update ${sql.table(table)} set id = id`;
    const remove = sql`delete from ${sql.table(table)}`;
    for (const statement of [update, remove])
      expect(await refusal(house.world.carer, (tx) => statement.execute(tx))).toBe('42501');
  }
  await expect(
    house.database.asOwner((tx) => sql`update seizure set amount = 'none'`.execute(tx)),
  ).rejects.toThrow();
});
