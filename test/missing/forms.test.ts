import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import { decide, found, idIn, openAway, openSteps, stepsOf, type TestApp, testApp } from './night.ts';

let house: TestApp;
let child: string;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.now = new Date('2026-03-03T10:00:00Z');
  const { home } = house.world;
  const jay = { given: 'Jay', family: 'Sampleton', born: '2011-02-02', livesAt: home };
  child = await addChild(house, jay, [['socialWorker', 'social-worker']]);
});

const as = (who: 'carer' | 'manager' | 'socialWorker' | 'otherManager' | 'secondCarer') =>
  house.as(house.world[who]);
const path = () => `/children/${child}/missing/form`;
const form = (besides: Record<string, string> = {}) => ({
  entry: randomUUID(),
  seen: '0',
  with_child: 'together',
  description: 'Tall, short dark hair, scar on the left hand.',
  risks: 'Older people in a car.',
  what_helps: 'Tea first, no questions.',
  ...besides,
});
const write = async (besides: Record<string, string> = {}) =>
  idIn(await as('carer').post(path(), form(besides)));
const versions = () =>
  house.database.asOwner((tx) =>
    tx
      .selectFrom('missing_form')
      .select(['version', 'description'])
      .where('child_id', '=', child)
      .orderBy('version')
      .execute(),
  );
const move = () =>
  house.database.asOwner(async (tx) => {
    await tx
      .updateTable('placement')
      .set({ until_day: '2026-03-02' })
      .where('child_id', '=', child)
      .execute();
    const row = {
      child_id: child,
      setting_id: house.world.otherHome,
      from_day: '2026-03-03',
      until_day: null,
    };
    await tx
      .insertInto('placement')
      .values({ ...row, id: randomUUID() })
      .execute();
  });

test('a new version replaces nothing, and the earlier one can still be read', async () => {
  const first = await write();
  const second = await write({ seen: '1', description: 'Hair is green now 😀\nand long.' });
  expect(await versions()).toEqual([
    { version: 1, description: 'Tall, short dark hair, scar on the left hand.' },
    { version: 2, description: 'Hair is green now 😀\nand long.' },
  ]);
  const earlier = await as('carer').get(`/missing/forms/${first}`);
  expect(earlier.body).toContain('This is an earlier version.');
  expect(earlier.body).toContain(`/missing/forms/${second}`);
});

test('what the child says is kept beside what they said before, and no page lets it be changed', async () => {
  await write({ own_words: 'I go to my nan. Ask her first.' });
  const id = await write({ seen: '1', own_words: 'Do not send police to my nan.' });
  const page = await as('carer').get(`/missing/forms/${id}`);
  expect(page.body).toContain('I go to my nan. Ask her first.');
  expect(page.body).toContain('Do not send police to my nan.');
  const again = await as('manager').get(path());
  expect(again.body).not.toContain('I go to my nan');
  expect(again.body).toContain('Tall, short dark hair');
});

