import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';
import { aPhotograph, found, sendWithFile } from '../substances/photographs-to-send.ts';

let house: TestApp;
let uploads: string;
beforeAll(async () => {
  uploads = await mkdtemp(join(tmpdir(), 'hearth-quotas-'));
  const importing = { uploads, machine: 'here', largest: 100_000_000, wake: () => {} };
  house = await testApp({ change: (deps) => ({ ...deps, importing }) });
});
afterAll(async () => {
  await house.close();
  await rm(uploads, { recursive: true, force: true });
});

const count = async (table: string): Promise<number> => {
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx),
  );
  return rows[0]?.n ?? 0;
};

test('so many records may be begun at once and no more, also fifty at once; thrown away, there is room again', async () => {
  const { carer, home, robin } = house.world;
  await house.database.asOwner((tx) =>
    sql`insert into draft (id, person_id, child_id, setting_id, content, version, created_at, updated_at)
      select gen_random_uuid(), ${carer}, ${robin}, ${home}, '{"answers":{},"fields":{}}', 1, ${house.now}, ${house.now}
      from generate_series(1, 55)`.execute(tx),
  );
  const begin = () => house.as(carer).post('/records/new', { childId: robin });
  const answers = await Promise.all(Array.from({ length: 50 }, begin));
  expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(5);
  const refused = answers.find(({ statusCode }) => statusCode !== 303);
  expect(refused?.statusCode).toBe(422);
  expect(refused?.body).toContain('Finish or discard one, then start again.');
  expect(await count('draft')).toBe(60);
  await house.database.asOwner((tx) =>
    sql`delete from draft where id = (select id from draft limit 1)`.execute(tx),
  );
  expect((await begin()).statusCode).toBe(303);
});

test('so many photographs in 24 hours by one person, and the form comes back with what was typed; another person may still', async () => {
  const { carer, manager, home, robin } = house.world;
  await house.database.asOwner((tx) =>
    sql`insert into photograph (id, child_id, fact_kind, media_type, bytes, sha256, width, height, added_by, added_at)
      select gen_random_uuid(), ${robin}, 'record', 'image/png', '\\x00', repeat('0', 64), 1, 1, ${carer},
        ${house.now}::timestamptz - make_interval(mins => n) from generate_series(1, 99) n`.execute(tx),
  );
  const send = (person: string) =>
    sendWithFile(
      house,
      person,
      '/substances/seizures',
      { entry: randomUUID(), child: robin, setting: home, ...found },
      { name: 'one.png', bytes: aPhotograph() },
    );
  expect((await send(carer)).statusCode).toBe(303);
  const refused = await send(carer);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('100 for one person, 400 for one home');
  expect(refused.body).toContain(found.description);
  expect((await send(manager)).statusCode).toBe(303);
  expect(await count('photograph')).toBe(101);
});

test('the database holds it too: a person adds no more by a statement of their own', async () => {
  const { carer, home, robin } = house.world;
  await expect(
    house.database.asPerson({ personId: carer }, (tx) =>
      sql`insert into draft (id, person_id, child_id, setting_id, content, version, created_at, updated_at)
        values (gen_random_uuid(), ${carer}, ${robin}, ${home}, '{}', 1, ${house.now}, ${house.now})`.execute(
        tx,
      ),
    ),
  ).rejects.toMatchObject({ code: 'HQ001' });
});
