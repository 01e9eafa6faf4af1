import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { incidentRecordSchema, recordIncident } from '../../src/incidents/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { anItem } from '../substances/log-of-items.ts';
import { recordMeasure } from '../workforce/people.ts';

let house: TestApp;
let incidentId: string;
beforeAll(async () => {
  house = await testApp();
  const { world, as } = house;
  const facts = {
    conduct: [{ kind: 'drugs', class: 'B', occasion: 1, largerQuantity: true }],
    victim: { who: 'none' },
  };
  const decision = {
    goodEnough: 'yes',
    goodEnoughWords: '',
    chosenRoute: 'resolve-internally',
    reason: 'It is put right.',
  };
  const record = aRecord(world, { facts, present: 'Ash Pretend, another child', decision });
  const signed = await as(world.carer).api('POST', '/api/v1/incidents', record);
  expect([signed.statusCode, signed.body]).toEqual([201, expect.any(String)]);
  incidentId = signed.json<{ id: string }>().id;
});
afterAll(() => house.close());

const carer = () => house.as(house.world.carer);
const typedIn = (html: string, name: string): string =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ??
  new RegExp(`value="([^"]*)"[^>]*name="${name}"`).exec(html)?.[1] ??
  '';
const checked = (html: string, id: string): boolean =>
  new RegExp(`<input[^>]*value="${id}"[^>]*checked`).test(html) ||
  new RegExp(`<input[^>]*checked[^>]*value="${id}"`).test(html);

test('a measure begun from a record has its time, its place and its people, says so, and they can be changed', async () => {
  const { world } = house;
  const { body } = await carer().get(`/children/${world.robin}/restraints/new?incident=${incidentId}`);
  expect([typedIn(body, 'used-day'), typedIn(body, 'used-month'), typedIn(body, 'used-time')]).toEqual([
    '2',
    '3',
    '21:40',
  ]);
  expect(typedIn(body, 'location')).toBe('Kitchen');
  expect(checked(body, world.carer)).toBe(true);
  expect(body).toMatch(/<textarea[^>]*name="otherPresent"[^>]*>another child/);
  expect(body).toContain('the incident record');
});

test('a measure has no moment by default: a statutory record never has a wrong one', async () => {
  const { body } = await carer().get(`/children/${house.world.robin}/restraints/new`);
  expect(typedIn(body, 'used-time')).toBe('');
  expect(typedIn(body, 'used-day')).toBe('');
  // It offers to begin from the record of the last week.
  expect(body).toContain(`/children/${house.world.robin}/restraints/new?incident=${incidentId}`);
});

test('a record of another child carries nothing over', async () => {
  const { world } = house;
  const { body } = await carer().get(`/children/${world.fern}/restraints/new?incident=${incidentId}`);
  expect(typedIn(body, 'location')).toBe('');
  expect(body).not.toContain('the incident record');
});

test('a measure without a record offers to begin it with the same, once; signed, both show each other', async () => {
  const { world } = house;
  const id = await recordMeasure(house, world.carer, world.robin);
  const page = (await carer().get(`/restraints/${id}`)).body;
  expect(page).toContain('Begin the record of what happened');
  const begun = await carer().post(`/restraints/${id}/record`, { entry: randomUUID() });
  const draft = String(begun.headers.location);
  expect(draft).toMatch(/^\/records\//);
  const again = await carer().post(`/restraints/${id}/record`, { entry: randomUUID() });
  expect(again.headers.location).toBe(draft);
  const when = (await carer().get(`${draft}/page/when-and-where`)).body;
  expect(typedIn(when, 'time')).toBe('21:40');
  expect(typedIn(when, 'place')).toBe('Kitchen');
  expect(when).toMatch(/<textarea[^>]*name="present"[^>]*>[^<]*Ash Pretend/);
  const colleague = await house
    .as(world.secondCarer)
    .post(`/restraints/${id}/record`, { entry: randomUUID() });
  expect(colleague.statusCode).toBe(409);
  const submissionId = draft.slice('/records/'.length);
  const { incidentId: record } = await house.database.asPerson(
    { personId: world.carer, settings: { now: house.now.toISOString() } },
    (tx) =>
      recordIncident(tx, incidentRecordSchema.parse(aRecord(world)), {
        submissionId,
        personId: world.carer,
        now: house.now,
        newId: randomUUID,
      }),
  );
  const both = [
    (await carer().get(`/restraints/${id}`)).body.includes(`/incidents/${record}`),
    (await carer().get(`/incidents/${record}`)).body.includes(`/restraints/${id}`),
  ];
  expect(both).toEqual([true, true]);
});

test('something that was taken is begun from its record with all that is known, and both show each other', async () => {
  const { world } = house;
  const way = (await carer().get(`/incidents/${incidentId}`)).body;
  expect(way).toContain('A substance was taken or found: begin its log');
  const { body } = await carer().get(`/substances/seizures/new?incident=${incidentId}`);
  expect(typedIn(body, 'foundWhere')).toBe('Kitchen');
  expect(body).toMatch(/<textarea[^>]*name="present"[^>]*>Ash Pretend, another child/);
  expect(checked(body, 'B')).toBe(true);
  expect(body).toContain('the incident record');
  const item = await anItem(house, { incident: incidentId, present: 'Ash Pretend' });
  const page = (await carer().get(item)).body;
  expect(page).toContain(`/incidents/${incidentId}`);
  expect(page).toContain('Who was there');
  expect((await carer().get(`/incidents/${incidentId}`)).body).toContain(item);
  expect(world.robin).toBeTruthy();
});

test('an item of a child without a record offers to begin it; one that names nobody does not', async () => {
  const item = await anItem(house);
  expect((await carer().get(item)).body).toContain('Begin the record of what happened');
  const begun = await carer().post(`${item}/record`, { entry: randomUUID() });
  expect(String(begun.headers.location)).toMatch(/^\/records\//);
  const nobodys = await anItem(house, { child: '' });
  expect((await carer().get(nobodys)).body).not.toContain('Begin the record of what happened');
  expect((await carer().post(`${nobodys}/record`, { entry: randomUUID() })).statusCode).toBe(422);
});

test('check-ins are ticked by who was there, as the record names them', async () => {
  const { world } = house;
  const { body } = await house.as(world.manager).get(`/check-ins/of/${incidentId}`);
  expect(checked(body, world.carer)).toBe(true);
  expect(checked(body, world.secondCarer)).toBe(false);
});
