import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const work = async (person: string): Promise<string> => (await house.as(person).get('/my-work')).body;
const recorded = async (place: string): Promise<string> =>
  (await house.as(house.world.carer).api('POST', '/api/v1/incidents', aRecord(house.world, { place }))).json()
    .id;
const stepsOf = (incident: string) =>
  house.database.asOwner((tx) =>
    tx.selectFrom('step').selectAll().where('incident_id', '=', incident).orderBy('due_at').execute(),
  );
const noticesOf = (incident: string, person: string) =>
  house.database.asOwner((tx) =>
    tx
      .selectFrom('notice')
      .selectAll()
      .where('incident_id', '=', incident)
      .where('to_person_id', '=', person)
      .execute(),
  );

test('a correction that was asked for is a step of the author, with the words of the manager above the form', async () => {
  const { carer, manager } = house.world;
  const id = await recorded('Hall');
  const asked = await house
    .as(manager)
    .post(`/incidents/${id}/review`, { action: 'ask-correction', words: 'Say who came first.' });
  expect(asked.statusCode).toBe(303);
  const [step] = (await stepsOf(id)).filter(({ code }) => code === 'correct-record');
  expect(step).toMatchObject({ owner_id: carer, state: 'proposed' });
  expect(step?.due_at).toEqual(new Date(house.now.getTime() + 72 * 3_600_000));
  expect(await work(carer)).toContain(`/incidents/${id}#correct`);
  const page = (await house.as(carer).get(`/incidents/${id}`)).body;
  expect(page.indexOf('Say who came first.')).toBeLessThan(page.indexOf('Sign and add'));
  expect(page.indexOf('Correct this record')).toBeGreaterThan(0);
  expect((await house.as(manager).get(`/incidents/${id}`)).body).not.toContain('Correct this record');
  const added = await house.as(carer).post(`/incidents/${id}/addenda`, {
    addendum: 'The carer came first.',
    addendumReason: 'It was asked.',
  });
  expect(added.statusCode, added.body).toBe(303);
  expect((await stepsOf(id)).find(({ code }) => code === 'correct-record')).toMatchObject({ state: 'done' });
  expect((await house.as(carer).get(`/incidents/${id}`)).body).not.toContain('Correct this record');
});

test('an author who declines a correction gives the reason, and the record waits for its review again', async () => {
  const { carer, manager } = house.world;
  const id = await recorded('Stairs');
  await house.as(manager).post(`/incidents/${id}/review`, { action: 'ask-correction', words: 'Say when.' });
  const step = (await stepsOf(id)).find(({ code }) => code === 'correct-record');
  const decline = (words: string) => house.as(carer).post(`/steps/${step?.id}`, { action: 'decline', words });
  expect((await decline(' ')).statusCode).toBe(422);
  expect((await house.as(carer).api('GET', `/api/v1/incidents/${id}`)).json().reviewState).toBe(
    'correction-asked',
  );
  expect((await decline('The time is in it.')).statusCode).toBe(303);
  const record = (await house.as(manager).api('GET', `/api/v1/incidents/${id}`)).json();
  expect(record.reviewState).toBe('waiting');
  expect((await house.as(manager).get(`/incidents/${id}`)).body).toContain('The time is in it.');
});

test('whoever opens a record has read the notice of it, and nobody else has', async () => {
  const { manager, socialWorker } = house.world;
  const id = await recorded('Garden');
  expect((await noticesOf(id, socialWorker)).map(({ acknowledged_at }) => acknowledged_at)).toEqual([null]);
  await house.as(socialWorker).get(`/incidents/${id}`);
  expect((await noticesOf(id, socialWorker)).map(({ acknowledged_by }) => acknowledged_by)).toEqual([
    socialWorker,
  ]);
  expect((await noticesOf(id, manager)).every(({ acknowledged_at }) => acknowledged_at === null)).toBe(true);
  const page = (await house.as(socialWorker).get(`/incidents/${id}`)).body;
  expect(page).toContain('read 3 March 2026');
});

