import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTracing, type Tracing } from '../../src/platform/tracing/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { key: string; value: { stringValue?: string; intValue?: string } }[];
}

let receiver: Server;
let house: TestApp;
let tracing: Tracing;
const faults: string[] = [];
/** What the receiver was sent, and where to. */
const received: { url: string | undefined; body: unknown }[] = [];
let status = 200;
beforeAll(async () => {
  receiver = createServer(async (request, answer) => {
    received.push({ url: request.url, body: await json(request) });
    answer.writeHead(status).end('{}');
  });
  await new Promise<void>((listens) => receiver.listen(0, '127.0.0.1', listens));
  const { port } = receiver.address() as AddressInfo;
  tracing = openTracing(`http://127.0.0.1:${port}/`, (code) => void faults.push(code));
  house = await testApp({ change: (deps) => ({ ...deps, trace: tracing.requests }) });
});
afterAll(async () => {
  await house.close();
  await tracing.stop();
  receiver.close();
});

const spans = (): OtlpSpan[] =>
  received.flatMap(({ body }) =>
    (body as { resourceSpans: { scopeSpans: { spans: OtlpSpan[] }[] }[] }).resourceSpans.flatMap(
      ({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans),
    ),
  );
const said = ({ attributes }: OtlpSpan, name: string) => {
  const value = attributes.find(({ key }) => key === name)?.value;
  return value?.stringValue ?? value?.intValue;
};

test('a request and its statements are one trace, and nothing in it says who or about whom', async () => {
  const { world, database } = house;
  const carer = house.as(world.carer);
  const token = await carer.token();
  expect((await carer.get(`/children/${world.robin}?name=Somebody`)).statusCode).toBe(200);
  expect((await carer.api('POST', '/api/v1/incidents', aRecord(world))).statusCode).toBe(201);
  const kept = await carer.post(`/settings/${world.home}/daybook`, { daybook: 'Written in the night.' });
  expect(kept.statusCode).toBe(303);
  await house.as(null).post('/sign-in', { email: 'nobody@example.org', password: 'a password of nobody' });
  await house.as(null).get('/nothing/of-this-name');
  await tracing.stop();

  expect(new Set(received.map(({ url }) => url))).toEqual(new Set(['/v1/traces']));
  const requests = spans().filter(({ parentSpanId }) => !parentSpanId);
  expect(requests.map(({ name }) => name).sort()).toEqual([
    'GET /children/:childId',
    'POST /api/v1/incidents',
    'POST /settings/:settingId/daybook',
    'POST /sign-in',
    'any none',
  ]);
  for (const request of requests) {
    expect(said(request, 'hearth.request_id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(said(request, 'http.response.status_code')).toMatch(/^\d{3}$/);
    const within = spans().filter(({ parentSpanId }) => parentSpanId === request.spanId);
    expect(within.every(({ traceId }) => traceId === request.traceId)).toBe(true);
    if (request.name.includes('incidents') || request.name.includes('daybook'))
      expect(within.map(({ name }) => name)).toEqual(expect.arrayContaining(['begin', 'insert', 'commit']));
  }
  const keys = new Set(spans().flatMap(({ attributes }) => attributes.map(({ key }) => key)));
  expect([...keys].sort()).toEqual([
    'db.query.text',
    'db.system.name',
    'hearth.request_id',
    'http.request.method',
    'http.response.status_code',
    'http.route',
  ]);

  const { rows } = await database.asOwner(async (tx) => ({
    rows: await tx.selectFrom('person_account').select(['name', 'email']).execute(),
  }));
  const children = await database.asOwner((tx) =>
    tx.selectFrom('child').select(['given_name', 'date_of_birth']).execute(),
  );
  const requestIds = requests.map((request) => said(request, 'hearth.request_id') ?? '');
  // The number of a request is nobody's.
  const text = requestIds.reduce((left, id) => left.replaceAll(id, ''), JSON.stringify(received));
  for (const secret of [
    ...Object.values(world).filter((value): value is string => typeof value === 'string'),
    ...rows.flatMap(({ name, email }) => [name, email ?? name]),
    ...children.map(({ given_name }) => given_name),
    token,
    'hearth_session',
    'nobody@example.org',
    'a password of nobody',
    'Somebody',
    'Written in the night',
    'threw a cup',
    'of-this-name',
  ])
    expect(text, secret).not.toContain(secret);
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/);
  expect(text).not.toContain('@');
});

test('a receiver that fails is told of once, and nobody waits for it', async () => {
  status = 503;
  const { port } = receiver.address() as AddressInfo;
  const failing = openTracing(`http://127.0.0.1:${port}`, (code) => void faults.push(code));
  const other = await testApp({
    database: house.database,
    fill: async () => house.world,
    change: (deps) => ({ ...deps, trace: failing.requests }),
  });
  for (const path of ['/', '/about']) {
    expect((await other.as(null).get(path)).statusCode).toBe(200);
    await failing.stop();
  }
  await other.app.close();
  expect(faults).toEqual(['503']);
});
