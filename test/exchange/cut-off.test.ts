import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advanceImports, type ImportDeps } from '../../src/exchange/index.ts';
import { confirmImport } from '../../src/exchange/ssda903/import/decide/decide-import.ts';
import { smallReturn } from './made-up-return.ts';
import { openReturnHouse, type ReturnHouse } from './return-house.ts';
import { register, stateOf } from './what-is-there.ts';

let house: ReturnHouse;
beforeEach(async () => {
  house = await openReturnHouse();
});
afterEach(() => house.close());

/** Whether the import has come further since somebody took it: whoever dies before that is not followed by another. */
async function hasComeFurther(): Promise<boolean> {
  const { rows } = await sql<{ attempts: number }>`
    select attempts from return_import where worked_by is not null`.execute(house.database.kysely);
  return rows.every(({ attempts }) => attempts === 0);
}

/** A process that dies after so many transactions and a step further: nothing it does then reaches the records. */
function dyingAfter(transactions: number): ImportDeps {
  let left = transactions;
  let isDead = false;
  const { database } = house;
  const asService: typeof database.asService = async (work) => {
    left -= 1;
    isDead ||= left < 0 && (await hasComeFurther());
    if (isDead) throw new Error('killed');
    return database.asService(work);
  };
  return { ...house.deps, worker: randomUUID(), database: { ...database, asService } };
}

/** Takes the import on with processes that come a step further each, and die; returns how many it took. */
async function withDyingProcesses(isDone: () => Promise<boolean>): Promise<number> {
  for (let died = 0; died < 200; died += 1) {
    // Somebody who died is believed to work for half a minute.
    house.later(31);
    await advanceImports(dyingAfter(2 + (died % 5))).catch((error) => expect(error.message).toBe('killed'));
    if (await isDone()) return died;
  }
  throw new Error('it came no further');
}

test('a process that dies at any step further loses nothing and does nothing twice', async () => {
  const id = await house.begin(smallReturn, 2018);
  const isIn = (state: string) => async () => (await stateOf(house, id)).state === state;
  expect(await withDyingProcesses(isIn('checked'))).toBeGreaterThan(3);
  expect((await register(house)).children).toEqual([]);
  await house.as(house.administrator, (tx) => confirmImport(tx, id));
  await withDyingProcesses(isIn('committed'));
  const { children, episodes } = await register(house);
  expect(children).toHaveLength(2);
  expect(episodes).toHaveLength(3);
});

test('what is being worked on is left alone by another process, until the first gives no sign for half a minute', async () => {
  const id = await house.begin(smallReturn, 2018);
  await advanceImports(dyingAfter(2)).catch(() => {});
  const other = { ...house.deps, worker: randomUUID() };
  await advanceImports(other);
  expect((await stateOf(house, id)).state).toBe('received');
  house.later(31);
  await advanceImports(other);
  expect((await stateOf(house, id)).state).toBe('checked');
});

test('work that fails again and again is refused in the end, with nothing of it in the register', async () => {
  const id = await house.begin(smallReturn, 2018);
  const { database } = house;
  for (let times = 0; times < 5; times += 1) {
    expect((await stateOf(house, id)).state).toBe('received');
    let calls = 0;
    const asService: typeof database.asService = (work) => {
      calls += 1;
      return calls === 2 ? Promise.reject(new Error('a fault of ours')) : database.asService(work);
    };
    await advanceImports({ ...house.deps, database: { ...database, asService } }).catch(() => {});
  }
  expect(await stateOf(house, id)).toMatchObject({ state: 'refused', fault: { code: 'unexpected-fault' } });
  expect((await register(house)).children).toEqual([]);
});
