import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../house/test-app.ts';

let house: TestApp;
const memberships: Record<string, string> = {};
beforeAll(async () => {
  house = await testApp();
  const { world, database } = house;
  const works = async (person: keyof typeof world, role: 'social-worker' | 'duty-officer') => {
    const id = randomUUID();
    memberships[person] = id;
    await database.asOwner((tx) =>
      tx
        .insertInto('membership')
        .values({
          id,
          person_id: world[person],
          organisation_id: world.authority,
          setting_id: null,
          role,
          from_day: '2020-01-01',
          until_day: null,
        })
        .execute(),
    );
  };
  await works('socialWorker', 'social-worker');
  await works('otherSocialWorker', 'social-worker');
  await works('outsider', 'duty-officer');
});
afterAll(() => house.close());

type Typed = Record<string, string>;
const born = (day: string): Typed => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { 'birth-day': date, 'birth-month': month, 'birth-year': year };
};
const whole = (typed: Typed = {}): Typed => ({
  given: 'Teasel',
  ...born('2012-02-29'),
  basis: 'estimated',
  authority: house.world.authority,
  worker: memberships.socialWorker ?? '',
  ...typed,
});
const inHome: Typed = { homeWords: 'Hazel', 'since-day': '27', 'since-month': '2', 'since-year': '2026' };
const begin = (person: string, typed: Typed) => house.as(person).post('/children/new', typed);
const idIn = ({ headers }: { headers: Record<string, unknown> }): string =>
  String(headers.location).replace('/children/', '');
const countOf = async (given: string): Promise<number> =>
  (
    await house.database.asOwner((tx) =>
      tx.selectFrom('child').select('id').where('given_name', '=', given).execute(),
    )
  ).length;

test('a social worker adds a child with one name, a first home and a past day, and the home can record at once', async () => {
  const { world } = house;
  const came = await begin(world.socialWorker, whole({ ...inHome, given: 'Tansy' }));
  expect(came.statusCode, came.body).toBe(303);
  const id = idIn(came);
  const page = await house.as(world.socialWorker).get(`/children/${id}`);
  expect(page.body).toContain('as an estimate');
  expect(page.body).toContain('Hazel House');
  expect(page.body).toMatch(/<h1[^>]*>Tansy<\/h1>/);
  expect((await house.as(world.carer).get(`/children/${id}`)).statusCode).toBe(200);
  expect((await house.as(world.carer).get(`/records/new?child=${id}`)).body).toContain('Tansy');
  expect((await house.as(world.otherCarer).get(`/children/${id}`)).statusCode).toBe(404);
  expect((await house.as(world.manager).get('/my-work')).body).toContain(
    'A child who lives in your home was added',
  );
});

test('a duty officer adds a child for a worker, who is told; whoever added them does not see them', async () => {
  const { world } = house;
  const came = await begin(
    world.outsider,
    whole({ given: 'Tarragon', worker: memberships.otherSocialWorker ?? '' }),
  );
  expect(came.headers.location).toBe('/children?added=1');
  expect((await house.as(world.outsider).get('/children?added=1')).body).toContain('is in the register');
  expect((await house.as(world.otherSocialWorker).get('/my-work')).body).toContain(
    'A child was added to the register',
  );
  expect((await house.as(world.otherSocialWorker).post('/children', { name: 'Tarragon' })).body).toContain(
    'Born',
  );
});

test('everything that is missing is said at once, and what was typed comes back', async () => {
  const came = await begin(house.world.socialWorker, { family: 'Kept', homeWords: 'Hazel', status: 'V2' });
  expect(came.statusCode).toBe(422);
  for (const said of [
    'Give a name. One is enough.',
    'Give a date of birth',
    'Say how sure the date is.',
    'Choose their social worker',
    'Give the day they moved in',
    'Give the day this basis started',
  ])
    expect(came.body).toContain(said);
  expect(came.body).toContain('value="Kept"');
});

test('a home of which there are several is chosen, and one that nobody knows is refused', async () => {
  const { world } = house;
  const several = await begin(world.socialWorker, whole({ ...inHome, given: 'Thistle', homeWords: 'House' }));
  expect(several.body).toContain('Choose one of the homes that were found');
  expect(several.body).toContain('Birch House');
  const chosen = whole({ ...inHome, given: 'Thistle', homeWords: 'House', home: world.otherHome });
  expect((await begin(world.socialWorker, chosen)).statusCode).toBe(303);
  const none = await begin(world.socialWorker, whole({ ...inHome, homeWords: 'Nowhere at all' }));
  expect(none.body).toContain('We do not know a home with that name');
});

