import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MovingHouse, openMovingHouse } from './homes.ts';

let moving: MovingHouse;
beforeAll(async () => {
  moving = await openMovingHouse();
});
afterAll(() => moving.house.close());

const as = (person: string | null) => moving.house.as(person);
const day = (name: string, on: string) => {
  const [year = '', month = '', date = ''] = on.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const childrensNames = /Robin|Wren|Fern|Sampleton/;

test('homes are listed for whoever finds homes or places a child, and for nobody else', async () => {
  const { world } = moving.house;
  for (const person of [moving.commissioner, world.socialWorker, world.otherSocialWorker, moving.elsewhere]) {
    expect([person, (await as(person).get('/providers')).statusCode]).toEqual([person, 200]);
  }
  for (const person of [
    world.carer,
    world.manager,
    world.outsider,
    moving.reviewingOfficer,
    moving.officer,
  ]) {
    expect([person, (await as(person).get('/providers')).statusCode]).toEqual([person, 404]);
    const provider = await as(person).get(`/providers/${moving.secondProvider}`);
    expect([person, provider.statusCode]).toEqual([person, 404]);
  }
  expect((await as(null).get('/providers')).statusCode).toBe(303);
});

test('an unregistered home stands first and in red; no child and no foster family is named', async () => {
  const { body } = await as(moving.commissioner).get('/providers');
  const order = [
    'Not registered<',
    'The Barn',
    'Not known if registered',
    'Registered, or does not need to be',
    'Ash House',
  ];
  const places = order.map((text) => body.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(body).toContain('hearth-level--3');
  expect(body).toContain('1 foster home of');
  expect(body).not.toContain('The Fictional family');
  expect(body).not.toMatch(childrensNames);
});

test('a foster home is open to those who find homes, and its name is not', async () => {
  const { fosterHome, fosterCarer } = moving.house.world;
  const page = await as(moving.commissioner).get(`/settings/${fosterHome}`);
  expect([page.statusCode, page.body.includes('The Fictional family')]).toEqual([200, false]);
  expect((await as(fosterCarer).get(`/settings/${fosterHome}`)).body).toContain('The Fictional family');
});

test('the page of a home is open to whoever works there or whose child lives there', async () => {
  const { world } = moving.house;
  for (const person of [world.carer, world.manager, world.socialWorker, moving.reviewingOfficer]) {
    const page = await as(person).get(`/settings/${world.home}`);
    expect([person, page.statusCode]).toEqual([person, 200]);
    expect(page.body).toContain('Not checked');
    expect(page.body).toContain('In force: the London Protocol, edition of 2025.');
  }
  for (const person of [world.otherCarer, world.outsider, moving.officer, null]) {
    const page = await as(person).get(`/settings/${world.home}`);
    expect([person, [303, 404].includes(page.statusCode)]).toEqual([person, true]);
  }
});

test('what a commissioner finds in the register is how the home stands from then on, and earlier look-ups stay', async () => {
  const { home, socialWorker } = moving.house.world;
  const path = `/settings/${home}/look-ups`;
  const found = { found: 'registered', urn: 'SC092092', ...day('lookedUpOn', '2026-03-02') };
  expect((await as(socialWorker).post(path, found)).statusCode).toBe(403);
  const commissioner = as(moving.commissioner);
  for (const [wrong, message] of [
    [{ urn: '' }, 'Give its Ofsted number.'],
    [{ found: '' }, 'Choose what you found.'],
    [{ found: 'not-needed' }, 'Say why it does not need to register.'],
    [day('lookedUpOn', '2026-03-04'), 'That day is in the future. Give today or an earlier day.'],
    [day('lookedUpOn', '2026-02-31'), '31 February 2026 is not a date.'],
  ] as const) {
    const back = await commissioner.post(path, { ...found, ...wrong });
    expect([back.statusCode, back.body.includes(message)]).toEqual([422, true]);
  }
  await commissioner.post(path, { ...found, found: 'unregistered', words: 'Asked twice.' });
  expect((await commissioner.get(`/settings/${home}`)).body).toContain('Not registered with Ofsted.');
  moving.house.now = new Date('2026-03-03T02:20:00Z');
  await commissioner.post(path, found);
  const page = await commissioner.get(`/settings/${home}`);
  expect(page.body).not.toContain('Not registered with Ofsted.');
  expect(page.body).toContain('Found in the register, number SC092092, 2 March 2026, by Quince Pretend');
  expect(page.body).toContain('Asked twice.');
});

test('a pledge is recorded and renewed by a commissioner of the authority, and says where it stands', async () => {
  const { authority, socialWorker } = moving.house.world;
  const path = `/providers/${moving.secondProvider}`;
  const pledge = {
    entry: randomUUID(),
    pledgeAuthority: authority,
    ...day('pledgeFrom', '2025-01-01'),
    ...day('pledgeUntil', '2025-12-31'),
    standsAt: 'Framework contract, clause 14',
  };
  expect((await as(socialWorker).post(`${path}/pledges`, pledge)).statusCode).toBe(403);
  const commissioner = as(moving.commissioner);
  for (const [wrong, message] of [
    [{ standsAt: ' ' }, 'Say where it is written: the contract, and the clause.'],
    [day('pledgeFrom', '2025-02-30'), '30 February 2025 is not a date.'],
    [day('pledgeUntil', '2024-12-31'), 'The last day must not be before the first.'],
  ] as const) {
    const back = await commissioner.post(`${path}/pledges`, { ...pledge, ...wrong });
    expect([back.statusCode, back.body.includes(message)]).toEqual([422, true]);
  }
  await commissioner.post(`${path}/pledges`, pledge);
  await commissioner.post(`${path}/pledges`, pledge);
  expect((await commissioner.get('/providers')).body).toContain('Pledge has run out');
  const renewed = {
    ...pledge,
    entry: randomUUID(),
    ...day('pledgeFrom', '2026-01-01'),
    ...day('pledgeUntil', '2027-12-31'),
  };
  await commissioner.post(`${path}/pledges`, renewed);
  const page = await commissioner.get(path);
  expect(page.body).toContain('from 1 January 2026 until 31 December 2027');
  expect(page.body.match(/Framework contract, clause 14/g)).toHaveLength(2);
});

test('a request of the provider is answered by the authority, disputed, taken further and settled, all written down', async () => {
  const { authority, manager, otherManager, provider, socialWorker } = moving.house.world;
  const home = as(manager);
  const raised = {
    concernAuthority: authority,
    kind: 'unmet-need',
    words: 'Nobody helps at night.',
    couldDo: 'Pay for a second waking carer until June.',
    ...day('answerDue', '2026-03-10'),
  };
  const path = `/providers/${provider}/concerns`;
  expect((await home.post(path, { ...raised, couldDo: '' })).body).toContain(
    'Say what the other side could do.',
  );
  expect((await home.post(path, { ...raised, ...day('answerDue', '2026-03-01') })).body).toContain(
    'That day is in the past. Give today or a later day.',
  );
  expect((await home.post(path, raised)).statusCode).toBe(303);
  const [concern = ''] = /\/concerns\/[0-9a-f-]+/.exec((await home.get(`/providers/${provider}`)).body) ?? [];
  expect((await home.get(concern)).body).not.toContain('value="answered"');
  const own = await home.post(concern, { event: 'answered', words: 'We agree with ourselves.' });
  expect(own.statusCode).toBe(409);
  moving.house.now = new Date('2026-03-11T10:00:00Z');
  expect((await as(socialWorker).get(`/providers/${provider}`)).body).toContain('Answer overdue');
  const say = (person: string, event: string, words: string) => as(person).post(concern, { event, words });
  expect((await say(moving.commissioner, 'answered', '')).body).toContain(
    'Write it down: this is the record of it.',
  );
  for (const [person, event, words] of [
    [moving.commissioner, 'answered', 'No money until April.'],
    [otherManager, 'disputed', 'April is too late.'],
    [moving.commissioner, 'dispute-step', 'Both directors meet on Monday.'],
    [manager, 'settled', 'Agreed: from 20 March.'],
  ] as const) {
    expect([event, (await say(person, event, words)).statusCode]).toEqual([event, 303]);
  }
  const page = await home.get(concern);
  for (const words of [
    'No money until April.',
    'April is too late.',
    'Both directors meet on Monday.',
    'Agreed: from 20 March.',
  ]) {
    expect(page.body).toContain(words);
  }
  expect(page.body).not.toContain('Add to it');
  expect((await say(manager, 'disputed', 'Again.')).statusCode).toBe(409);
  expect((await as(moving.elsewhere).get(concern)).statusCode).toBe(404);
  moving.house.now = new Date('2026-03-03T02:30:00Z');
});

test('words that name a child are refused, with what was written', async () => {
  const { authority, provider, socialWorker } = moving.house.world;
  const named = {
    concernAuthority: authority,
    kind: 'concern',
    words: 'They call the police about robin sampleton.',
    couldDo: 'Stop.',
    ...day('answerDue', '2026-03-10'),
  };
  const back = await as(socialWorker).post(`/providers/${provider}/concerns`, named);
  expect([back.statusCode, back.body.includes('the name of a child in your care')]).toEqual([422, true]);
  expect(back.body).toContain('They call the police about robin sampleton.');
});

test('what was agreed about issues that come back is read by everybody and written down by a commissioner', async () => {
  const { authority, carer, socialWorker } = moving.house.world;
  const note = {
    authority,
    topic: 'insurance',
    words: 'A crime reference is given by the desk; no child is named as a suspect for it.',
    agreedWith: 'The police of Testwick',
    ...day('from', '2026-01-01'),
    ...day('reviewOn', '2026-03-01'),
  };
  expect((await as(carer).get('/practice-notes')).body).toContain('Nothing has been agreed yet.');
  expect((await as(socialWorker).post('/practice-notes', note)).statusCode).toBe(403);
  const commissioner = as(moving.commissioner);
  const back = await commissioner.post('/practice-notes', { ...note, ...day('reviewOn', '2025-12-01') });
  expect([back.statusCode, back.body.includes('Give a day after the day it starts.')]).toEqual([422, true]);
  expect(back.body).toContain('no child is named as a suspect');
  const named = await commissioner.post('/practice-notes', { ...note, words: 'As for R. Sampleton: none.' });
  expect([named.statusCode, named.body.includes('the name of a child in your care')]).toEqual([422, true]);
  expect((await commissioner.post('/practice-notes', note)).statusCode).toBe(303);
  const read = await as(carer).get('/practice-notes');
  expect(read.body).toContain('Theft or damage, if the insurer wants a crime reference');
  expect(read.body).toContain('Review overdue');
  const again = {
    ...note,
    words: 'Agreed anew.',
    ...day('from', '2026-03-02'),
    ...day('reviewOn', '2026-09-01'),
  };
  await commissioner.post('/practice-notes', again);
  const after = await as(carer).get('/practice-notes');
  expect([after.body.includes('Replaced'), after.body.includes('Review overdue')]).toEqual([true, false]);
});