test('the same form sent twice makes one version', async () => {
  const sent = form();
  const answered = await Promise.all([as('carer').post(path(), sent), as('carer').post(path(), sent)]);
  expect(answered.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  expect(await versions()).toHaveLength(1);
});

test('a colleague who saved in between is seen, and nothing typed is lost', async () => {
  await write();
  const answered = await as('secondCarer').post(path(), form({ description: 'Mine, typed slowly.' }));
  expect(answered.statusCode).toBe(422);
  expect(answered.body).toContain('Someone has written another version since you opened this.');
  expect(answered.body).toContain('Mine, typed slowly.');
  expect(answered.body).toContain('name="seen" value="1"');
  expect(await versions()).toHaveLength(1);
});

test('what must be there is asked for at its field, and what is too long says how long it may be', async () => {
  const bare = await as('carer').post(path(), form({ description: ' ' }));
  expect(bare.body).toContain('Say what they look like: the police ask for this first.');
  const long = await as('carer').post(path(), form({ places: 'x'.repeat(10_001) }));
  expect(long.statusCode).toBe(422);
  expect(long.body).toContain('Write at most 10,000 characters.');
  const nobody = await as('carer').post(path(), form({ with_child: 'no idea' }));
  expect(nobody.body).toContain('Say whether the child took part.');
});

test('health is written by whoever adds to it, and a carer who writes a version takes nothing away', async () => {
  await as('manager').post(path(), form({ health: 'Inhaler in the blue bag.' }));
  const opened = await as('carer').get(path());
  expect(opened.body).not.toContain('What the police need to know about their health');
  const id = await write({ seen: '1' });
  const page = await as('carer').get(`/missing/forms/${id}`);
  expect(page.body).toContain('Inhaler in the blue bag.');
});

test('a review is due in six months, says whose clock that is, and is done by the next version', async () => {
  const first = await write();
  const [review] = await stepsOf(house, first);
  expect(review?.code).toBe('review-information-form');
  expect(review?.due_at).toEqual(new Date('2026-09-03T10:00:00Z'));
  expect(review?.clock_basis).toMatch(/^local practice: inferred/);
  expect(review?.owner_id).toBe(house.world.manager);
  const second = await write({ seen: '1' });
  expect((await stepsOf(house, first)).map(({ state }) => state)).toEqual(['done']);
  expect(await openSteps(house, second)).toEqual(['review-information-form']);
});

test('a form is stale after six months, and after an absence', async () => {
  await write();
  const page = () => as('carer').get(`/children/${child}/missing`);
  expect((await page()).body).not.toContain('Go through it again');
  house.now = new Date('2026-09-04T10:00:00Z');
  expect((await page()).body).toContain('Go through it again');
});

test('after an absence the form is gone through: the step is there, and the next version does it', async () => {
  house.now = new Date('2026-03-01T10:00:00Z');
  await write();
  house.now = new Date('2026-03-03T10:00:00Z');
  const id = await openAway(house, house.world.carer, child);
  await decide(as('carer'), id);
  await found(house, as('carer'), id);
  expect(await openSteps(house, id)).toContain('renew-part-one');
  expect((await as('carer').get(`/children/${child}/missing`)).body).toContain('Go through it again');
  await write({ seen: '1' });
  expect(await openSteps(house, id)).not.toContain('renew-part-one');
});

test('the form moves with the child: the new home is asked, asks back, and takes it on', async () => {
  const id = await write();
  await move();
  const work = await as('otherManager').get('/my-work');
  expect(work.body).toContain('The information form of Jay Sampleton came with them');
  await as('socialWorker').post(`/missing/forms/${id}/ask`, {});
  await as('socialWorker').post(`/missing/forms/${id}/ask`, {});
  const asked = (await stepsOf(house, id)).filter(({ code }) => code === 'accept-information-form');
  expect(asked.map(({ owner_id }) => owner_id)).toEqual([house.world.otherManager]);
  const check = (besides: Record<string, string>) =>
    as('otherManager').post(`/missing/forms/${id}/checks`, { entry: randomUUID(), ...besides });
  expect((await check({})).body).toContain('Choose whether you take it on or have a question.');
  expect((await check({ verdict: 'questions', words: ' ' })).body).toContain('Say what your question is.');
  await check({ verdict: 'questions', words: 'Who is the person in the car?' });
  expect(await openSteps(house, id)).toContain('answer-about-information-form');
  await check({ verdict: 'accepted', words: '' });
  expect(await openSteps(house, id)).not.toContain('accept-information-form');
  const after = await as('otherManager').get('/my-work');
  expect(after.body).not.toContain('The information form of Jay Sampleton came with them');
  expect((await as('socialWorker').get('/my-work')).body).toContain('has taken the information form on');
});

test('nobody takes a form on for a home that they do not answer for', async () => {
  const id = await write();
  await move();
  const tried = await as('socialWorker').post(`/missing/forms/${id}/checks`, {
    entry: randomUUID(),
    verdict: 'accepted',
    words: '',
  });
  expect(tried.statusCode).toBe(403);
  expect((await as('manager').get(`/missing/forms/${id}`)).statusCode).toBe(404);
});

test('part two is filled from part one, in the order of the questions, and says what is not known', async () => {
  await write({ phone: '07700 900000', places: 'The canal' });
  await as('manager').post(path(), form({ seen: '1', health: 'Insulin at eight.', phone: '07700 900000' }));
  const id = await openAway(house, house.world.carer, child, { wearing: 'Red coat' });
  const { body } = await as('carer').get(`/missing/episodes/${id}/report?print=1`);
  const order = [
    'Jay Sampleton',
    'Last seen',
    'Red coat',
    'Older people in a car.',
    'Insulin at eight.',
    'What we tried',
    'Tall, short',
    '07700 900000',
  ];
  const places = order.map((text) => body.indexOf(text));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(body).toContain('Not known.');
});

test('a photograph is dated, shown with its day, and what is no photograph is refused', async () => {
  const upload = async (bytes: Buffer, fields: Record<string, string>) => {
    const visitor = as('carer');
    const csrf = /name="_csrf" value="([^"]+)"/.exec((await visitor.get(path())).body)?.[1] ?? '';
    const data = new FormData();
    for (const [name, value] of Object.entries({ _csrf: csrf, ...fields })) data.append(name, value);
    data.append('photograph', new Blob([new Uint8Array(bytes)]), 'a.png');
    const request = new Request('http://x/', { method: 'POST', body: data });
    return house.app.inject({
      method: 'POST',
      url: `/children/${child}/missing/photograph`,
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      cookies: { hearth_session: await visitor.token() },
      payload: Buffer.from(await request.arrayBuffer()),
    });
  };
  const day = { 'takenOn-day': '1', 'takenOn-month': '2', 'takenOn-year': '2026' };
  const text = await upload(Buffer.from('not a picture'), day);
  expect(text.statusCode).toBe(422);
  expect(text.body).toContain('This is not a photograph we can keep.');
  const huge = await upload(Buffer.alloc(20_000_000), day);
  expect(huge.statusCode).toBe(422);
  expect(huge.body).toContain('larger than 8 megabytes');
  expect(huge.body).toContain('value="2026"');
  const undated = await upload(dot, {});
  expect(undated.body).toContain('Give the day it was taken');
  expect((await upload(dot, { ...day, 'takenOn-year': '2027' })).body).toContain('That day is in the future');
  expect((await upload(dot, day)).statusCode).toBe(303);
  const page = await as('carer').get(`/children/${child}/missing/photograph`);
  expect(page.body).toContain('Taken on 1 February 2026.');
  const src = /src="(\/photographs\/[^"]+)"/.exec(page.body)?.[1] ?? '';
  expect((await as('carer').get(src)).headers['content-type']).toBe('image/png');
  expect((await as('otherManager').get(src)).statusCode).toBe(404);

  // Pressed twice it is one photograph; another photograph under the same showing of the form is another.
  const kept = async () => {
    const all = await house.database.asOwner((tx) =>
      tx.selectFrom('missing_form_photograph').select('id').execute(),
    );
    return all.length;
  };
  const before = await kept();
  const showing = { ...day, entry: '5b0c7a52-6a0e-4b52-9d53-3f4f0c1a7e11' };
  await upload(dot, showing);
  await upload(dot, showing);
  expect(await kept()).toBe(before + 1);
  await upload(otherDot, showing);
  expect(await kept()).toBe(before + 2);
});

/** Another picture of one point. */
const otherDot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** A picture of one point. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
