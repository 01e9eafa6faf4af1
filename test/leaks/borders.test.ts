import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Tables } from '../../src/platform/database/tables.ts';
import { testServer } from '../database/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

type Tx = Transaction<Tables>;
const hour = 3_600_000;

let house: TestApp;
/** What opens a child begins at this moment, and ends an hour later. */
let from: Date;
let until: Date;

beforeAll(async () => {
  house = await testApp();
}, 120_000);
afterAll(() => house.close());
beforeEach(() => {
  from = new Date(house.now.getTime() + hour);
  until = new Date(from.getTime() + hour);
});

const justBefore = (moment: Date): Date => new Date(moment.getTime() - 1);

/** Whether somebody sees Robin at a moment. */
const sees = (tx: Tx): Promise<boolean> =>
  sql<{ seen: boolean }>`select exists (select from child where id = ${house.world.robin}) as seen`
    .execute(tx)
    .then(({ rows }) => rows[0]?.seen ?? false);
const seesAt = (personId: string, moment: Date): Promise<boolean> =>
  house.database.asPerson({ personId, settings: { now: moment.toISOString() } }, sees);

const withSeal = (tx: Tx) =>
  tx
    .insertInto('child_seal')
    .values({
      id: randomUUID(),
      child_id: house.world.robin,
      reason: 'For the test.',
      sealed_by: house.world.socialWorker,
      sealed_at: house.now,
    })
    .execute();

/** Each way in which a child opens to somebody for a while: who, how it opens, and how it is closed before its time. */
const ways: Readonly<
  Record<
    string,
    { who: () => string; open: (tx: Tx) => Promise<unknown>; close: (tx: Tx) => Promise<unknown> }
  >
> = {
  'a broken glass': {
    who: () => house.world.otherManager,
    open: (tx) =>
      tx
        .insertInto('break_glass')
        .values({
          id: randomUUID(),
          child_id: house.world.robin,
          person_id: house.world.otherManager,
          reason: 'A neighbour found the child alone in the night.',
          opened_at: from,
          until_at: until,
          owner_id: house.world.socialWorker,
          review_due_at: new Date(from.getTime() + 24 * hour),
        })
        .execute(),
    close: async (tx) => {
      // Only whoever broke it ends it.
      await sql`select set_config('hearth.person_id', ${house.world.otherManager}, true)`.execute(tx);
      await tx
        .updateTable('break_glass')
        .set({ ended_at: from })
        .where('person_id', '=', house.world.otherManager)
        .where('ended_at', 'is', null)
        .execute();
    },
  },
  'standing in': {
    who: () => house.world.otherCarer,
    open: (tx) =>
      tx
        .insertInto('absence')
        .values({
          id: randomUUID(),
          person_id: house.world.carer,
          stand_in_id: house.world.otherCarer,
          from_at: from,
          until_at: until,
        })
        .execute(),
    close: (tx) => tx.deleteFrom('absence').where('stand_in_id', '=', house.world.otherCarer).execute(),
  },
  'a referral': {
    who: () => house.world.outsider,
    open: async (tx) => {
      await tx
        .insertInto('membership')
        .values({
          id: randomUUID(),
          person_id: house.world.outsider,
          organisation_id: house.world.authority,
          role: 'youth-justice-worker',
          from_day: '2020-01-01',
        })
        .execute();
      await tx
        .insertInto('agency_referral')
        .values({
          id: randomUUID(),
          child_id: house.world.robin,
          from_organisation_id: house.world.authority,
          to_organisation_id: house.world.authority,
          service: 'youth-justice',
          purpose: 'diversion',
          lawful_basis: 'public-task',
          kinds: ['identity'],
          answer_due_at: until,
          closes_at: until,
          made_by: house.world.socialWorker,
          made_at: house.now,
          changed_at: house.now,
        })
        .execute();
    },
    close: (tx) =>
      tx
        .updateTable('agency_referral')
        .set({ state: 'declined', changed_at: from })
        .where('child_id', '=', house.world.robin)
        .execute(),
  },
};

/** What was opened, closed or sealed for one test is as it was before. */
async function undone<T>(work: () => Promise<T>): Promise<T> {
  const { database } = house;
  const done = await work();
  await database.asOwner(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    for (const table of [
      'break_glass',
      'absence',
      'agency_referral',
      'child_seal_key',
      'child_seal',
    ] as const)
      await sql`delete from ${sql.table(table)}`.execute(tx);
    await sql`delete from membership where role = 'youth-justice-worker'`.execute(tx);
  });
  return done;
}

test.each(Object.keys(ways))('%s opens the child at its first moment, and closes them at its last', (name) =>
  undone(async () => {
    const { who, open } = ways[name] as (typeof ways)[string];
    expect(await seesAt(who(), from)).toBe(false);
    await house.database.asOwner(open);
    // A referral opens when it is made.
    if (name !== 'a referral') expect(await seesAt(who(), justBefore(from))).toBe(false);
    expect(await seesAt(who(), from)).toBe(true);
    expect(await seesAt(who(), justBefore(until))).toBe(true);
    expect(await seesAt(who(), until)).toBe(false);
  }),
);

test.each(Object.keys(ways))('%s that opened a child does not open one who is sealed', (name) =>
  undone(async () => {
    const { who, open } = ways[name] as (typeof ways)[string];
    await house.database.asOwner(open);
    await house.database.asOwner(withSeal);
    expect(await seesAt(who(), from)).toBe(false);
  }),
);

// The embedded engine has one connection: there nothing can happen in the middle of a request.
test.skipIf(!testServer()).each(Object.keys(ways))(
  '%s that is closed in the middle of a request is closed for what the request asks next',
  (name) =>
    undone(async () => {
      const { who, open, close } = ways[name] as (typeof ways)[string];
      await house.database.asOwner(open);
      await inTheMiddle(who(), close);
    }),
);

test.skipIf(!testServer())(
  'a child who is sealed in the middle of a request is sealed for what the request asks next',
  () => undone(() => inTheMiddle(house.world.carer, withSeal)),
);

/** Somebody sees the child; then another connection does this; then, still in their request, they do not. */
async function inTheMiddle(personId: string, happens: (tx: Tx) => Promise<unknown>): Promise<void> {
  const { database } = house;
  let goOn: () => void = () => {};
  const isDone = new Promise<void>((done) => {
    goOn = done;
  });
  let begun: () => void = () => {};
  const hasBegun = new Promise<void>((done) => {
    begun = done;
  });
  const request = database.asPerson({ personId, settings: { now: from.toISOString() } }, async (tx) => {
    const before = await sees(tx);
    begun();
    await isDone;
    return [before, await sees(tx)];
  });
  await hasBegun;
  await database.asOwner(happens).finally(goOn);
  expect(await request).toEqual([true, false]);
}
