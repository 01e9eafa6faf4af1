import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  const { world } = house;
  const kept = await house.as(world.carer).api('POST', '/api/v1/incidents', aRecord(world));
  expect(kept.statusCode).toBe(201);
});
afterAll(() => house.close());

test('everybody takes the times of their own clocks into a calendar, and no name goes with them', async () => {
  const { database } = house;
  const { rows: owners } = await database.asOwner((tx) =>
    sql<{ id: string; due: number }>`select owner_id as id, count(*)::integer as due from step
      where due_at is not null and owner_id is not null and state in ('proposed', 'accepted') and not by_matter
      group by owner_id`.execute(tx),
  );
  expect(owners.length).toBeGreaterThan(0);
  const { rows: named } = await database.asOwner((tx) =>
    sql<{
      name: string;
    }>`select given_name as name from child union select family_name from child where family_name <> ''
      union select known_as from child where known_as is not null union select name from setting
      union select name from organisation union select name from person_account`.execute(tx),
  );
  for (const { id, due } of owners) {
    const answer = await house.as(id).get('/my-work/calendar.ics');
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.match(/BEGIN:VEVENT/g)).toHaveLength(due);
    expect(named.filter(({ name }) => answer.body.includes(name))).toEqual([]);
    expect(new Set(answer.body.match(/^SUMMARY.*$/gm))).toEqual(new Set(['SUMMARY:A step for a child: due']));
    expect((await house.as(id).get('/my-work')).body).toContain('href="/my-work/calendar.ics"');
  }
  expect((await house.as(null).get('/my-work/calendar.ics')).statusCode).not.toBe(200);
});
