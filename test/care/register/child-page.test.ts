import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../../house/a-record.ts';
import { addChild, addEpisode } from '../../house/register.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';
import type { World } from '../../house/world.ts';

let house: TestApp;
let sorrel: string;
beforeAll(async () => {
  house = await testApp();
  const { world } = house;
  const around = [
    ['socialWorker', 'social-worker'],
    ['otherSocialWorker', 'independent-reviewing-officer'],
    ['outsider', 'youth-justice-worker'],
    ['fosterCarer', 'health-worker'],
    ['supervisor', 'advocate'],
    ['otherManager', 'virtual-school'],
  ] as const;
  const child = { given: 'Sorrel', family: 'Sampleton', born: '2010-05-10', livesAt: world.home };
  sorrel = await addChild(house, child, around);
  await addEpisode(house, sorrel, { from: '2020-01-01', status: 'C2' });
  const worker = house.as(world.socialWorker);
  const write = async (path: string, words: string, own = ''): Promise<void> => {
    const sent = await worker.post(`/children/${sorrel}/${path}`, { words, saidByChild: own });
    expect([path, sent.statusCode]).toEqual([path, 303]);
  };
  await write('profile/in-their-words', 'I draw when it is loud.', 'yes');
  await write('profile/communication', 'Signs a little.');
  await write('health/allergies', 'qzhealthzq');
  await write('nationality/nationality', 'qznationalityzq');
  await write('address/home', 'qzaddresszq');
});
afterAll(() => house.close());

const everything = ['chronology', 'status', 'health', 'nationality', 'address', 'profile', 'looked', 'seal'];
const waysOf: readonly (readonly [person: keyof World, does: string, ways: readonly string[]])[] = [
  ['socialWorker', 'social worker', everything],
  ['otherSocialWorker', 'independent reviewing officer', everything],
  ['manager', 'registered manager', ['chronology', 'status', 'health', 'address', 'profile', 'looked']],
  ['carer', 'carer', ['chronology', 'status', 'health', 'profile']],
  ['fosterCarer', 'health worker', ['status', 'health', 'profile']],
  ['supervisor', 'advocate', ['chronology', 'status', 'profile', 'looked']],
  ['outsider', 'youth justice worker', ['status', 'profile']],
  ['otherManager', 'virtual school', ['status', 'profile']],
];

test.each(waysOf)(
  '%s, %s: what is open is a way on, what is not is not mentioned and not there',
  async (person, _, ways) => {
    const visitor = house.as(house.world[person]);
    const { body } = await visitor.get(`/children/${sorrel}`);
    const links = everything.filter((way) => body.includes(`href="/children/${sorrel}/${way}"`));
    expect(links).toEqual(ways);
    for (const kind of ['health', 'nationality', 'address', 'profile', 'status']) {
      const { statusCode, body: shown } = await visitor.get(`/children/${sorrel}/${kind}`);
      expect([kind, statusCode]).toEqual([kind, ways.includes(kind) ? 200 : 404]);
      if (['health', 'nationality', 'address'].includes(kind))
        expect([kind, shown.includes(`qz${kind}zq`)]).toEqual([kind, ways.includes(kind)]);
    }
    // An allergy is above everything else, for those who may see health; what is sensitive otherwise is on its own page.
    expect(body.includes('qzhealthzq')).toBe(ways.includes('health'));
    expect(body).not.toMatch(/qz(?:nationality|address)zq/);
  },
);

test('the own words of the child stand before everything that others say', async () => {
  const { body } = await house.as(house.world.carer).get(`/children/${sorrel}`);
  const at = (text: string): number => body.indexOf(text);
  expect(at('I draw when it is loud.')).toBeGreaterThan(0);
  const order = [
    'I draw when it is loud.',
    '15, born 10 May 2010',
    'Looked after: care order',
    'Signs a little.',
  ];
  expect(order.map(at)).toEqual(order.map(at).toSorted((one, other) => one - other));
  expect(body).toContain('In their own words, written down by Heath Pretend');
});

