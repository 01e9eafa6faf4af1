import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { beginDraft, wholeDraft } from './a-draft.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const count = async (table: 'incident' | 'decision' | 'step' | 'handover'): Promise<number> =>
  house.database.asOwner(async (tx) => (await tx.selectFrom(table).select('id').execute()).length);

const key = (name: string) => ({ 'idempotency-key': `${name}-of-the-tests` });

test('two devices at one draft: the second is told, and both versions stand on the page', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const url = `/records/${draftId}/page/what-happened`;
  const phone = { version: '1', childActions: 'Written on the phone.', staffActions: 'x' };
  const desk = { version: '1', childActions: 'Written at the desk.', staffActions: 'x' };
  expect((await carer.post(url, phone)).statusCode).toBe(303);
  const second = await carer.post(url, desk);
  expect(second.statusCode).toBe(409);
  expect(second.body).toContain('Written on the phone.');
  expect(second.body).toContain('Written at the desk.</textarea>');
  expect(second.body).toContain('name="version" value="2"');
  expect((await carer.get(url)).body).toContain('Written on the phone.</textarea>');
});

test('two devices save at the very same moment: one is taken, the other is told', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const url = `/records/${draftId}/page/what-happened`;
  const save = (childActions: string) => carer.post(url, { version: '1', childActions, staffActions: 'x' });
  const both = await Promise.all([save('One.'), save('Two.')]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
});

test('the autosave of one device does not write over what another saved', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const url = `/records/${draftId}/page/what-happened`;
  await carer.post(url, { version: '1', childActions: 'First.', autosave: '1' });
  const late = await carer.post(url, { version: '1', childActions: 'Late.', autosave: '1' });
  expect(late.statusCode).toBe(409);
  expect((await carer.get(url)).body).toContain('First.</textarea>');
});

test('two devices at one decision: the second is told, with what it chose still on the page', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await wholeDraft(house);
  const page = await carer.get(`/records/${draftId}/decision`);
  const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? '';
  const save = (goodEnoughWords: string) =>
    carer.post(`/records/${draftId}/decision`, {
      version,
      goodEnough: 'yes',
      goodEnoughWords,
      chosenRoute: '',
    });
  await save('One.');
  const second = await save('Two.');
  expect(second.statusCode).toBe(409);
  expect(second.body).toContain('Two.</textarea>');
  expect(second.body).toMatch(/changed somewhere else.*Why do you think so\?.*One\./s);
});

test('sign pressed twice at once makes one record, and both presses lead to it', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await wholeDraft(house);
  const before = [await count('incident'), await count('decision')];
  const press = () => carer.post(`/records/${draftId}/sign`, {});
  const both = await Promise.all([press(), press(), press()]);
  expect(both.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
  const to = new Set(both.map(({ headers }) => headers.location?.split('?')[0]));
  expect(to.size).toBe(1);
  expect([await count('incident'), await count('decision')]).toEqual(before.map((number) => number + 1));
  const late = await press();
  expect(to).toContain(late.headers.location);
});

test('the same idempotency key twice gets the first answer again, and makes one record', async () => {
  const carer = house.as(house.world.carer);
  const before = await count('incident');
  const post = () => carer.api('POST', '/api/v1/incidents', aRecord(house.world), key('twice'));
  const first = await post();
  const second = await post();
  expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
  expect(second.headers['idempotent-replay']).toBe('true');
  expect(second.json()).toEqual(first.json());
  expect(await count('incident')).toBe(before + 1);
});

test('the same idempotency key five times at once makes one record and one answer', async () => {
  const carer = house.as(house.world.carer);
  const before = await count('incident');
  const post = () => carer.api('POST', '/api/v1/incidents', aRecord(house.world), key('at-once'));
  const all = await Promise.all([post(), post(), post(), post(), post()]);
  expect(all.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201]);
  expect(new Set(all.map(({ body }) => body)).size).toBe(1);
  expect(await count('incident')).toBe(before + 1);
});

test('the same key with another body is refused; the same key of somebody else is another key', async () => {
  const { world } = house;
  const post = (person: string, body: Record<string, unknown>) =>
    house.as(person).api('POST', '/api/v1/incidents', body, key('other-body'));
  const first = await post(world.carer, aRecord(world));
  const other = await post(world.carer, aRecord(world, { place: 'Garden' }));
  expect(other.json()).toMatchObject({ status: 409, error: { code: 'key-reused' } });
  const colleague = await post(world.secondCarer, aRecord(world));
  expect(colleague.statusCode).toBe(201);
  expect(colleague.json()).not.toEqual(first.json());
});

test.each(['short', 'with space in it', 'x'.repeat(201), 'näturally'])(
  'the idempotency key "%s" is refused by its field',
  async (text) => {
    const answer = await house
      .as(house.world.carer)
      .api('POST', '/api/v1/incidents', aRecord(house.world), { 'idempotency-key': text });
    expect(answer.json()).toMatchObject({ status: 400, error: { field: 'Idempotency-Key' } });
  },
);

test('what was refused under a key can be sent right under the same key', async () => {
  const carer = house.as(house.world.carer);
  const post = (body: object) => carer.api('POST', '/api/v1/incidents', body, key('refused'));
  expect((await post(aRecord(house.world, { place: '' }))).statusCode).toBe(400);
  expect((await post(aRecord(house.world))).statusCode).toBe(201);
});

test('two colleagues take one handover at once: one signature stands', async () => {
  const { carer, secondCarer, manager, home } = house.world;
  await house.as(carer).post(`/settings/${home}/handovers`, { handover: 'All asleep.' });
  const id = /\/handovers\/([0-9a-f-]{36})\/receive/.exec(
    (await house.as(manager).get(`/settings/${home}/daybook`)).body,
  )?.[1];
  const take = (person: string) => house.as(person).post(`/handovers/${id}/receive`, {});
  const both = await Promise.all([take(secondCarer), take(manager)]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
});
