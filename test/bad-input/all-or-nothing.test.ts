import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from '../../src/platform/web/index.ts';
import { KnownSessions } from '../../src/platform/web/known-sessions.ts';
import { serveRoute } from '../../src/platform/web/serve-route.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
  const deps = {
    clock: () => house.now,
    newId: randomUUID,
    secureCookies: false,
    demo: false,
    assetAddress: String,
  };
  const route = (status: number) =>
    serveRoute(
      house.app,
      {
        method: 'POST',
        path: `/writes-and-answers-${status}`,
        who: 'signed-in',
        may: { words: 'everybody who works here', check: async () => true },
        audit: 'began-draft',
        answer: async ({ tx, person, now }) => {
          await sql`insert into draft (id, person_id, child_id, setting_id, content, version, created_at, updated_at)
            values (gen_random_uuid(), ${person.personId}, ${house.world.robin}, ${house.world.home}, '{}', ${status}, ${now}, ${now})`.execute(
            tx,
          );
          return page({ title: 'Again', body: null as never }, status);
        },
      },
      { ...deps, database: house.database } as never,
      new KnownSessions(false),
    );
  route(200);
  route(422);
});
afterAll(() => house.close());

test('a form that comes back leaves nothing of what was written before its fault was found, but that it was tried', async () => {
  const carer = house.as(house.world.carer);
  expect((await carer.post('/writes-and-answers-422', {})).statusCode).toBe(422);
  expect((await carer.post('/writes-and-answers-200', {})).statusCode).toBe(200);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ left: string }>`
      select 'draft ' || version as left from draft
      union all select 'trace ' || action from audit_event where action in ('began-draft', 'sent-back') order by 1`.execute(
      tx,
    ),
  );
  expect(rows.map(({ left }) => left)).toEqual(['draft 200', 'trace began-draft', 'trace sent-back']);
});
