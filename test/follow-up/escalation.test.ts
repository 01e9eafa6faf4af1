import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escalateOverdue } from '../../src/follow-up/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const hour = 3_600_000;
let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  const record = aRecord(house.world, { account: { notYet: 'Robin was asleep.' } });
  await house.as(house.world.carer).api('POST', '/api/v1/incidents', record);
});
afterAll(() => house.close());

const steps = (code: string) =>
  house.database.asOwner((tx) => tx.selectFrom('step').selectAll().where('code', '=', code).execute());
const escalate = () => escalateOverdue(house.database, house.now, randomUUID);

test('the clocks run from the incident: 24 hours for the account, 48 for the staff, 120 for the plan', async () => {
  const occurred = Date.parse('2026-03-02T21:40:00Z');
  const due = async (code: string) => ((await steps(code))[0]?.due_at?.getTime() ?? 0) - occurred;
  expect(await due('child-account')).toBe(24 * hour);
  expect(await due('staff-check-in')).toBe(48 * hour);
  expect(await due('plan-what-helps')).toBe(120 * hour);
});

test('each step is owned by the person who fills its role for this child', async () => {
  const { world } = house;
  const owner = async (code: string) => (await steps(code))[0]?.owner_id;
  expect(await owner('child-account')).toBe(world.carer);
  expect(await owner('manager-decides')).toBe(world.manager);
  expect(await owner('offer-advocate')).toBe(world.socialWorker);
});

test('nothing is escalated before its time; what is overdue makes one notice to the manager, once', async () => {
  expect(await escalate()).toBe(0);
  house.now = new Date('2026-03-04T03:00:00Z');
  const overdue = await escalate();
  expect(overdue).toBeGreaterThan(2);
  expect(await escalate()).toBe(0);
  const work = await house.as(house.world.manager).get('/my-work');
  expect(work.body).toMatch(/hours? late/);
  expect(work.body).toContain('A step of someone else is late');
});

test('when the owner is away the step goes to the named stand-in, and every clock goes on', async () => {
  const { world } = house;
  const before = (await steps('offer-advocate'))[0];
  const absence = await house
    .as(world.manager)
    .post('/absence', { 'from-day': '2026-03-04', 'until-day': '2026-03-09', standIn: world.secondCarer });
  expect(absence.statusCode).toBe(303);
  expect(await escalate()).toBeGreaterThan(0);
  expect((await steps('manager-decides'))[0]).toMatchObject({
    owner_id: world.secondCarer,
    made_for_id: world.manager,
  });
  expect((await house.as(world.secondCarer).get('/my-work')).body).toContain('Decide what is done');
  expect((await steps('offer-advocate'))[0]).toEqual(before);
});

test('while the owner is away a new step is theirs, and their stand-in sees and does it', async () => {
  const { world } = house;
  const record = aRecord(world, { place: 'Garden' });
  const { id } = (await house.as(world.carer).api('POST', '/api/v1/incidents', record)).json();
  const made = await house.database.asOwner((tx) =>
    tx
      .selectFrom('step')
      .selectAll()
      .where('incident_id', '=', id)
      .where('code', '=', 'manager-decides')
      .executeTakeFirstOrThrow(),
  );
  expect(made).toMatchObject({ owner_id: world.manager, made_for_id: world.manager });
  const { items } = (await house.as(world.secondCarer).api('GET', '/api/v1/steps')).json();
  expect(items.map((step: { id: string }) => step.id)).toContain(made.id);
});

test('somebody without a setting names a stand-in who has the same role', async () => {
  const { world } = house;
  const page = await house.as(world.socialWorker).get('/absence');
  expect(page.body).toContain('Ivy Pretend');
  expect(page.body).not.toContain('Ash Pretend');
});

test('two processes that escalate at once take each step once', async () => {
  house.now = new Date('2026-03-08T03:00:00Z');
  const [one, other] = await Promise.all([escalate(), escalate()]);
  expect(one + other).toBeGreaterThan(0);
  const events = await house.database.asOwner((tx) =>
    tx
      .selectFrom('step_event')
      .select('step_id')
      .where('event', '=', 'escalated')
      .where('happened_at', '=', house.now)
      .execute(),
  );
  const keys = events.map(({ step_id }) => step_id);
  expect(new Set(keys).size).toBe(keys.length);
});

test('when the owner is back what the stand-in had not done goes back to them', async () => {
  const { world } = house;
  house.now = new Date('2026-03-09T00:00:00Z');
  await escalate();
  for (const step of await steps('manager-decides')) expect(step.owner_id).toBe(world.manager);
  const { items } = (await house.as(world.secondCarer).api('GET', '/api/v1/steps')).json();
  expect(items.filter((step: { ownerRole: string }) => step.ownerRole === 'registered-manager')).toEqual([]);
});

test('a step moves only along its states, with the reason or the evidence it needs', async () => {
  const { world } = house;
  const step = (await steps('child-account'))[0];
  const move = (body: unknown) => house.as(world.carer).api('POST', `/api/v1/steps/${step?.id}`, body);
  expect((await move({ action: 'done' })).json()).toMatchObject({
    error: { code: 'reason-needed', field: 'words' },
  });
  expect((await move({ action: 'decline', words: ' ' })).statusCode).toBe(400);
  expect((await move({ action: 'done', words: 'Talked on the stairs.' })).json()).toMatchObject({
    state: 'done',
  });
  expect((await move({ action: 'done', words: 'Again.' })).json()).toMatchObject({
    error: { code: 'already-done' },
  });
  expect((await move({ action: 'reopen', words: 'They want to say more.' })).json()).toMatchObject({
    state: 'accepted',
  });
  const theirs = await house
    .as(world.socialWorker)
    .api('POST', `/api/v1/steps/${step?.id}`, { action: 'done', words: 'No.' });
  expect(theirs.json()).toMatchObject({ error: { code: 'not-yours' } });
});

test('a notice for a role that nobody fills stands in the list of whoever manages the setting', async () => {
  const { world } = house;
  await house.database.asOwner((tx) =>
    tx.deleteFrom('involvement').where('child_id', '=', world.robin).execute(),
  );
  const record = aRecord(world, { place: 'Attic' });
  const { id } = (await house.as(world.carer).api('POST', '/api/v1/incidents', record)).json();
  const notice = await house.database.asOwner((tx) =>
    tx
      .selectFrom('notice')
      .selectAll()
      .where('incident_id', '=', id)
      .where('to_role', '=', 'social-worker')
      .executeTakeFirstOrThrow(),
  );
  expect(notice.to_person_id).toBe(null);
  const tick = `value="${notice.id}"`;
  expect((await house.as(world.manager).get('/my-work')).body).toContain(tick);
  expect((await house.as(world.carer).get('/my-work')).body).not.toContain(tick);
  const read = await house.as(world.manager).post('/notices/read', { read: notice.id, which: 'ticked' });
  expect(read.statusCode).toBe(303);
  expect((await house.as(world.manager).get('/my-work')).body).not.toContain(tick);
});
