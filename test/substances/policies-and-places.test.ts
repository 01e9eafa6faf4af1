import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let policy: string;
beforeAll(async () => {
  house = await testApp();
  policy = `/settings/${house.world.home}/drugs-policy`;
});
afterAll(() => house.close());

const day = (name: string, text: string) => {
  const [year = '', month = '', of = ''] = text.split('-');
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year };
};
const read = async (person: string, url: string) => (await house.as(person).get(url)).body;
const written = (besides: Record<string, string> = {}) => ({
  entry: randomUUID(),
  education: 'A talk with the key worker in the first month.',
  treatment: 'The young people’s service, the same day.',
  words: 'We talk before we search.',
  ...day('reviewedOn', '2026-02-01'),
  ...day('nextReviewOn', '2026-03-03'),
  ...besides,
});

test('whoever manages the setting writes its drugs policy; whoever works there reads it, and says so', async () => {
  const { manager, carer, secondCarer, otherCarer, socialWorker } = house.world;
  expect(await read(carer, policy)).toContain('There is no drugs policy here yet.');
  expect((await house.as(carer).post(policy, written())).statusCode).toBe(403);
  for (const person of [otherCarer, socialWorker])
    expect((await house.as(person).get(policy)).statusCode).toBe(404);
  expect((await house.as(manager).post(policy, written())).statusCode).toBe(303);
  expect(await read(carer, '/my-work')).toContain('Read the drugs policy of Hazel House');
  expect(await read(carer, policy)).toContain('Who has read it: 0 of 3');
  const id = /name="policy" value="([^"]+)"/.exec(await read(carer, policy))?.[1] ?? '';
  for (let twice = 0; twice < 2; twice += 1)
    expect((await house.as(carer).post(`${policy}/read`, { policy: id })).statusCode).toBe(303);
  expect(await read(secondCarer, policy)).toContain('Who has read it: 1 of 3');
  expect(await read(carer, '/my-work')).not.toContain('Read the drugs policy');
  expect(await read(manager, '/my-work')).toContain('The drugs policy of Hazel House is due for review');
  // Renewed, it is read again; what was read is what was there.
  const renewed = written({ ...day('reviewedOn', '2026-03-02'), ...day('nextReviewOn', '2027-03-02') });
  expect((await house.as(manager).post(policy, renewed)).statusCode).toBe(303);
  await house.as(secondCarer).post(`${policy}/read`, { policy: id });
  expect(await read(secondCarer, policy)).toContain('Who has read it: 0 of 3');
  expect(await read(manager, '/my-work')).not.toContain('is due for review');
});

test('a policy says what children learn and which treatment they get, and where it stands', async () => {
  const { manager } = house.world;
  for (const [field, wrong] of [
    ['education', { education: '' }],
    ['treatment', { treatment: '' }],
    ['words', { words: '' }],
    ['link', { link: 'javascript:alert(1)' }],
    ['link', { link: 'http://plain.example' }],
    ['reviewedOn-day', day('reviewedOn', '2026-03-04')],
    ['nextReviewOn-day', day('nextReviewOn', '2026-02-01')],
    ['nextReviewOn-day', day('nextReviewOn', '2026-02-30')],
  ] as const) {
    const answer = await house.as(manager).post(policy, written(wrong as Record<string, string>));
    expect([field, answer.statusCode]).toEqual([field, 422]);
    expect(answer.body).toContain(`href="#${field}"`);
  }
});

const spots = '/substances/hot-spots';
const spot = (besides: Record<string, string> = {}) => ({
  entry: randomUUID(),
  authority: house.world.authority,
  kind: 'park',
  area: 'The bandstand in the park',
  seen: 'Adults on bicycles wait there after school.',
  disruption: 'Light the path.',
  ...day('since', '2026-02-10'),
  ...besides,
});