test('all notices are read with one press, but for those that came after the page was shown', async () => {
  const { socialWorker } = house.world;
  const before = await recorded('Before');
  const shown = house.now.toISOString();
  house.now = new Date(house.now.getTime() + 60_000);
  const after = await recorded('After');
  const sent = await house.as(socialWorker).post('/notices/read', { which: 'all', shown });
  expect(sent.statusCode).toBe(303);
  const isRead = async (id: string) =>
    (await noticesOf(id, socialWorker)).every(({ acknowledged_at }) => acknowledged_at);
  expect([await isRead(before), await isRead(after)]).toEqual([true, false]);
});

test('a step is done in its line: without the evidence the words are asked for, and then it leads back to the list', async () => {
  const { carer } = house.world;
  const id = await recorded('Landing');
  const step = (await stepsOf(id)).find(({ owner_id, state }) => owner_id === carer && state === 'proposed');
  const page = await work(carer);
  expect(page).toContain(`action="/steps/${step?.id}/done"`);
  expect((await house.as(carer).post(`/steps/${step?.id}/done`, { words: '' })).statusCode).toBe(422);
  const entry = randomUUID();
  const done = () =>
    house.as(carer).post(`/steps/${step?.id}/done`, { words: 'Talked at breakfast.', entry });
  expect((await done()).headers.location).toBe('/my-work');
  expect((await done()).headers.location).toBe('/my-work');
  expect((await stepsOf(id)).find((one) => one.id === step?.id)).toMatchObject({ state: 'done' });
});

test('a step is handed on to somebody of the home, with the reason, and to nobody else', async () => {
  const { carer, secondCarer, otherCarer } = house.world;
  const id = await recorded('Porch');
  const step = (await stepsOf(id)).find(({ owner_id, state }) => owner_id === carer && state === 'proposed');
  const path = `/steps/${step?.id}/hand-on`;
  const page = await house.as(carer).get(path);
  expect(page.body).toContain(secondCarer);
  expect(page.body).not.toContain(otherCarer);
  const to = (taker: string, words = 'I am away tomorrow.') => house.as(carer).post(path, { taker, words });
  expect((await to(otherCarer)).statusCode).toBe(422);
  expect((await to(secondCarer, '')).statusCode).toBe(422);
  expect((await to(secondCarer)).headers.location).toBe('/my-work');
  expect(await work(secondCarer)).toContain(`/steps/${step?.id}`);
  expect(await work(carer)).not.toContain(`action="/steps/${step?.id}/done"`);
});

test('what is more than thirty days late is folded away, and closed with a reason, several at once', async () => {
  const { carer } = house.world;
  const id = await recorded('Yard');
  const mine = (await stepsOf(id)).filter(
    ({ owner_id, state }) => owner_id === carer && state === 'proposed',
  );
  expect(mine.length).toBeGreaterThan(0);
  await house.database.asOwner((tx) =>
    tx
      .updateTable('step')
      .set({ due_at: new Date(house.now.getTime() - 31 * 24 * 3_600_000) })
      .where('incident_id', '=', id)
      .where('owner_id', '=', carer)
      .execute(),
  );
  expect(await work(carer)).toContain(`Very late: ${mine.length} to close or hand on`);
  const close = (form: Record<string, string | string[]>) => house.as(carer).post('/my-work/very-late', form);
  const steps = mine.map((step) => step.id);
  expect((await close({ steps, words: '' })).statusCode).toBe(422);
  expect((await close({ steps: [], words: 'Too late.' })).statusCode).toBe(422);
  expect((await close({ steps, words: 'Too late to help.' })).statusCode).toBe(303);
  const now = (await stepsOf(id)).filter(({ id }) => steps.includes(id));
  expect(new Set(now.map(({ state }) => state))).toEqual(new Set(['declined']));
  expect(await work(carer)).not.toContain('Very late');
});

test('a manager sees what others have to do in their home, and a carer of another home does not', async () => {
  const { manager, otherCarer, carer } = house.world;
  const id = await recorded('Attic');
  const step = (await stepsOf(id)).find(({ owner_id, state }) => owner_id === carer && state === 'proposed');
  const waiting = async (person: string) => (await house.as(person).get('/my-work/waiting')).body;
  expect(await waiting(manager)).toContain(`/steps/${step?.id}`);
  expect(await waiting(otherCarer)).not.toContain(`/steps/${step?.id}`);
});