test('a child like one they know is added only when they say it is another; of a closed record nothing is said', async () => {
  const { world } = house;
  const known = { given: 'Robin', family: 'Sampleton', ...born('2011-05-04') };
  const like = await begin(world.socialWorker, whole(known));
  expect(like.statusCode).toBe(422);
  expect(like.body).toContain(`/children/${world.robin}`);
  expect((await begin(world.socialWorker, whole({ ...known, another: 'yes' }))).statusCode).toBe(303);
  const closed = await begin(world.outsider, whole({ ...known, given: 'Wren', ...born('2012-06-05') }));
  expect(closed.headers.location).toBe('/children?added=1');
});

test('a number that another child has is refused without a word on whose it is', async () => {
  const { world } = house;
  const numbered = (given: string) => whole({ given, caseNumber: 'C-77' });
  expect((await begin(world.socialWorker, numbered('Tulip'))).statusCode).toBe(303);
  const again = await begin(world.socialWorker, numbered('Valerian'));
  expect(again.statusCode).toBe(422);
  expect(again.body).toContain('This number cannot be used');
  expect(again.body).not.toContain('Tulip');
  expect(await countOf('Valerian')).toBe(0);
});

test('who only works in a home adds nobody for an authority, and who works in none begins nobody there', async () => {
  const { world } = house;
  expect((await house.as(world.carer).get('/children/new')).statusCode).toBe(404);
  expect((await begin(world.carer, whole({ given: 'Yarrow' }))).statusCode).toBe(404);
  expect((await house.as(world.socialWorker).get('/children/new/arrived')).statusCode).toBe(404);
  expect(await countOf('Yarrow')).toBe(0);
});

test('a child who arrives at night is begun by the home, and confirmed by the authority alone', async () => {
  const { world } = house;
  const arrived = {
    given: 'Vetch',
    ...born('2010-10-10'),
    basis: 'estimated',
    home: world.home,
    authority: world.authority,
  };
  const came = await house.as(world.carer).post('/children/new/arrived', arrived);
  expect(came.statusCode, came.body).toBe(303);
  const id = idIn(came);
  const ofHome = await house.as(world.manager).get(`/children/${id}`);
  expect(ofHome.body).toContain('A home began this record');
  expect((await house.as(world.carer).get(`/records/new?child=${id}`)).body).toContain('Vetch');
  expect((await house.as(world.socialWorker).get(`/children/${id}`)).statusCode).toBe(404);
  for (const person of [world.carer, world.manager, world.otherManager])
    expect((await house.as(person).get(`/children/${id}/confirm`)).statusCode).toBe(404);
  expect((await house.as(world.outsider).get('/my-work')).body).toContain(`/children/${id}/confirm`);
  const confirm = () =>
    house.as(world.outsider).post(`/children/${id}/confirm`, { worker: memberships.socialWorker ?? '' });
  expect((await confirm()).headers.location).toBe('/my-work');
  expect((await confirm()).statusCode).not.toBe(200);
  const after = await house.as(world.socialWorker).get(`/children/${id}`);
  expect(after.body).not.toContain('A home began this record');
  expect((await house.as(world.socialWorker).get('/my-work')).body).toContain('Check whether they are known');
});

test('a home that a person does not work in, or no authority at all, is refused', async () => {
  const { world } = house;
  const arrived = { given: 'Woad', ...born('2010-10-10'), basis: 'known', authority: world.authority };
  const elsewhere = await house
    .as(world.carer)
    .post('/children/new/arrived', { ...arrived, home: world.otherHome });
  expect(elsewhere.statusCode).toBe(422);
  const noAuthority = await house
    .as(world.carer)
    .post('/children/new/arrived', { ...arrived, home: world.home, authority: world.provider });
  expect(noAuthority.statusCode).toBe(422);
  expect(await countOf('Woad')).toBe(0);
});

