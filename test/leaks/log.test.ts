import { afterAll, beforeAll, expect, test } from 'vitest';
import { DatabaseError } from '../../src/platform/database/index.ts';
import { openAccount } from '../../src/platform/sign-in/index.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

/** What is written nowhere but in this journey: none of it may stand in the log. */
const word = 'Zwingenbergia';
const email = 'quillian.zedd@mailbox.example';
const password = 'correct horse zebra staple';
const narrative = `${word} ran.\n    at the kitchen ${word} (/home/${word}:1:1)\n\tat ${word}`;

const lines: string[] = [];
let house: TestApp;
let fails: unknown;
beforeAll(async () => {
  const stream = { write: (line: string) => void lines.push(line) };
  house = await testApp({
    change: (deps) => ({
      ...deps,
      log: { level: 'trace', stream },
      requestsPerMinute: 400,
      database: {
        ...deps.database,
        asPerson: (who, work) =>
          fails === undefined ? deps.database.asPerson(who, work) : Promise.reject(fails),
      },
    }),
  });
  const { database, world, now } = house;
  await database.asOwner(async (tx) => {
    await openAccount(tx, { id: crypto.randomUUID(), name: word, email, password }, now);
    await tx.updateTable('child').set({ given_name: word, family_name: word }).execute();
    await tx.updateTable('person_account').set({ name: word }).where('id', '=', world.manager).execute();
    await tx.updateTable('setting').set({ name: word }).execute();
  });
});
afterAll(() => house.close());

/** Runs through everything that could end in the log: good, refused, broken and lost. */
async function journey(): Promise<void> {
  const { world } = house;
  const carer = house.as(world.carer);
  const nobody = house.as(null);
  for (const form of [
    { email, password },
    { email, password: `${password}!` },
    { email: `${email}.x`, password },
  ]) {
    await nobody.post('/sign-in', form);
    await nobody.api('POST', '/api/v1/sessions', form);
  }
  const texts = { place: word, present: narrative, childActions: narrative, staffActions: narrative };
  const signed = await carer.api('POST', '/api/v1/incidents', aRecord(world, texts));
  const { id } = signed.json<{ id: string }>();
  await carer.api('POST', '/api/v1/incidents', { ...aRecord(world, texts), [word]: narrative });
  await carer.api('POST', '/api/v1/incidents', aRecord(world, { ...texts, day: word }));
  await carer.api('POST', `/api/v1/decisions/${word}`, { [word]: narrative });
  await carer.post(`/incidents/${id}/notes`, { note: narrative });
  await house.as(world.otherCarer).get(`/incidents/${id}?about=${word}`);
  for (const path of ['/children', '/records/search']) await carer.post(path, { name: word });
  for (const path of [
    '/my-work',
    '/guide',
    '/guide/missing',
    '/nothing',
    '/sign-in',
    '/children',
    '/assets/',
    '/api/v1/nothing',
  ]) {
    await carer.get(`${path}?name=${word}&email=${encodeURIComponent(email)}`);
    await carer.get(`${path}/${word}?name=${word}`);
  }
  await carer.get(`/children/%E0%A4%A${word}`);
  const json = { 'content-type': 'application/json' };
  for (const payload of [`{"a": "${word}`, `${word}`, `"${word}"`, `{"__proto__": "${word}"}`]) {
    await house.app.inject({ method: 'POST', url: `/api/v1/sessions?x=${word}`, payload, headers: json });
  }
  const odd = {
    'content-type': `text/${word}`,
    'user-agent': word,
    referer: `https://x/${word}`,
    origin: word,
  };
  await house.app.inject({ method: 'POST', url: '/sign-in', payload: narrative, headers: odd });
  await house.app.inject({ method: 'PUT', url: `/${word}?${word}`, payload: narrative });
  await carer.post(`/settings/${world.home}/daybook`, { daybook: word.repeat(500_000) });
  // Errors whose messages hold what was written, as those of a database can.
  const withDetail = Object.assign(new Error(`invalid input syntax: "${narrative}"`), {
    code: '22P02',
    detail: `Key (email)=(${email}) already exists.`,
    where: narrative,
    parameters: [narrative],
  });
  const lost = new DatabaseError('database-unavailable', `cannot reach ${word}`, withDetail);
  for (const failure of [withDetail, lost, new Error(narrative), narrative, { message: narrative }, null]) {
    fails = failure;
    await carer.post(`/settings/${world.home}/daybook?x=${word}`, { daybook: narrative });
    await carer.get(`/my-work?name=${word}`);
    await carer.api('GET', `/api/v1/steps?name=${word}`);
  }
  fails = undefined;
  for (let asked = 0; asked < 400; asked += 1) await nobody.get(`/health?name=${word}`);
}

test('at the most talkative level the log holds no name, no word, no address, no query, no token and no message', async () => {
  await journey();
  const log = lines.join('');
  expect(lines.length).toBeGreaterThan(100);
  const token = await house.as(house.world.carer).token();
  const secrets = [
    word,
    email,
    'mailbox.example',
    password,
    'zebra',
    'name=',
    '?',
    token,
    'Key (email)',
    'user-agent',
  ];
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  for (const id of Object.values(house.world)) expect(log).not.toContain(id);
});

test('a line of the log is one JSON object, and still says which route failed, how, and where in the code', () => {
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const failed = entries.filter(({ msg }) => msg === 'request failed');
  expect(failed.length).toBeGreaterThan(5);
  expect(failed.map(({ code }) => code)).toContain('database-unavailable');
  const fault = failed.find(({ sqlState }) => sqlState === '22P02');
  expect(fault?.stack).toEqual(expect.arrayContaining([expect.stringContaining('log.test.ts')]));
  const routes = new Set(entries.map(({ route }) => route));
  expect(routes).toContain('/incidents/:incidentId');
});
