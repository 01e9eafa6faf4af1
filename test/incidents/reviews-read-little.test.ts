import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approve, askCorrection, decideAgain, hold } from '../../src/incidents/index.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let incidentId: string;
beforeAll(async () => {
  house = await testApp();
  const { world, database } = house;
  const signed = await house.as(world.carer).api('POST', '/api/v1/incidents', aRecord(world));
  incidentId = signed.json<{ id: string }>().id;
  // Whoever reads more than the record's own row, its decisions and its reviews is refused by the database from here on.
  await database.asOwner((tx) =>
    sql`revoke select on account, person_told, addendum, conduct from hearth_app`.execute(tx),
  );
});
afterAll(() => house.close());

type By = { personId: string; now: Date; newId: () => string };
const acting = <T>(person: 'manager' | 'carer' | 'outsider', work: (tx: Tx, by: By) => Promise<T>) => {
  const { database, now, world } = house;
  const by = { personId: world[person], now, newId: () => crypto.randomUUID() };
  const who = { personId: by.personId, settings: { now: now.toISOString() } };
  return database.asPerson(who, (tx) => work(tx, by));
};
const decision = (
  chosenRoute: 'resolve-internally' | 'report-non-urgent',
  reason = 'Robin put it right.',
) => ({
  chosenRoute,
  goodEnough: 'yes' as const,
  goodEnoughWords: '',
  reason,
  factorsWeighed: ['intent'],
});
const asked = (refused: Promise<unknown>) =>
  refused.then(
    () => 'went through',
    ({ code }) => code,
  );

test('a review reads the own row of the record, the decision that stands and whether it was approved, and nothing else of it', async () => {
  const { world, now } = house;
  const until = new Date(now.getTime() + 86_400_000);
  await acting('manager', (tx, by) => askCorrection(tx, incidentId, 'Who was told?', by));
  const held = { until, namedDeciderId: world.socialWorker, words: 'Let them sleep.' };
  await acting('manager', (tx, by) => hold(tx, incidentId, held, by));
  expect(await asked(acting('manager', (tx, by) => approve(tx, incidentId, '', by)))).toBe('not-allowed');
  await acting('manager', (tx, by) => decideAgain(tx, incidentId, decision('resolve-internally'), by));
  await acting('manager', (tx, by) => decideAgain(tx, incidentId, decision('report-non-urgent'), by));
  const approved = await acting('manager', (tx, by) => approve(tx, incidentId, 'Thank you.', by));
  expect(approved).toMatchObject({ id: incidentId, child_id: world.robin, setting_id: world.home });
  const { rows } = await sql<{ said: string }>`
    select sequence || ' ' || chosen_route as said from decision order by sequence`.execute(
    house.database.kysely,
  );
  expect(rows.map(({ said }) => said)).toEqual([
    '1 manager-decides',
    '2 resolve-internally',
    '3 report-non-urgent',
  ]);
});

test('the author reviews nothing of their own, and whoever does not see the record finds none', async () => {
  const again = decision('resolve-internally');
  expect(await asked(acting('carer', (tx, by) => approve(tx, incidentId, '', by)))).toBe('not-yours');
  expect(await asked(acting('carer', (tx, by) => decideAgain(tx, incidentId, again, by)))).toBe('not-yours');
  expect(await asked(acting('outsider', (tx, by) => approve(tx, incidentId, '', by)))).toBe('not-found');
  expect(await asked(acting('outsider', (tx, by) => askCorrection(tx, incidentId, 'Why?', by)))).toBe(
    'not-found',
  );
});