test('a name is corrected with its reason, found by the new one, and by the old one only where it is kept', async () => {
  const { world } = house;
  const visitor = house.as(world.socialWorker);
  const began = await begin(world.socialWorker, whole({ given: 'Zinia', another: 'yes' }));
  expect(began.headers.location).toContain('/children/');
  const id = idIn(began);
  const correct = (typed: Typed) =>
    visitor.post(`/children/${id}/correct`, {
      ...born('2012-02-29'),
      basis: 'known',
      reason: 'A slip.',
      ...typed,
    });
  expect((await correct({ given: 'Acanthus', others: 'Zinia' })).statusCode).toBe(303);
  const finds = async (name: string) => (await visitor.post('/children', { name })).body.includes(id);
  expect([await finds('Acanthus'), await finds('Zinia')]).toEqual([true, true]);
  expect((await correct({ given: 'Acanthus', reason: 'Adopted.' })).statusCode).toBe(303);
  expect([await finds('Acanthus'), await finds('Zinia')]).toEqual([true, false]);
  const page = await visitor.get(`/children/${id}/correct`);
  for (const kept of ['Zinia, born 29 February 2012', 'A slip.', 'Adopted.'])
    expect(page.body).toContain(kept);
  expect((await correct({ given: 'Acanthus', reason: '' })).statusCode).toBe(422);
  expect((await house.as(world.otherSocialWorker).get(`/children/${id}/correct`)).statusCode).toBe(404);
});

test('the glass is broken however the names are spelled, and for the one entry that two were merged into', async () => {
  const { world, database } = house;
  const names = { given: 'Seán', family: "O'Brien-Ní Dhomhnaill", ...born('2012-03-01') };
  const id = idIn(await begin(world.socialWorker, whole(names)));
  const second = idIn(await begin(world.socialWorker, whole({ ...names, another: 'yes' })));
  await database.asOwner((tx) =>
    sql`insert into child_merge (id, kept_id, merged_id, reason, merged_by, merged_at, agreed_by, agreed_at)
      values (${randomUUID()}, ${id}, ${second}, 'One child.', ${world.socialWorker}, ${house.now}, ${world.supervisor}, ${house.now})`.execute(
      tx,
    ),
  );
  const breaks = (given: string, family: string) =>
    house.as(world.otherManager).post('/break-glass', {
      given,
      family,
      'born-day': '1',
      'born-month': '3',
      'born-year': '2012',
      reason: 'They stand at our door, and nobody answers.',
      hours: '1',
    });
  for (const [given, family] of [
    ['Sean', 'OBrien-Ni Dhomhnaill'],
    ['SEÁN', 'O’Brien Ní Dhomhnaill'],
    ['Seán', 'OʼBrien'],
    ['Sean', 'O´Brien-NiDhomhnaill'],
    ['Sean', 'OBrienNiDhomhnaill'],
    ["O'Brien", 'Seán'],
  ] as const)
    expect((await breaks(given, family)).headers.location, family).toContain(id);
  for (const [given, family] of [
    ['Sean', ''],
    ['Sean', 'Sean'],
    ['Sean', 'Brien'],
    ['Shaun', 'O’Brien'],
  ] as const)
    expect((await breaks(given, family)).statusCode, `${given} ${family}`).toBe(404);
});

test('the glass is broken for a child with one name, by that name however it is marked, and by an earlier name', async () => {
  const { world } = house;
  const one = idIn(
    await begin(world.socialWorker, whole({ given: 'مُحَمَّد', family: '', ...born('2013-04-02') })),
  );
  const former = { given: 'Yonas', family: 'Madeup', others: 'Fictive', ...born('2013-04-03') };
  const two = idIn(await begin(world.socialWorker, whole(former)));
  const breaks = (given: string, family: string, day: string) =>
    house.as(world.otherManager).post('/break-glass', {
      given,
      family,
      'born-day': day,
      'born-month': '4',
      'born-year': '2013',
      reason: 'They stand at our door, and nobody answers.',
      hours: '1',
    });
  for (const [given, family] of [
    ['محمد', ''],
    ['محمـــد', 'محمد'],
  ] as const)
    expect((await breaks(given, family, '2')).headers.location, given).toContain(one);
  expect((await breaks('Yonas', 'Fictive', '3')).headers.location).toContain(two);
  expect((await breaks('Yonas', '', '3')).statusCode).toBe(404);
});
