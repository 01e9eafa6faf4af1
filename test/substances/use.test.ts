import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { moment } from './log-of-items.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const day = (name: string, text: string) => {
  const [year = '', month = '', of = ''] = text.split('-');
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year };
};
const use = (besides: Record<string, string> = {}) => ({
  entry: randomUUID(),
  what: 'Cannabis',
  class: 'B',
  pattern: 'first',
  hypothesis: 'To sleep: the nights are long since the move.',
  childWords: 'It stops my head.',
  harmMinimisation: 'Never alone, never with pills.',
  ...day('reviewOn', '2026-03-20'),
  ...besides,
});
async function written(besides: Record<string, string> = {}, person = house.world.carer): Promise<string> {
  const answer = await house.as(person).post(`/children/${house.world.robin}/substances/new`, use(besides));
  expect(answer.statusCode).toBe(303);
  return answer.headers.location as string;
}
const stepsOf = async (at: string) => {
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ code: string; state: string; due: string | null; role: string }>`
      select code, state, owner_role as role, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as due
      from step where about_id = ${at.slice(-36)}::uuid order by code, made_at`.execute(tx),
  );
  return rows;
};
const read = async (person: string, url: string) => (await house.as(person).get(url)).body;

test('use is written down with why we think it happens, and steps with clocks follow', async () => {
  const { carer, socialWorker } = house.world;
  const at = await written();
  const page = await read(carer, at);
  for (const text of ['To sleep: the nights are long since the move.', 'It stops my head.', 'Never alone'])
    expect(page).toContain(text);
  expect(page).toContain('To be reviewed on 20 March 2026');
  expect(page).not.toContain('are always shared with the police');
  expect(await stepsOf(at)).toEqual([
    { code: 'address-the-use', state: 'proposed', role: 'registered-manager', due: null },
    { code: 'review-use-hypothesis', state: 'proposed', role: 'social-worker', due: '2026-03-20 17:00' },
  ]);
  const work = await read(socialWorker, '/my-work');
  expect(work).toContain('Use of a substance was written down, with the reason we see for it.');
  expect(work).not.toContain('Cannabis');
});

test('repeated use in the home, or worry about dealing, makes information for the police due in a day', async () => {
  const due = [
    {
      code: 'share-drug-information',
      state: 'proposed',
      role: 'registered-manager',
      due: '2026-03-04 02:15',
    },
  ];
  const only = async (at: string) =>
    (await stepsOf(at)).filter(({ code }) => code === 'share-drug-information');
  const repeated = await written({ pattern: 'repeated', atHome: 'yes' });
  expect(await only(repeated)).toEqual(due);
  expect(await read(house.world.carer, repeated)).toContain('999 only in an emergency');
  expect(await only(await written({ dealing: 'yes' }))).toEqual(due);
  expect(await only(await written({ pattern: 'repeated' }))).toEqual([]);
  expect(await only(await written({ atHome: 'yes' }))).toEqual([]);
});

test('a larger quantity is a child at risk', async () => {
  const at = await written({ larger: 'yes' });
  expect((await stepsOf(at)).map(({ code }) => code)).toEqual([
    'address-the-use',
    'larger-quantity',
    'review-use-hypothesis',
    'tell-social-services',
  ]);
  expect(await read(house.world.socialWorker, '/my-work')).toContain(
    'A larger quantity of a substance was found.',
  );
});

test('what an incident has asked for already is not asked twice', async () => {
  const { carer, robin } = house.world;
  const drugs = { kind: 'drugs', class: 'B', occasion: 2, largerQuantity: true };
  const record = aRecord(house.world, { childId: robin, day: '2026-03-03', time: '01:00' });
  const signed = await house
    .as(carer)
    .api('POST', '/api/v1/incidents', { ...record, facts: { conduct: [drugs] } });
  expect(signed.statusCode).toBe(201);
  const at = await written({ incident: signed.json().id, pattern: 'repeated', atHome: 'yes', larger: 'yes' });
  expect((await stepsOf(at)).map(({ code }) => code)).toEqual(['review-use-hypothesis']);
});

test('the reason is looked at again: the step is done, and the next one is due', async () => {
  const { socialWorker } = house.world;
  const at = await written();
  const review = {
    hypothesis: 'Grief, more than sleep.',
    inCarePlan: 'Section 4, health',
    reviewChildWords: 'I miss her.',
    ...day('nextOn', '2026-06-01'),
  };
  const bare = await house.as(socialWorker).post(`${at}/reviews`, { ...review, inCarePlan: '' });
  expect(bare.statusCode).toBe(422);
  expect(bare.body).toContain('I miss her.');
  expect((await house.as(socialWorker).post(`${at}/reviews`, review)).statusCode).toBe(303);
  const reviews = (await stepsOf(at)).filter(({ code }) => code === 'review-use-hypothesis');
  expect(reviews.map(({ state, due }) => [state, due])).toEqual(
    expect.arrayContaining([
      ['done', '2026-03-20 17:00'],
      ['proposed', '2026-06-01 16:00'],
    ]),
  );
  const page = await read(socialWorker, at);
  expect(page).toContain('To sleep: the nights are long since the move.');
  expect(page).toContain('Grief, more than sleep.');
  const closing = { ...review, ...day('nextOn', '--') };
  expect((await house.as(socialWorker).post(`${at}/reviews`, closing)).statusCode).toBe(303);
  expect(await read(socialWorker, at)).toContain('Closed');
});

