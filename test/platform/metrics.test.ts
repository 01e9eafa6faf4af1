import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countBacklog } from '../../src/backlog.ts';
import {
  createMetrics,
  type Metrics,
  type ServedMetrics,
  serveMetrics,
} from '../../src/platform/metrics/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let metrics: Metrics;
let served: ServedMetrics;
let counted = 0;
let isGone = false;
beforeAll(async () => {
  house = await testApp({
    change: (deps) => {
      const backlog = async () => {
        counted += 1;
        if (isGone) throw new Error('gone');
        return countBacklog(deps.database, deps.clock());
      };
      metrics = createMetrics({ database: deps.database, clock: deps.clock, backlog });
      return { ...deps, onAnswered: metrics.answered };
    },
  });
  served = await serveMetrics({ host: '127.0.0.1', port: 0 }, metrics.registry);
});
afterAll(async () => {
  await served.stop();
  await house.close();
});

const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${served.port}${path}`, { method });
const read = async (): Promise<string> => (await ask('/metrics')).text();
const later = (seconds: number): void => {
  house.now = new Date(house.now.getTime() + seconds * 1000);
};
/** The figure of a line, by how the line begins. */
async function figure(name: string): Promise<string | undefined> {
  const line = (await read()).split('\n').find((one) => one.startsWith(`${name} `));
  return line?.slice(name.length + 1);
}

test('requests are counted by the pattern of their route, and nothing tells whose they were', async () => {
  const { carer, robin, home } = house.world;
  const visitor = house.as(carer);
  await visitor.get(`/children/${robin}?name=Robin`);
  await visitor.get(`/children/${robin}/chronology`);
  await visitor.post(`/settings/${home}/daybook`, { daybook: 'Robin slept well.' });
  await visitor.get('/no-such-page/Robin');
  const text = await read();
  expect(text).toContain(
    'hearth_request_seconds_count{method="GET",route="/children/:childId",status="2xx"} 1',
  );
  expect(text).toMatch(
    /hearth_request_seconds_count\{method="POST",route="\/settings\/:settingId\/daybook",/,
  );
  expect(text).toContain('hearth_request_seconds_count{method="any",route="none",status="4xx"} 1');
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|Robin|no-such-page|name=/);
});

test('the figures have a port of their own: they are not to be had where people are, and nothing else is where they are', async () => {
  expect((await house.as(house.world.carer).get('/metrics')).statusCode).toBe(404);
  expect((await ask('/')).status).toBe(404);
  expect((await ask('/health')).status).toBe(404);
  expect((await ask('/metrics', 'POST')).status).toBe(404);
  expect((await ask('/metrics')).headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
});

test('what waits is counted twice a minute, however often the figures are read', async () => {
  later(60);
  counted = 0;
  await Promise.all([read(), read(), read()]);
  later(29);
  await read();
  expect(counted).toBe(1);
  later(1);
  await read();
  expect(counted).toBe(2);
});

test('statements, connections, clocks, messages, seals, rounds and backups have their figures', async () => {
  const { database, world, now } = house;
  await database.asOwner(async (tx) => {
    await sql`insert into step (id, child_id, about, about_id, setting_id, code, cites, words, owner_role, made_for_id, due_at, state, made_at, changed_at)
      values (gen_random_uuid(), ${world.robin}::uuid, 'referral', gen_random_uuid(), ${world.home}::uuid, 'do', '[]', 'Do it.', 'carer',
        null, ${now}::timestamptz - interval '1 hour', 'accepted', ${now}::timestamptz - interval '2 hours', ${now})`.execute(
      tx,
    );
    await sql`insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state)
      select gen_random_uuid(), ${world.carer}::uuid, 'digest', 'email', '/my-work', ${now}, ${now}::timestamptz + i * interval '1 hour', 'waiting'
      from generate_series(0, 2) i`.execute(tx);
  });
  metrics.roundDone('seal-audit');
  later(45);
  expect(Number(await figure('hearth_database_statements_total'))).toBeGreaterThan(50);
  expect(await figure('hearth_database_connections{state="waiting"}')).toBe('0');
  expect(await figure('hearth_database_up')).toBe('1');
  expect(await figure('hearth_clocks_overdue')).toBe('1');
  expect(await figure('hearth_clocks_not_escalated')).toBe('1');
  expect(await figure('hearth_messages_due')).toBe('1');
  expect(await figure('hearth_messages_later')).toBe('2');
  expect(await figure('hearth_webhooks_waiting')).toBe('0');
  expect(Number(await figure('hearth_audit_unsealed_events'))).toBeGreaterThan(0);
  expect(await figure('hearth_round_age_seconds{round="seal-audit"}')).toBe('45');
});

test('the age of the last backup is told, and that there is none yet', async () => {
  const { database } = house;
  expect(await figure('hearth_backup_age_seconds')).toBe('+Inf');
  await database.asOwner((tx) => sql`insert into backup_made (made_at) values (${house.now})`.execute(tx));
  later(90);
  expect(await figure('hearth_backup_age_seconds')).toBe('90');
});

test('while the database is gone the figures say so, and the others are still told', async () => {
  isGone = true;
  later(30);
  const text = await read();
  expect(text).toContain('hearth_database_up 0\n');
  expect(text).toContain('hearth_clocks_overdue Nan\n');
  expect(text).toContain('route="/children/:childId"');
});