test('where nothing is written, whoever may add is invited to ask the child', async () => {
  const { world } = house;
  const { body } = await house.as(world.manager).get(`/children/${world.robin}`);
  expect(body).toContain('Nothing yet. Ask Robin');
  expect(body).toContain(`/children/${world.robin}/profile/in-their-words`);
  expect(body).toContain('Nothing is recorded, so we do not know. Ask the responsible authority.');
});

test('who may not add is shown no way to, and no page for it', async () => {
  const outsider = house.as(house.world.outsider);
  const { body } = await outsider.get(`/children/${sorrel}`);
  expect(body).not.toContain(`/children/${sorrel}/profile/`);
  expect((await outsider.get(`/children/${sorrel}/profile/communication`)).statusCode).toBe(404);
});

test('a stranger learns nothing, not even that there is somebody', async () => {
  const { world } = house;
  for (const path of ['', '/status', '/profile', '/health', '/nationality', '/address', '/profile/identity'])
    expect([path, (await house.as(world.otherCarer).get(`/children/${sorrel}${path}`)).statusCode]).toEqual([
      path,
      404,
    ]);
});

test('a young adult is called one', async () => {
  const grown = { given: 'Aspen', family: 'Sampleton', born: '2006-03-03' };
  const id = await addChild(house, grown, [['socialWorker', 'personal-adviser']]);
  const { body } = await house.as(house.world.socialWorker).get(`/children/${id}`);
  expect(body).toContain('20, a young adult, born 3 March 2006');
});

test('a child whose name nobody has given goes by a number, and the page says so', async () => {
  const id = await addChild(house, { given: 'Child', family: '4711', born: '2011-01-01' }, [
    ['socialWorker', 'social-worker'],
  ]);
  await house.database.asOwner((tx) =>
    tx.updateTable('child').set({ name_known: false }).where('id', '=', id).execute(),
  );
  const { body } = await house.as(house.world.socialWorker).get(`/children/${id}`);
  expect(body).toContain('No name is recorded yet');
});

test('a home that is not registered is above everything else on the page of each child who lives there', async () => {
  const { world, database } = house;
  const registration = (as: 'unregistered' | 'unknown') =>
    database.asOwner((tx) =>
      tx.updateTable('setting').set({ registration: as }).where('id', '=', world.home).execute(),
    );
  const page = async () => (await house.as(world.manager).get(`/children/${world.robin}`)).body;
  expect(await page()).not.toContain('is not registered with Ofsted');
  await registration('unregistered');
  const shown = await page();
  expect(shown).toContain('is not registered with Ofsted');
  expect(shown.indexOf('Keep safe')).toBeLessThan(shown.indexOf('In Robin'));
  await registration('unknown');
});

test('what is open stands beside what happened last, for those who see the record', async () => {
  const { world } = house;
  const record = aRecord(world, { place: 'Kitchen' });
  const { id } = (await house.as(world.carer).api('POST', '/api/v1/incidents', record)).json();
  const { body } = await house.as(world.manager).get(`/children/${world.robin}`);
  expect(body).toContain(`href="/incidents/${id}"`);
  expect(body).toContain('Someone was hit or hurt, level 2');
  expect(body).toMatch(/What is open<\/h2><ul[^>]*><li><a [^>]*href="\/steps\//);
  expect((await house.as(world.outsider).get(`/children/${sorrel}`)).body).not.toContain('What is open');
});

test('the addresses of those who work with a child are there for those who see who they are, and for nobody else', async () => {
  const { world } = house;
  const emails = async (person: string) => {
    const { body } = await house.as(person).get(`/children/${world.robin}`);
    return [...body.matchAll(/mailto:([^"]+)"/g)].length;
  };
  expect(await emails(world.manager)).toBeGreaterThan(0);
  expect(await emails(world.outsider)).toBe(0);
});
