import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSharedHouse, type SharedHouse } from '../care/sharing/people.ts';
import { aRecord } from '../house/a-record.ts';

let shared: SharedHouse;
let incidentId: string;
let advocate: string;
beforeAll(async () => {
  shared = await openSharedHouse();
  const { house, people } = shared;
  const { carer, outsider } = house.world;
  const signed = await house.as(carer).api('POST', '/api/v1/incidents', aRecord(house.world));
  incidentId = signed.json<{ id: string }>().id;
  advocate = people.advocate ?? '';
  await house.as(outsider).post('/break-glass', {
    given: 'Robin',
    family: 'Sampleton',
    'born-day': '4',
    'born-month': '5',
    'born-year': '2011',
    reason: 'In hospital tonight. Nobody who works with them answers the phone.',
    hours: '4',
  });
});
afterAll(() => shared.house.close());

const additions: Readonly<Record<string, Record<string, string>>> = {
  accounts: { accountWords: 'I did it.' },
  addenda: { addendum: 'More.', addendumReason: 'So.' },
  notes: { note: 'Read.' },
  events: { event: 'police-come', eventDay: '2026-03-02', eventTime: '21:00' },
};
const told = /but cannot add to it/;

test('whoever only sees a record reads it without forms, and is told so when they write all the same', async () => {
  const { house } = shared;
  for (const person of [house.world.outsider, advocate]) {
    const reader = house.as(person);
    const page = await reader.get(`/incidents/${incidentId}`);
    expect([page.statusCode, page.body.includes('Sign and add')]).toEqual([200, false]);
    for (const [path, form] of Object.entries(additions)) {
      expect(page.body).not.toContain(`/incidents/${incidentId}/${path}"`);
      const refused = await reader.post(`/incidents/${incidentId}/${path}`, form);
      expect([path, refused.statusCode, told.test(refused.body)]).toEqual([path, 403, true]);
    }
    const begun = await reader.post('/records/new', { childId: house.world.robin });
    expect([begun.statusCode, told.test(begun.body)]).toEqual([403, true]);
    for (const [url, body] of [
      ['/api/v1/incidents', aRecord(house.world)],
      [`/api/v1/incidents/${incidentId}/events`, { event: 'police-come', day: '2026-03-02', time: '21:00' }],
    ] as const) {
      const refused = await reader.api('POST', url, body);
      expect([refused.statusCode, refused.json()]).toMatchObject([403, { error: { code: 'not-yours' } }]);
      expect(refused.body).toMatch(told);
    }
  }
});

test('whoever adds finds the forms', async () => {
  const page = await shared.house.as(shared.house.world.secondCarer).get(`/incidents/${incidentId}`);
  for (const path of Object.keys(additions)) expect(page.body).toContain(`/incidents/${incidentId}/${path}"`);
});

/** A review as the database takes it, past the code. */
const reviewBySql = (person: string, incident: string) =>
  shared.house.database
    .asPerson({ personId: person, settings: { now: shared.house.now.toISOString() } }, (tx) =>
      sql`insert into review (id, incident_id, action, words, reviewer_id, reviewed_at)
        values (${randomUUID()}, ${incident}, 'approved', '', ${person}, ${shared.house.now})`.execute(tx),
    )
    .then(
      () => 'taken',
      ({ code }) => code,
    );

test('the database takes no review of one’s own record', async () => {
  const { house } = shared;
  const { manager, secondCarer } = house.world;
  const own = await house.as(manager).api('POST', '/api/v1/incidents', aRecord(house.world));
  expect(await reviewBySql(manager, own.json<{ id: string }>().id)).toBe('42501');
  expect(await reviewBySql(secondCarer, incidentId)).toBe('42501');
  expect(await reviewBySql(manager, incidentId)).toBe('taken');
});

test('the database takes no review of a sealed record from whoever holds no key', async () => {
  const { house, people } = shared;
  const { manager, robin } = house.world;
  const sealed = await house
    .as(people['social-worker'] ?? '')
    .post(`/children/${robin}/seal`, { reason: 'It is not safe.', people: [] });
  expect(sealed.statusCode).toBe(303);
  expect(await reviewBySql(manager, incidentId)).toBe('42501');
});
