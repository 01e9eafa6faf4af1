import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppDeps, allRoutes } from '../../src/app.ts';
import { verbToChild } from '../../src/platform/audit/index.ts';
import type { Response } from '../house/test-app.ts';
import { isNobody, type Name, names } from './cast.ts';
import { type Filled, fill, keys, wordOf } from './fill.ts';
import { type Row, seesRecord } from './relations.ts';
import { allRows, digests } from './rows.ts';
import { secretsFrom, secretsIn } from './secrets.ts';
import { gatherThings, type Thing, type Things } from './things.ts';
import { type Asking, whoMayAskWhat } from './who-may-ask-what.ts';

let filled: Filled;
let rows: Map<string, Row[]>;
let things: Things;
beforeAll(async () => {
  filled = await fill();
  rows = await allRows(filled);
  things = gatherThings(filled, rows);
});
afterAll(() => filled.house.close());

const asks = Object.entries(whoMayAskWhat).map(([route, asking]) => {
  const [method = '', path = ''] = route.split(' ');
  return { route, method, path, asking };
});
type Ask = (typeof asks)[number];

function routesOfAll() {
  const someone = { id: filled.ids.carer, name: 'Somebody', does: 'a role' };
  return allRoutes({ demoPeople: [someone] } as unknown as AppDeps);
}

const about: Thing = { id: '', row: {}, about: { theirs: [] } };
const thingsOf = (asking: Asking): readonly Thing[] => (asking.of ? things[asking.of] : [about]);
const askedBy = (name: Name, { row, about }: Thing) => ({ filled, name, row, about });
const urlOf = ({ path }: Ask, { id }: Thing): string =>
  path
    .replace(':decision', 'incident')
    .replace(':page', 'what-happened')
    .replace(/(profile|health|nationality|address)\/:topic/, (_, part: string) => `${part}/${topics[part]}`)
    .replace(':otherId', filled.ids.fern)
    .replace(/:\w+/, id);

const topics: Readonly<Record<string, string>> = {
  profile: 'culture',
  health: 'summary',
  nationality: 'nationality',
  address: 'home',
};

/** Asks as somebody, with good fields. */
function ask(name: Name, one: Ask, thing: Thing): Promise<Response> {
  const { method, path, asking } = one;
  const visitor = filled.house.as(name === 'nobody' ? null : filled.ids[name]);
  const url = urlOf(one, thing);
  const sent = asking.send?.(filled, thing) ?? {};
  if (path.startsWith('/api/')) return visitor.api(method as 'GET', url, method === 'GET' ? undefined : sent);
  return method === 'GET' ? visitor.get(url) : visitor.post(url, sent as Record<string, string>);
}

/** What somebody who may not is told. */
function refusal(name: Name, { method, path, asking }: Ask, thing: Thing): number {
  const opensToAll = asking.refused !== undefined && !['/absence', '/break-glass'].includes(path);
  if (isNobody(name) && !opensToAll) return method === 'GET' && !path.startsWith('/api/') ? 303 : 401;
  if (asking.refused) return asking.refused;
  return asking.seesOnly?.(askedBy(name, thing)) ? 403 : 404;
}

test('every route that is asked here is a route of the service', () => {
  const there = new Set(routesOfAll().map(({ method, path }) => `${method} ${path}`));
  expect(Object.keys(whoMayAskWhat).filter((route) => !there.has(route))).toEqual([]);
});

test('every other route turns away whoever has nothing to do with it, and says nothing', async () => {
  const faults: string[] = [];
  const kept = {
    nobody: secretsFrom(filled, rows, 'nobody'),
    outsider: secretsFrom(filled, rows, 'outsider'),
  };
  for (const { method, path, who } of routesOfAll()) {
    // Whoever signs out everywhere asks nothing more.
    if (whoMayAskWhat[`${method} ${path}`] || path === '/account/sign-out-everywhere') continue;
    const url = path.replace(':childId', filled.ids.robin).replaceAll(/:\w+/g, filled.ids.home);
    for (const name of ['nobody', 'outsider'] as const) {
      const visitor = filled.house.as(name === 'nobody' ? null : filled.ids[name]);
      const isApi = path.startsWith('/api/');
      const answer = isApi
        ? await visitor.api(method, url, method === 'GET' ? undefined : {})
        : await (method === 'GET' ? visitor.get(url) : visitor.post(url, {}));
      // What is open to anybody turns nobody away, and says nothing of anybody.
      const open = who === 'anybody' ? [200, 303, 400, 401, 422] : [];
      const turnedAway = name === 'nobody' ? [...open, 303, 401, 404] : [...open, 200, 400, 403, 404, 422];
      if (!turnedAway.includes(answer.statusCode))
        faults.push(`${method} ${path} ${name}: ${answer.statusCode}`);
      const leaked = secretsIn(`${JSON.stringify(answer.headers)}${answer.body}`, kept[name], url);
      if (leaked.length > 0) faults.push(`${method} ${path} ${name} says ${leaked.join(', ')}`);
    }
  }
  expect(faults).toEqual([]);
});