test('a place is written down, shared and watched by those who work in its area', async () => {
  const { carer, secondCarer, otherCarer, fosterCarer } = house.world;
  const made = await house.as(carer).post(spots, spot());
  expect(made.statusCode).toBe(303);
  const at = made.headers.location as string;
  expect(await read(carer, at)).toContain('This has not been shared with anybody yet.');
  const bare = await house
    .as(carer)
    .post(`${at}/additions`, { kind: 'shared', words: 'Told.', ...day('on', '2026-03-02') });
  expect(bare.statusCode).toBe(422);
  expect(bare.body).toContain('href="#withWhom"');
  const shared = {
    kind: 'shared',
    withWhom: 'The neighbourhood team',
    words: 'Told.',
    ...day('on', '2026-03-02'),
  };
  expect((await house.as(secondCarer).post(`${at}/additions`, shared)).statusCode).toBe(303);
  for (const person of [otherCarer, fosterCarer])
    expect(await read(person, at)).toContain('Shared with The neighbourhood team');
});

test('nobody outside the area reads it, and nobody writes into another area', async () => {
  const { outsider, robin } = house.world;
  const elsewhere = randomUUID();
  const stranger = randomUUID();
  await house.database.asOwner(async (tx) => {
    const made = { created_at: house.now };
    await tx
      .insertInto('organisation')
      .values({ id: elsewhere, name: 'Borough of Farwick', kind: 'local-authority', ...made })
      .execute();
    await tx
      .insertInto('person_account')
      .values({ id: stranger, name: 'Kit Pretend', email: 'kit@test.example', closed_at: null, ...made })
      .execute();
    const member = {
      person_id: stranger,
      organisation_id: elsewhere,
      setting_id: null,
      role: 'social-worker',
    } as const;
    await tx
      .insertInto('membership')
      .values({ id: randomUUID(), ...member, from_day: '2020-01-01', until_day: null })
      .execute();
  });
  const made = await house.as(house.world.carer).post(spots, spot());
  const at = made.headers.location as string;
  expect((await house.as(stranger).get(at)).statusCode).toBe(404);
  expect(await read(stranger, spots)).toContain('No places have been written down in your area.');
  const wrong = await house.as(stranger).post(spots, spot());
  expect(wrong.statusCode).toBe(422);
  expect((await house.as(null).get(spots)).statusCode).toBe(303);
  // A provider's worker without a setting has no area.
  expect(await read(outsider, spots)).toContain('We do not know which council area your setting is in.');
  expect(robin).toBeTruthy();
});

test('a text that names a child of the writer is refused in every field, and kept on the page', async () => {
  const { carer } = house.world;
  for (const [field, wrong] of [
    ['seen', { seen: 'robin waits there with others.' }],
    ['area', { area: 'Behind the SAMPLETON flat' }],
    ['disruption', { disruption: 'Talk to Robin Sampleton first.' }],
  ] as const) {
    const answer = await house.as(carer).post(spots, spot(wrong as Record<string, string>));
    expect([field, answer.statusCode]).toEqual([field, 422]);
    expect(answer.body).toContain(`href="#${field}"`);
    expect(answer.body).toContain('the name of a child in your care');
    expect(answer.body).toContain('Adults on bicycles'.slice(0, field === 'seen' ? 0 : undefined));
  }
  const at = (await house.as(carer).post(spots, spot())).headers.location as string;
  const addition = { kind: 'quiet', words: 'Robin says so.', ...day('on', '2026-03-02') };
  expect((await house.as(carer).post(`${at}/additions`, addition)).statusCode).toBe(422);
});

test('there is no column in which a child could stand', async () => {
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ column_name: string }>`select column_name from information_schema.columns
      where table_name in ('hot_spot', 'hot_spot_event') and column_name ~ 'child|name'`.execute(tx),
  );
  expect(rows).toEqual([]);
});

test('the first page of the room leads to everything, and says when nothing is there', async () => {
  const { carer, socialWorker, otherSocialWorker } = house.world;
  const page = await read(carer, '/substances');
  for (const text of [
    'Nothing is being kept.',
    'Places to watch',
    'Drugs policy of Hazel House',
    'Something was taken or found',
  ])
    expect(page).toContain(text);
  const elsewhere = await read(socialWorker, '/substances');
  expect(elsewhere).not.toContain('Something was taken or found');
  expect((await house.as(otherSocialWorker).get('/substances')).statusCode).toBe(200);
  expect((await house.as(socialWorker).get('/substances/seizures/new')).statusCode).toBe(404);
});
