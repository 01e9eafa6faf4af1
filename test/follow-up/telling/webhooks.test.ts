import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliverWebhooks } from '../../../src/follow-up/webhooks/deliver.ts';
import { aRecord } from '../../house/a-record.ts';
import { all, ask, move, openTellingHouse, refer, type TellingHouse } from './house.ts';

const secretsKey = 'nobody can guess this, or so we say';

const reach = { thisMachine: true, listed: [] };

interface Hook {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let telling: TellingHouse;
let server: Server;
let url: string;
let hooks: Hook[];
let answer: number;
let codes: string[];
/** For how many seconds the clock goes on while a system at /slow makes up its mind. */
let slowness = 0;
beforeAll(async () => {
  telling = await openTellingHouse(undefined, (deps) => ({
    ...deps,
    telling: { textsAreSent: false, secretsKey, reach },
  }));
  server = createServer(async (request, response) => {
    hooks.push({ headers: request.headers, body: await text(request) });
    if (request.url?.endsWith('/slow'))
      telling.house.now = new Date(telling.house.now.getTime() + slowness * 1000);
    response.writeHead(answer, answer === 302 ? { location: '/elsewhere' } : {});
    response.end('an answer that nobody keeps');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await telling.house.close();
});
beforeEach(async () => {
  hooks = [];
  codes = [];
  answer = 204;
  await all(
    telling,
    sql`update webhook_subscriber set ended_at = ${telling.house.now}, ended_by = made_by where ended_at is null`,
  );
});

const deliver = (key = secretsKey) =>
  deliverWebhooks({
    database: telling.house.database,
    secretsKey: key,
    clock: () => telling.house.now,
    newId: randomUUID,
    chance: () => 1,
    reach,
    onFailure: (_subscriber, code) => codes.push(code),
  });
const later = (minutes: number) => {
  telling.house.now = new Date(telling.house.now.getTime() + minutes * 60_000);
};
const secretIn = (page: string): string => /whsec_[A-Za-z0-9+/=]+/.exec(page)?.[0] ?? '';

/** Connects a system for the provider, and says its id and secret. */
async function connect(to = url, entry = randomUUID()): Promise<{ id: string; secret: string }> {
  const before = await systems();
  const form = { entry, organisation: telling.house.world.provider, url: to };
  const page = await telling.house.as(telling.administrator).post('/webhooks', form);
  if (page.statusCode !== 200) throw new Error(`${page.statusCode} ${page.body}`);
  const id = (await systems()).find((one) => !before.includes(one)) ?? '';
  return { id, secret: secretIn(page.body) };
}
async function systems(): Promise<string[]> {
  const rows = await all<{ id: string }>(telling, sql`select id from webhook_subscriber`);
  return rows.map(({ id }) => id);
}
const record = () =>
  telling.house.as(telling.house.world.carer).api('POST', '/api/v1/incidents', aRecord(telling.house.world));
const idsOf = (some: readonly Hook[]) => some.map(({ body }) => JSON.parse(body).id);
const sequences = (some: readonly Hook[]) => some.map(({ body }) => JSON.parse(body).sequence);

function signature(secret: string, { headers, body }: Hook): string {
  const key = Buffer.from(secret.slice(6), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

test('what happens is delivered once, in order, signed, with ids and kinds and not a word more', async () => {
  const { secret } = await connect();
  expect(secret).toMatch(/^whsec_/);
  expect((await record()).statusCode).toBe(201);
  const [one, other] = await Promise.all([deliver(), deliver()]);
  expect(one + other).toBe(hooks.length);
  expect(hooks.length).toBeGreaterThan(3);
  expect(new Set(idsOf(hooks)).size).toBe(hooks.length);
  expect(sequences(hooks)).toEqual([...sequences(hooks)].sort((a, b) => a - b));
  expect(new Set(hooks.map(({ body }) => JSON.parse(body).type))).toContain('incident.recorded');
  for (const hook of hooks) {
    expect(hook.headers['webhook-signature']).toBe(signature(secret, hook));
    expect(Object.keys(JSON.parse(hook.body)).sort()).toEqual([
      'data',
      'id',
      'sequence',
      'timestamp',
      'type',
    ]);
    expect(Object.keys(JSON.parse(hook.body).data).sort()).toEqual(['id', 'kind']);
    expect(JSON.stringify(hook)).not.toMatch(/Robin|Sampleton|Pretend|Kitchen|cup/);
  }
  expect(await deliver()).toBe(0);
});

test('what fails is tried again after a rest with the same id, and what comes after it waits its turn', async () => {
  const { id } = await connect();
  await record();
  answer = 500;
  expect(await deliver()).toBe(0);
  expect(await deliver()).toBe(0);
  expect(hooks).toHaveLength(1);
  const first = idsOf(hooks)[0];
  const page = (await telling.house.as(telling.administrator).get('/webhooks')).body;
  expect(page).toContain('Could not be delivered');
  expect(page.replace(/<[^>]*>/g, '')).not.toContain('500');
  expect(codes).toEqual(['answered-500']);
  later(1);
  answer = 302;
  await deliver();
  expect(hooks).toHaveLength(2);
  later(2);
  answer = 204;
  const delivered = await deliver();
  expect(idsOf(hooks).slice(0, 3)).toEqual([first, first, first]);
  expect(hooks).toHaveLength(2 + delivered);
  const left = await all(
    telling,
    sql`select 1 from webhook_event where subscriber_id = ${id} and delivered_at is null`,
  );
  expect(left).toEqual([]);
});

test('a deliverer that dies after sending sends it again with the same id: the other side knows it', async () => {
  const { id } = await connect();
  await record();
  const first = hooks.length;
  const dying = deliverWebhooks({
    database: {
      ...telling.house.database,
      asService: (work) => {
        if (hooks.length > first) throw new Error('killed');
        return telling.house.database.asService(work);
      },
    },
    secretsKey,
    clock: () => telling.house.now,
    newId: randomUUID,
    chance: () => 1,
    reach,
  });
  await expect(dying).rejects.toThrow('killed');
  // The dead one still has it in hand.
  expect(await deliver()).toBe(0);
  later(2);
  await deliver();
  expect(idsOf(hooks)[0]).toBe(idsOf(hooks)[1]);
  const events = await all<{ n: number }>(
    telling,
    sql`select count(*)::int as n from webhook_event where subscriber_id = ${id}`,
  );
  expect(new Set(idsOf(hooks)).size).toBe(events[0]?.n);
});

test('a system that is slow is served for half a minute, and then the others are', async () => {
  const slow = await connect(`${url}/slow`);
  const quick = await connect();
  await record();
  slowness = 10;
  await deliver();
  slowness = 0;
  const delivered = async (id: string) => {
    const rows = await all<{ done: boolean }>(
      telling,
      sql`select delivered_at is not null as done from webhook_event where subscriber_id = ${id}`,
    );
    return [rows.filter(({ done }) => done).length, rows.length];
  };
  const [, events = 0] = await delivered(quick.id);
  expect(events).toBeGreaterThan(3);
  expect(await delivered(quick.id)).toEqual([events, events]);
  expect(await delivered(slow.id)).toEqual([3, events]);
  await deliver();
  expect(await delivered(slow.id)).toEqual([events, events]);
});

test('an organisation connects ten systems, and an eleventh when one has ended', async () => {
  const ids = [];
  for (let count = 0; count < 10; count += 1) ids.push((await connect()).id);
  const { house, administrator } = telling;
  const form = { organisation: house.world.provider, url };
  const refused = await house.as(administrator).post('/webhooks', form);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('An organisation can connect at most 10 systems.');
  expect(refused.body).toContain('href="#organisation"');
  await house.as(administrator).post(`/webhooks/${ids[0]}/end`, {});
  expect((await house.as(administrator).post('/webhooks', form)).statusCode).toBe(200);
});

test('from a point on everything is sent again, with the ids it had', async () => {
  const { house, administrator, otherAdministrator } = telling;
  const { id } = await connect();
  await record();
  await deliver();
  const before = [...hooks];
  const from = sequences(before)[2];
  hooks = [];
  expect(
    (await house.as(otherAdministrator).post(`/webhooks/${id}/replay`, { sequence: String(from) }))
      .statusCode,
  ).toBe(404);
  const bad = await house.as(administrator).post(`/webhooks/${id}/replay`, { sequence: 'all' });
  expect(bad.statusCode).toBe(422);
  expect(bad.body).toContain('Give a whole number from 0');
  expect(
    (await house.as(administrator).post(`/webhooks/${id}/replay`, { sequence: String(from) })).statusCode,
  ).toBe(303);
  await deliver();
  expect(idsOf(hooks)).toEqual(idsOf(before.slice(2)));
});

test('while a secret is changed over both sign, and after a day the new one alone', async () => {
  const { house, administrator } = telling;
  const { id, secret } = await connect();
  const fresh = secretIn((await house.as(administrator).post(`/webhooks/${id}/secret`, {})).body);
  expect(fresh).not.toBe(secret);
  await record();
  await deliver();
  const [hook] = hooks as [Hook];
  expect(hook.headers['webhook-signature']).toBe(`${signature(fresh, hook)} ${signature(secret, hook)}`);
  later(25 * 60);
  hooks = [];
  await record();
  await deliver();
  const [next] = hooks as [Hook];
  expect(next.headers['webhook-signature']).toBe(signature(fresh, next));
});

test('a secret is shown once, kept sealed, read back by nobody, and without its key nothing leaves unsigned', async () => {
  const { house, administrator } = telling;
  const form = { entry: randomUUID(), organisation: house.world.provider, url };
  const { id, secret } = await connect(url, form.entry);
  expect((await house.as(administrator).get('/webhooks')).body).not.toContain('whsec_');
  const twice = await house.as(administrator).post('/webhooks', form);
  expect([twice.statusCode, twice.headers.location]).toEqual([303, '/webhooks?again=1']);
  const list = (await house.as(administrator).get('/webhooks?again=1')).body;
  expect(list).toContain('It was shown when you first sent the form.');
  expect(list).not.toContain('whsec_');
  const kept = await all<{ sealed: string }>(
    telling,
    sql`select sealed from webhook_secret where subscriber_id = ${id}`,
  );
  expect(kept).toHaveLength(1);
  expect(kept[0]?.sealed).not.toContain(secret.slice(6, 20));
  await expect(ask(telling, administrator, sql`select sealed from webhook_secret`)).rejects.toMatchObject({
    code: '42501',
  });
  await record();
  expect(await deliver('another key that nobody can guess at all')).toBe(0);
  expect(hooks).toEqual([]);
  expect(codes).toEqual(['secret-does-not-open']);
});

test('ended, nothing is delivered any more, not even what waits', async () => {
  const { house, administrator } = telling;
  const { id } = await connect();
  await record();
  expect((await house.as(administrator).post(`/webhooks/${id}/end`, {})).statusCode).toBe(303);
  expect(await deliver()).toBe(0);
  expect((await house.as(administrator).post(`/webhooks/${id}/end`, {})).statusCode).toBe(409);
});

test.each([
  'http://hooks.example.org/',
  'https://192.168.0.1/',
  'https://169.254.169.254/',
  'https://user:secret@hooks.example.org/',
  'javascript:alert(1)',
  '',
])('the address "%s" is refused, and comes back', async (to) => {
  const { house, administrator } = telling;
  const form = { organisation: house.world.provider, url: to };
  const back = await house.as(administrator).post('/webhooks', form);
  expect(back.statusCode).toBe(422);
  expect(back.body).toContain('Give an address on the public internet that begins https://');
});

test('a system hears of its own organisation alone, and never of a sealed record', async () => {
  const { house, otherAdministrator } = telling;
  const { robin, socialWorker, carer } = house.world;
  const form = { organisation: telling.youthJustice, url };
  expect((await house.as(otherAdministrator).post('/webhooks', form)).statusCode).toBe(200);
  const foreign = { ...form, organisation: house.world.provider };
  expect((await house.as(otherAdministrator).post('/webhooks', foreign)).statusCode).toBe(422);
  await record();
  expect(await deliver()).toBe(0);
  const id = await refer(telling);
  await move(telling, socialWorker, id, 'revoked', 'Enough.');
  await deliver();
  expect(hooks.map(({ body }) => JSON.parse(body).type)).toEqual(['referral.made', 'referral.revoked']);
  await connect();
  hooks = [];
  await house
    .as(socialWorker)
    .post(`/children/${robin}/seal`, { reason: 'Family works here.', people: [carer] });
  await house.as(carer).api('POST', '/api/v1/incidents', aRecord(house.world, { place: 'Attic' }));
  expect(await deliver()).toBe(0);
  await house.as(socialWorker).post(`/children/${robin}/seal/lift`, {});
});

test('nobody publishes an event of their own', async () => {
  await connect();
  const { carer, robin, provider } = telling.house.world;
  await ask(
    telling,
    carer,
    sql`select app.publish(gen_random_uuid(), 'x.y', 'x', gen_random_uuid(), ${robin}::uuid, array[${provider}::uuid], app.now())`,
  );
  expect(await deliver()).toBe(0);
});