test.each(
  process.env.HEARTH_TEST_SAMPLE ? names.filter((name) => name === 'carer' || name === 'outsider') : names,
)('%s is answered where they may ask, refused where not, and learns nothing either way', async (name) => {
  const secrets = secretsFrom(filled, rows, name);
  const faults: string[] = [];
  // Whoever tries to sign in is counted, and whoever opens a record has read the notice of it.
  const moving = [
    'audit_event',
    'refusal_count',
    'request_count',
    'sign_in_try',
    'credential',
    'session',
    'notice',
    // What was typed and refused is saved for whoever typed it.
    'kept_form',
  ];
  const before = await digests(filled, moving);
  for (const one of asks) {
    for (const thing of thingsOf(one.asking)) {
      const may = one.asking.may(askedBy(name, thing));
      // What they may change is tried once for each route, further down.
      const changes = one.method === 'POST' && one.asking.ok !== 200;
      if ((may && changes) || (one.path === '/sign-out' && !isNobody(name))) continue;
      if (may && one.asking.of && one.method === 'POST') continue;
      const answer = await ask(name, one, thing);
      const expected = may ? [one.asking.ok ?? 200, 303] : [refusal(name, one, thing)];
      const what = `${one.route} ${JSON.stringify(thing.about)}`;
      if (!expected.includes(answer.statusCode))
        faults.push(`${what}: ${answer.statusCode}, not ${expected}`);
      const text = `${JSON.stringify(answer.headers)}${answer.body}`;
      const asked = isNobody(name) ? urlOf(one, thing) : '';
      const sent = JSON.stringify(one.asking.send?.(filled, thing) ?? {});
      // Who works with a child is written to by those who see it, from the child's page alone.
      const mayWrite = one.path === '/children/:childId' ? ['@test.example'] : [];
      const leaked = secretsIn(text, secrets, asked + sent).filter(
        (secret) => !sent.includes(secret) && !mayWrite.includes(secret),
      );
      if (leaked.length > 0) faults.push(`${what}: ${answer.statusCode} says ${leaked.join(', ')}`);
    }
  }
  const after = await digests(filled, moving);
  expect({ faults, after }).toEqual({ faults: [], after: before });
});

test('what is open to somebody stands in full on the page and in the API', async () => {
  for (const key of keys) {
    for (const name of names.filter((one) => one !== 'nobody' && seesRecord(one, key, filled.ids))) {
      for (const path of ['/incidents/', '/api/v1/incidents/']) {
        const answer = await filled.house.as(filled.ids[name as 'carer']).get(path + filled.incidents[key]);
        expect([name, answer.statusCode, answer.body.includes(wordOf(key))]).toEqual([name, 200, true]);
      }
    }
  }
});

test('a search for a child who is not open to somebody finds nothing', async () => {
  const { manager, otherManager } = filled.ids;
  for (const path of ['/children', '/records/search']) {
    const searched = (who: string) => filled.house.as(who).search(path, { name: 'Tansyford' });
    const found = await searched(otherManager);
    expect(found.body).toContain(filled.ids.wren);
    const hidden = await searched(manager);
    expect([hidden.statusCode, hidden.body.includes(filled.ids.wren)]).toEqual([200, false]);
  }
});

test('what is there besides the routes says nothing about anybody', async () => {
  const secrets = secretsFrom(filled, rows, 'nobody');
  for (const path of ['/health', '/ready', '/api/v1/openapi.json', '/assets/hearth.css', '/nothing-here']) {
    const answer = await filled.house.as(null).get(path);
    expect(secretsIn(answer.body, secrets, '')).toEqual([]);
  }
});

test('what somebody may change, they can: every route that changes something is taken once', async () => {
  const faults: string[] = [];
  for (const one of asks.filter(({ method }) => method === 'POST')) {
    const pair = names
      .flatMap((name) => thingsOf(one.asking).map((thing) => ({ name, thing })))
      .find(({ name, thing }) => one.asking.may(askedBy(name, thing)));
    if (!pair) continue;
    const answer = await ask(pair.name, one, pair.thing);
    if (answer.statusCode !== one.asking.ok)
      faults.push(`${one.route} by ${pair.name}: ${answer.statusCode} ${answer.body.slice(0, 300)}`);
  }
  expect(faults).toEqual([]);
});

test('whatever was left in the audit about a child has words for that child', async () => {
  const { rows } = await filled.house.database.asOwner((tx) =>
    sql<{ verb: string }>`select distinct action as verb from audit_event where child_id is not null`.execute(
      tx,
    ),
  );
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter(({ verb }) => verbToChild(verb) === null)).toEqual([]);
});
