import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getChild } from '../../src/care/index.ts';
import { addChild, addEpisode } from '../house/register.ts';
import { type MovingHouse, openMovingHouse, ordinary } from './homes.ts';

let moving: MovingHouse;
let child: string;
beforeAll(async () => {
  moving = await openMovingHouse();
});
afterAll(() => moving.house.close());
beforeEach(async () => {
  moving.house.now = new Date('2026-03-03T10:00:00Z');
  const { home } = moving.house.world;
  const jay = { given: 'Jay', family: 'Sampleton', born: '2012-02-02', livesAt: home };
  child = await addChild(moving.house, jay, [
    ['socialWorker', 'social-worker'],
    ['otherSocialWorker', 'personal-adviser'],
  ]);
});

const worker = () => moving.house.as(moving.house.world.socialWorker);
const inside = (besides: Record<string, unknown> = {}) => ({
  settingId: moving.ashHouse,
  from: '2026-03-03',
  ...ordinary,
  ...besides,
});
const send = (body: object, headers = {}) =>
  worker().api('POST', `/api/v1/children/${child}/moves`, body, headers);
const placements = () =>
  moving.house.database.asOwner((tx) =>
    tx
      .selectFrom('placement')
      .select(['setting_id', 'from_day', 'until_day'])
      .where('child_id', '=', child)
      .orderBy('from_day')
      .execute(),
  );
const moves = () =>
  moving.house.database.asOwner((tx) =>
    tx.selectFrom('placement_move').selectAll().where('child_id', '=', child).execute(),
  );
/** The fields of the last page of the form. */
const confirmed = (besides: Record<string, string> = {}) => ({
  entry: randomUUID(),
  to: moving.ashHouse,
  'from-day': '3',
  'from-month': '3',
  'from-year': '2026',
  emergency: 'no',
  onOrder: 'none',
  policeContactLikely: 'no',
  schoolChanges: 'no',
  keyStage4: 'no',
  sendNeeds: 'no',
  ...besides,
});

test('the earlier home ends the day before, the new one begins on the day', async () => {
  expect((await send(inside())).statusCode).toBe(201);
  expect(await placements()).toEqual([
    { setting_id: moving.house.world.home, from_day: '2020-01-01', until_day: '2026-03-02' },
    { setting_id: moving.ashHouse, from_day: '2026-03-03', until_day: null },
  ]);
  const page = await worker().get(`/children/${child}`);
  expect(page.body).toContain('Ash House');
});

test('a first home in care is no move, and ends nothing', async () => {
  const { house } = moving;
  child = await addChild(house, { given: 'Kit', family: 'Sampleton', born: '2014-02-02' }, [
    ['socialWorker', 'social-worker'],
  ]);
  await send(inside());
  const [made] = await moves();
  expect([made?.event, made?.left_setting_id]).toEqual(['starts', null]);
  expect(await placements()).toEqual([
    { setting_id: moving.ashHouse, from_day: '2026-03-03', until_day: null },
  ]);
});

test('a home in another area is known as such from the day of the move, and before it says which day', async () => {
  const page = async () => (await worker().get(`/children/${child}`)).body;
  // As the record of an incident of that day takes them.
  const incident = (day: string) => moving.house.database.asOwner((tx) => getChild(tx, child, day));
  await send(
    inside({ settingId: moving.oakHouse, homeArea: 'adjoining', emergency: true, from: '2026-03-04' }),
  );
  expect(await page()).toContain('No; moves out of area on 4 March 2026');
  moving.house.now = new Date('2026-03-04T10:00:00Z');
  expect(await page()).not.toContain('moves out of area on');
  expect((await incident('2026-03-03'))?.out_of_area).toBe(false);
  expect((await incident('2026-03-04'))?.out_of_area).toBe(true);
  moving.house.now = new Date('2026-03-05T10:00:00Z');
  await send(inside({ from: '2026-03-05' }));
  expect((await incident('2026-03-04'))?.out_of_area).toBe(true);
  expect((await incident('2026-03-05'))?.out_of_area).toBe(false);
});

test.each([
  ['2020-01-01', 'They came to Hazel House on 1 January 2020. Give a later day.'],
  ['2026-04-03', 'You can record a move up to 30 days ahead: until 2 April 2026.'],
  ['2026-02-30', '30 February 2026 is not a date.'],
  ['2020-06-01', 'No edition covers 2020-06-01.'],
])('a move from %s is refused, and says what is allowed', async (from, message) => {
  const refused = await send(inside({ from }));
  expect(refused.statusCode).toBe(400);
  expect(refused.json().error.message).toContain(message);
  expect(await moves()).toEqual([]);
});

test('the furthest day ahead is taken', async () => {
  expect((await send(inside({ from: '2026-04-02' }))).statusCode).toBe(201);
});

test('days are London days: shortly after midnight in summer it is tomorrow already', async () => {
  moving.house.now = new Date('2026-06-30T23:30:00Z');
  expect((await send(inside({ from: '2026-07-31' }))).statusCode).toBe(201);
});

test('the home they live in, and a home nobody knows, are refused', async () => {
  const same = await send(inside({ settingId: moving.house.world.home }));
  expect(same.json().error).toMatchObject({ field: 'settingId', message: 'They already live there.' });
  const none = await send(inside({ settingId: randomUUID() }));
  expect(none.json().error).toMatchObject({ code: 'not-allowed', field: 'settingId' });
});