test('a review day that is past, today or a year away is refused', async () => {
  const { carer, robin } = house.world;
  for (const on of ['2026-03-02', '2026-03-03', '2027-03-03', '2026-02-31']) {
    const sent = use({ ...day('reviewOn', on) });
    const answer = await house.as(carer).post(`/children/${robin}/substances/new`, sent);
    expect([on, answer.statusCode]).toEqual([on, 422]);
    expect(answer.body).toContain('href="#reviewOn-day"');
    expect(answer.body).toContain('It stops my head.');
  }
});

test('support is offered, and every answer of the child stays in their own words', async () => {
  const { carer, manager } = house.world;
  const at = await written();
  const offer = {
    kind: 'specialist',
    offerWords: 'A worker of the young people’s service.',
    ...day('offeredOn', '2026-03-03'),
  };
  expect((await house.as(manager).post(`${at}/support`, offer)).statusCode).toBe(303);
  expect((await stepsOf(at)).find(({ code }) => code === 'address-the-use')?.state).toBe('done');
  const page = await read(carer, at);
  const supportId = /<option value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
  for (const [answer, answerChildWords] of [
    ['declined', 'I am not an addict.'],
    ['accepted', 'OK, once. 🙂'],
  ] as const) {
    const sent = { entry: randomUUID(), supportId, answer, answerChildWords };
    expect((await house.as(carer).post(`${at}/answers`, sent)).statusCode).toBe(303);
  }
  const after = await read(carer, at);
  expect(after.indexOf('They said no: I am not an addict.')).toBeLessThan(
    after.indexOf('They said yes: OK, once. 🙂'),
  );
  const elsewhere = { supportId: randomUUID(), answer: 'accepted' };
  expect((await house.as(carer).post(`${at}/answers`, elsewhere)).statusCode).toBe(404);
});

const told = (besides: Record<string, string> = {}) => ({
  entry: randomUUID(),
  policeKind: 'information',
  how: 'online',
  policeWords: 'Somebody sells to children at the gate.',
  ...moment('shared', '02:00'),
  ...besides,
});

test('999 needs an emergency', async () => {
  const { manager } = house.world;
  const at = await written({ dealing: 'yes' });
  const bare = await house.as(manager).post(`${at}/police`, told({ how: '999' }));
  expect(bare.statusCode).toBe(422);
  expect(bare.body).toContain('999 is for an emergency. Say what it was.');
  const shared = await house.as(manager).post(`${at}/police`, told());
  expect(shared.statusCode).toBe(303);
  expect((await stepsOf(at)).find(({ code }) => code === 'share-drug-information')?.state).toBe('done');
});

test('a formal complaint needs a senior consulted before it, or an immediate risk', async () => {
  const { manager } = house.world;
  const at = await written();
  const complaint = (besides: Record<string, string>) =>
    house.as(manager).post(`${at}/police`, told({ policeKind: 'complaint', how: '101', ...besides }));
  const senior = { senior: 'Area manager', seniorSaid: 'Share it as information first.' };
  const bare = (await complaint({})).body;
  for (const field of ['senior', 'seniorSaid', 'consulted-day']) expect(bare).toContain(`href="#${field}"`);
  expect((await complaint(senior)).body).toContain('href="#consulted-day"');
  expect((await complaint({ ...senior, seniorSaid: '', ...moment('consulted', '01:00') })).body).toContain(
    'href="#seniorSaid"',
  );
  const after = await complaint({ ...senior, ...moment('consulted', '02:10') });
  expect(after.body).toContain('The senior manager must be consulted before, not after.');
  expect((await complaint({ ...senior, ...moment('consulted', '01:00') })).statusCode).toBe(303);
  expect((await complaint({ immediateRisk: 'A knife was drawn over it.' })).statusCode).toBe(303);
  const page = await read(manager, at);
  expect(page).toContain('Consulted first: Area manager');
  expect(page).toContain('Immediate risk: A knife was drawn over it.');
});

test('the same form sent twice at once is one use with one set of steps', async () => {
  const { carer, robin } = house.world;
  const form = use();
  const send = () => house.as(carer).post(`/children/${robin}/substances/new`, form);
  const answers = await Promise.all([send(), send()]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  const [at, again] = answers.map(({ headers }) => String(headers.location));
  expect(again).toBe(at);
  expect((await stepsOf(at ?? '')).length).toBe(2);
});

test('a child has one page for all of it, and whoever only supervises adds there too', async () => {
  const { carer, robin, fern, supervisor, otherCarer } = house.world;
  const page = await read(carer, `/children/${robin}/substances`);
  expect(page).toContain('Robin Sampleton: substances');
  expect(page).toContain('Cannabis');
  expect((await house.as(otherCarer).get(`/children/${robin}/substances`)).statusCode).toBe(404);
  expect((await house.as(otherCarer).get(`/children/${robin}/substances/new`)).statusCode).toBe(404);
  const empty = await read(supervisor, `/children/${fern}/substances`);
  expect(empty).toContain('Nothing has been written down.');
  expect(empty).toContain('Nothing was taken.');
});
