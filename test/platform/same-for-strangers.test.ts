import { randomUUID } from 'node:crypto';
import { type KyselyPlugin, PostgresQueryCompiler, sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { openAccount } from '../../src/platform/sign-in/index.ts';
import { hashOfNobody, hashPassword } from '../../src/platform/sign-in/password.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let said: string[] = [];

/** The same database; each statement that the service gives it is written down, without its values. */
function watched(database: HearthDatabase<Tables>): HearthDatabase<Tables> {
  const compiler = new PostgresQueryCompiler();
  const watching: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      said.push(
        compiler
          .compileQuery(node as never, queryId)
          .sql.replaceAll(/\s+/g, ' ')
          .trim(),
      );
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const asService = <T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    database.asService(async (tx) => {
      said.push('begin');
      const done = await work(tx.withPlugin(watching) as Transaction<Tables>);
      said.push('commit');
      return done;
    });
  return Object.assign(Object.create(database), { asService, kysely: database.kysely.withPlugin(watching) });
}

const password = 'three quiet green lamps';
const accounts = { open: 'rowan@test.example', closed: 'sedge@test.example', withApp: 'teasel@test.example' };
const email = (name: string) => `${name}@nowhere.test.example`;

beforeAll(async () => {
  house = await testApp({ change: (deps) => ({ ...deps, database: watched(deps.database) }) });
  await house.database.asOwner(async (tx) => {
    for (const [kind, address] of Object.entries(accounts)) {
      const id = randomUUID();
      await openAccount(tx, { id, name: `${kind} Pretend`, email: address, password }, house.now);
      if (kind === 'closed')
        await tx.updateTable('person_account').set({ closed_at: house.now }).where('id', '=', id).execute();
      if (kind === 'withApp')
        await sql`insert into second_factor (person_id, secret, made_at, confirmed_at)
          values (${id}, ${'A'.repeat(32)}, ${house.now}, ${house.now})`.execute(tx);
    }
  });
});
afterAll(() => house.close());

/** What the database is asked when somebody tries to sign in, in its order. */
async function askedBy(address: string): Promise<string[]> {
  said = [];
  const answer = await house.as(null).post('/sign-in', { email: address, password: 'not the password' });
  expect(answer.statusCode).toBe(401);
  return said;
}

/** The rows that such a try leaves: how many are written or changed, table by table. */
async function leftBy(address: string): Promise<Record<string, number>> {
  const count = async () => {
    const { rows } = await sql<{ table: string; writes: number }>`
      select 'sign_in_try' as table, coalesce(sum(failures), 0)::integer as writes from sign_in_try
      union all select 'audit_event', count(*)::integer from audit_event
      union all select 'session', count(*)::integer from session`.execute(house.database.kysely);
    return Object.fromEntries(rows.map(({ table, writes }) => [table, writes]));
  };
  const before = await count();
  await askedBy(address);
  const after = await count();
  return Object.fromEntries(Object.entries(after).map(([table, n]) => [table, n - (before[table] ?? 0)]));
}

test("a wrong password is the same work whether the address is known, closed, has an app, or is nobody's", async () => {
  // The first request of an address takes its portion of what all processes share.
  await askedBy(accounts.open);
  const known = await askedBy(accounts.open);
  expect(known.filter((statement) => statement === 'begin').length).toBeGreaterThan(1);
  expect(known.some((statement) => statement.includes('inside.may_try'))).toBe(true);
  expect(known.some((statement) => statement.includes('insert into "audit_event"'))).toBe(true);
  for (const address of [email('one'), email('two'), accounts.closed, accounts.withApp])
    expect(await askedBy(address)).toEqual(known);
  const left = await leftBy(accounts.open);
  // Three counters: near, from everywhere, and of the network.
  expect(left).toMatchObject({ sign_in_try: 3, session: 0 });
  expect(await leftBy(email('three'))).toEqual(left);
});

test('and so it is when the account waits after wrong tries', async () => {
  for (let times = 0; times < 6; times += 1) await askedBy(accounts.open);
  expect(await askedBy(accounts.open)).toEqual(await askedBy(email('four')));
});

test('the hash of nobody costs what every other costs, and made-up addresses fill no table', async () => {
  const costOf = (hash: string) => hash.split('$').slice(0, 4).join('$');
  expect(costOf(await hashOfNobody())).toBe(costOf(await hashPassword(password)));
  const rows = async () => (await sql`select 1 from sign_in_try`.execute(house.database.kysely)).rows.length;
  const before = await rows();
  for (let times = 0; times < 5; times += 1) await askedBy(email(`other-${times}`));
  expect(await rows()).toBe(before);
});