test('what lies further ahead than tomorrow is no emergency', async () => {
  const refused = await send(inside({ from: '2026-03-05', emergency: true }));
  expect(refused.json().error).toMatchObject({ code: 'not-allowed', field: 'emergency' });
  expect((await send(inside({ from: '2026-03-04', emergency: true }))).statusCode).toBe(201);
});

test('what the register knows is not overruled, and what it does not know is not guessed', async () => {
  const overruled = await send(inside({ homeArea: 'adjoining' }));
  expect(overruled.json().error).toMatchObject({ code: 'not-allowed', field: 'homeArea' });
  const unsaid = await send(inside({ settingId: moving.oakHouse }));
  expect(unsaid.json().error).toMatchObject({ code: 'missing', field: 'homeArea' });
  const wrong = await send(inside({ settingId: moving.oakHouse, homeArea: 'inside' }));
  expect(wrong.json().error).toMatchObject({ code: 'not-allowed', field: 'homeArea' });
  const nowhere = await send(inside({ settingId: moving.driftHouse }));
  expect(nowhere.json().error).toMatchObject({ code: 'missing', field: 'homeArea' });
});

test('the same form sent twice makes one move and leads to it', async () => {
  const form = confirmed();
  const path = `/children/${child}/moves`;
  const [first, second] = await Promise.all([worker().post(path, form), worker().post(path, form)]);
  expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
  expect(first.headers.location).toMatch(/^\/moves\/[0-9a-f-]{36}$/);
  expect(second.headers.location).toBe(first.headers.location);
  expect(await moves()).toHaveLength(1);
  expect(await placements()).toHaveLength(2);
});

test('the same key sent twice to the API makes one move, and another request under it is refused', async () => {
  const headers = { 'idempotency-key': `move-${child}` };
  const first = await send(inside(), headers);
  const second = await send(inside(), headers);
  expect(second.json()).toEqual(first.json());
  expect(second.headers['idempotent-replay']).toBe('true');
  expect((await send(inside({ from: '2026-03-04' }), headers)).json().error.code).toBe('key-reused');
  expect(await moves()).toHaveLength(1);
});

test('of two moves at the same time the second is refused and says so', async () => {
  const path = `/children/${child}/moves`;
  const seen = async () =>
    /name="seen" value="([^"]+)"/.exec((await worker().get(`${path}/new`)).body)?.[1] ?? '';
  const opened = await seen();
  const other = moving.house.as(moving.house.world.otherSocialWorker);
  const answers = await Promise.all([
    worker().post(path, confirmed({ seen: opened })),
    other.post(path, confirmed({ seen: opened, 'from-day': '4' })),
  ]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
  const refused = answers.find(({ statusCode }) => statusCode === 409);
  expect(refused?.body).toMatch(/Another move is already under way|Someone has recorded another move since/);
  expect(await moves()).toHaveLength(1);
});

test('while a move waits or lies ahead there is no other, and the page leads to it', async () => {
  const first = await send(inside({ from: '2026-03-20' }));
  const refused = await send(inside({ from: '2026-03-21', settingId: moving.house.world.otherHome }));
  expect([refused.statusCode, refused.json().error.code]).toEqual([409, 'conflict']);
  const begin = await worker().get(`/children/${child}/moves/new`);
  expect(begin.headers.location).toBe(`/moves/${first.json().id}?under-way=1`);
  const page = await worker().get(`/moves/${first.json().id}?under-way=1`);
  expect(page.body).toContain('This move is under way.');
});

test('a move that lies ahead can be withdrawn with a reason: the home goes on as it was, the move stays readable', async () => {
  const before = await placements();
  const { id } = (await send(inside({ from: '2026-03-20' }))).json();
  expect(await placements()).toHaveLength(2);
  const empty = await worker().post(`/moves/${id}/withdraw`, { withdrawWords: ' ' });
  expect(empty.statusCode).toBe(422);
  expect(empty.body).toContain('Say why the move will not happen.');
  const withdrawn = await worker().post(`/moves/${id}/withdraw`, {
    withdrawWords: 'The foster carer fell ill.',
  });
  expect(withdrawn.statusCode).toBe(303);
  expect(await placements()).toEqual(before);
  const found = (await worker().api('GET', `/api/v1/moves/${id}`)).json();
  expect([found.state, found.withdrawn]).toEqual(['withdrawn', 'The foster carer fell ill.']);
  expect(new Set(found.steps.map(({ state }: { state: string }) => state))).toEqual(new Set(['declined']));
  expect((await send(inside())).statusCode).toBe(201);
});

test('a move that has begun is not withdrawn', async () => {
  const { id } = (await send(inside())).json();
  const refused = await worker().post(`/moves/${id}/withdraw`, { withdrawWords: 'No.' });
  expect(refused.statusCode).toBe(403);
  expect(await placements()).toHaveLength(2);
});

test('at 16 the episodes of care say what somebody is, and where they say nothing it is asked', async () => {
  child = await addChild(moving.house, { given: 'Teal', family: 'Sampleton', born: '2009-05-05' }, [
    ['socialWorker', 'social-worker'],
  ]);
  const unsaid = await send(inside());
  expect(unsaid.json().error).toMatchObject({ code: 'missing', field: 'careStatus' });
  await addEpisode(moving.house, child, { from: '2022-01-01', status: 'C2', placement: 'K2' });
  expect((await send(inside())).statusCode).toBe(201);
  expect((await moves())[0]?.facts).toMatchObject({ careStatus: 'looked-after', age: 16 });
});

test('unknown fields are refused', async () => {
  const refused = await send(inside({ postcode: 'E8' }));
  expect(refused.json().error).toMatchObject({ code: 'unknown-field', field: 'postcode' });
});
