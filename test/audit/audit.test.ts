import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealAudit, verifyAudit } from '../../src/platform/audit/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let incidentId: string;
beforeAll(async () => {
  house = await testApp();
  const { world } = house;
  incidentId = (await house.as(world.carer).api('POST', '/api/v1/incidents', aRecord(world))).json<{
    id: string;
  }>().id;
});
afterAll(() => house.close());

const trail = () =>
  house.database.asOwner((tx) => tx.selectFrom('audit_event').selectAll().orderBy('id').execute());

test('every view, search and change leaves a verb and references, and never content', async () => {
  const { world } = house;
  await house.as(world.manager).get(`/incidents/${incidentId}`);
  await house.as(world.carer).search('/children', { name: 'Robin' });
  const events = await trail();
  expect(events.map(({ action }) => action)).toEqual([
    'signed-record',
    'viewed-incident',
    'searched-children',
    'searched-children',
  ]);
  expect(events[1]).toMatchObject({
    person_id: world.manager,
    subject_kind: 'incident',
    subject_id: incidentId,
    child_id: world.robin,
  });
  expect(JSON.stringify(events)).not.toMatch(/Robin|cup|scared/);
});

test('sealed batches are chained, and an event that is changed, taken out or put in shows', async () => {
  const { database } = house;
  expect(await sealAudit(database, house.now)).toBe(4);
  await house.as(house.world.carer).get('/my-work');
  expect(await sealAudit(database, house.now)).toBe(1);
  expect(await sealAudit(database, house.now)).toBe(0);
  expect(await verifyAudit(database)).toMatchObject({ batches: 2, events: 5, unsealed: 0, faults: [] });
  const tamper = (statement: string) =>
    database.asOwner(async (tx) => {
      await sql.raw('alter table audit_event disable trigger all').execute(tx);
      await sql.raw(statement).execute(tx);
      await sql.raw('alter table audit_event enable trigger all').execute(tx);
    });
  await tamper(`update audit_event set person_id = null where id = (select min(id) from audit_event)`);
  expect((await verifyAudit(database)).faults).toEqual(['batch 1 does not match its seal']);
  await tamper(`delete from audit_event where id = (select max(id) from audit_event)`);
  expect((await verifyAudit(database)).faults).toContain('batch 2 sealed 1 events and now has 0');
});

test('the trail cannot be changed by the service itself, not even as its owner', async () => {
  const change = house.database.asOwner((tx) =>
    tx.updateTable('audit_event').set({ action: 'nothing' }).execute(),
  );
  await expect(change).rejects.toThrow(/never changed/);
});
