import { afterAll, beforeAll, expect, test } from 'vitest';
import { aMeasure, moment, openStaffedHouse, recordMeasure, type StaffedHouse } from './people.ts';

let staffed: StaffedHouse;
beforeAll(async () => {
  staffed = await openStaffedHouse();
});
afterAll(() => staffed.house.close());

const stepsOf = (id: string) =>
  staffed.house.database.asOwner((tx) =>
    tx
      .selectFrom('step')
      .select(['code', 'state', 'due_at', 'clock_basis', 'owner_role', 'owner_id'])
      .where('about_id', '=', id)
      .orderBy('due_at')
      .orderBy('code')
      .execute(),
  );

test('a measure is recorded by whoever was there, and its three clocks run from its use, through the weekend', async () => {
  const { house } = staffed;
  const { world } = house;
  const id = await recordMeasure(house, world.carer, world.robin);
  const steps = await stepsOf(id);
  expect(steps.map(({ code, state, due_at }) => [code, state, due_at?.toISOString()])).toEqual([
    ['restraint-record', 'done', '2026-03-03T21:40:00.000Z'],
    ['restraint-talk', 'proposed', '2026-03-04T21:40:00.000Z'],
    ['restraint-child-talk', 'proposed', '2026-03-07T21:40:00.000Z'],
  ]);
  expect(steps.every(({ clock_basis }) => clock_basis?.startsWith('statute, Children'))).toBe(true);
  expect(steps.every(({ owner_id }) => owner_id === world.manager)).toBe(true);
  const { body } = await house.as(world.manager).get(`/restraints/${id}`);
  for (const text of [
    'Robin Sampleton',
    'Robin held a knife',
    'Kitchen',
    '2 minutes',
    'Both arms were held',
    'a quiet voice',
    'Ash Pretend',
    'Bay Pretend',
    'another child',
    'put the knife down',
    'Nobody was hurt.',
    'Within 24 hours',
  ]) {
    expect(body).toContain(text);
  }
});

test('the hours are hours that pass, also over the night on which the clocks go forward', async () => {
  const { house } = staffed;
  const { world } = house;
  house.now = new Date('2026-03-29T08:00:00Z');
  const id = await recordMeasure(house, world.carer, world.robin, moment('used', '2026-03-28', '22:00'));
  const steps = await stepsOf(id);
  // 22:00 in London on Saturday is 22:00 UTC; the next evening 22:00 UTC is 23:00 in London.
  expect(steps.map(({ due_at }) => due_at?.toISOString())).toEqual([
    '2026-03-29T22:00:00.000Z',
    '2026-03-30T22:00:00.000Z',
    '2026-04-02T22:00:00.000Z',
  ]);
  const { body } = await house.as(world.manager).get(`/restraints/${id}`);
  expect(body).toContain('29 March 2026 at 23:00');
  house.now = new Date('2026-03-03T02:15:00Z');
});

test('over the night on which the clocks go back 48 hours end an hour earlier on the clock', async () => {
  const { house } = staffed;
  const { world } = house;
  house.now = new Date('2026-10-25T08:00:00Z');
  const id = await recordMeasure(house, world.carer, world.robin, moment('used', '2026-10-24', '22:00'));
  const steps = await stepsOf(id);
  expect(steps.map(({ due_at }) => due_at?.toISOString())).toEqual([
    '2026-10-25T21:00:00.000Z',
    '2026-10-26T21:00:00.000Z',
    '2026-10-29T21:00:00.000Z',
  ]);
  expect((await house.as(world.manager).get(`/restraints/${id}`)).body).toContain('26 October 2026 at 21:00');
  house.now = new Date('2026-03-03T02:15:00Z');
});

test('what is recorded later than 24 hours is kept, and says so', async () => {
  const { house } = staffed;
  const { world } = house;
  const id = await recordMeasure(house, world.carer, world.robin, moment('used', '2026-03-01', '12:00'));
  expect((await house.as(world.carer).get(`/restraints/${id}`)).body).toContain('Later than 24 hours');
});

test('a refused form names every field at once and keeps what was written', async () => {
  const { house } = staffed;
  const { world } = house;
  const form = {
    ...aMeasure(house),
    measure: '',
    minutes: 'some',
    users: [],
    injured: '',
    ...moment('used', '2026-02-30', '21:40'),
  };
  const answer = await house.as(world.carer).post(`/children/${world.robin}/restraints`, form);
  expect(answer.statusCode).toBe(422);
  for (const text of [
    'Choose what kind of measure it was.',
    '30 February 2026 is not a date.',
    'Give a whole number from 0 to 10,080',
    'Say who used the measure.',
    'Say whether anybody was hurt.',
    'Both arms were held from the side, standing.',
  ]) {
    expect(answer.body).toContain(text);
  }
});

test.each([
  ['a time that lies ahead', moment('used', '2026-03-03', '09:00'), 'That time is in the future.'],
  [
    'an injury without a word on it',
    { injured: 'yes' },
    'Say who was hurt, how, and what was done for them.',
  ],
  ['words on an injury that nobody had', { injuries: 'A bruise.' }, 'You describe an injury below: say yes.'],
  [
    'a day before they lived here',
    moment('used', '2019-12-30', '21:40'),
    'They did not live in a home here on that day.',
  ],
])('%s is refused at its field', async (_, besides, message) => {
  const { house } = staffed;
  const answer = await house
    .as(house.world.carer)
    .post(`/children/${house.world.robin}/restraints`, aMeasure(house, besides));
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(message);
});

test('the same form sent twice is one record', async () => {
  const { house } = staffed;
  const { world } = house;
  const entry = '0b6bd7a4-6f29-4b4e-9e3c-0d8f4a0f6f11';
  const first = await recordMeasure(house, world.carer, world.robin, { entry });
  expect(await recordMeasure(house, world.carer, world.robin, { entry })).toBe(first);
  // Somebody else's id is not theirs: nothing is lost, and nothing is told.
  expect(await recordMeasure(house, world.secondCarer, world.robin, { entry })).not.toBe(first);
});

const talk = (withId: string, at = moment('spoken', '2026-03-03', '01:00')) => ({
  with: withId,
  words: '',
  ...at,
});
const usersOf = (id: string) =>
  staffed.house.database.asOwner((tx) =>
    tx
      .selectFrom('restraint_person')
      .select(['id', 'name'])
      .where('restraint_id', '=', id)
      .where('part', '=', 'used')
      .orderBy('name')
      .execute(),
  );

test('the manager speaks with each who used it; with the last the record is signed and the step is done', async () => {
  const { house } = staffed;
  const { world } = house;
  const id = await recordMeasure(house, world.secondCarer, world.robin, {
    users: [world.carer, world.secondCarer],
    otherUsers: 'Agency Worker',
  });
  const users = await usersOf(id);
  expect(users.map(({ name }) => name)).toEqual(['Agency Worker', 'Ash Pretend', 'Bay Pretend']);
  const manager = house.as(world.manager);
  const none = await manager.post(`/restraints/${id}/talks`, { ...moment('spoken', '2026-03-03', '01:00') });
  expect([none.statusCode, none.body.includes('Say who you spoke with.')]).toEqual([422, true]);
  await manager.post(`/restraints/${id}/talks`, talk(users[1]?.id ?? ''));
  expect((await stepsOf(id)).find(({ code }) => code === 'restraint-talk')?.state).toBe('proposed');
  const both = { ...talk(''), with: [users[0]?.id ?? '', users[2]?.id ?? ''] };
  expect((await manager.post(`/restraints/${id}/talks`, both)).statusCode).toBe(303);
  expect((await stepsOf(id)).find(({ code }) => code === 'restraint-talk')?.state).toBe('done');
  const { body } = await manager.get(`/restraints/${id}`);
  expect(body).toContain('Signed: the record is accurate');
  const again = await manager.post(`/restraints/${id}/talks`, talk(users[0]?.id ?? ''));
  expect(again.statusCode).toBe(409);
});

test('a talk lies after the measure and not ahead', async () => {
  const { house } = staffed;
  const { world } = house;
  const id = await recordMeasure(house, world.carer, world.robin);
  const [user] = await usersOf(id);
  const manager = house.as(world.manager);
  const before = await manager.post(
    `/restraints/${id}/talks`,
    talk(user?.id ?? '', moment('spoken', '2026-03-02', '20:00')),
  );
  expect([before.statusCode, before.body.includes('The talk must be after the measure.')]).toEqual([
    422,
    true,
  ]);
  const ahead = await manager.post(
    `/restraints/${id}/talks`,
    talk(user?.id ?? '', moment('spoken', '2026-03-03', '20:00')),
  );
  expect([ahead.statusCode, ahead.body.includes('That time is in the future.')]).toEqual([422, true]);
});

test('nobody signs in two roles: not who used it, not who wrote it, not who was not authorised', async () => {
  const { house } = staffed;
  const { world } = house;
  // The manager used it: they sign nothing, and authorise somebody else.
  const id = await recordMeasure(house, world.carer, world.robin, { users: world.manager });
  const [user] = await usersOf(id);
  const sent = talk(user?.id ?? '');
  const manager = house.as(world.manager);
  expect((await manager.get(`/restraints/${id}`)).body).toContain('someone else must talk to you about it');
  expect((await manager.post(`/restraints/${id}/talks`, sent)).statusCode).toBe(403);
  const child = { spoke: 'yes', said: 'It hurt.', ...moment('talked', '2026-03-03', '01:00') };
  expect((await manager.post(`/restraints/${id}/child-talks`, child)).statusCode).toBe(403);
  expect((await house.as(world.secondCarer).post(`/restraints/${id}/talks`, sent)).statusCode).toBe(403);
  // Authorised, the one who wrote it still does not declare it accurate.
  await manager.post(`/restraints/${id}/authorisations`, { authorised: world.carer });
  expect((await house.as(world.carer).post(`/restraints/${id}/talks`, sent)).statusCode).toBe(403);
  await manager.post(`/restraints/${id}/authorisations`, { authorised: world.secondCarer });
  expect((await house.as(world.secondCarer).post(`/restraints/${id}/talks`, sent)).statusCode).toBe(303);
  const steps = await stepsOf(id);
  expect(steps.find(({ code }) => code === 'restraint-talk')?.state).toBe('done');
  const self = await house
    .as(world.manager)
    .post(`/restraints/${id}/authorisations`, { authorised: world.manager });
  expect(self.statusCode).toBe(422);
});

test('with the child: why not is kept and it stays due; their words end it, in their words', async () => {
  const { house } = staffed;
  const { world } = house;
  const id = await recordMeasure(house, world.carer, world.robin);
  const manager = house.as(world.manager);
  const empty = await manager.post(`/restraints/${id}/child-talks`, {});
  expect([empty.statusCode, empty.body.includes('Say whether you have spoken with the child.')]).toEqual([
    422,
    true,
  ]);
  await manager.post(`/restraints/${id}/child-talks`, { spoke: 'no', notBecause: 'Robin is asleep.' });
  const state = async () => (await stepsOf(id)).find(({ code }) => code === 'restraint-child-talk')?.state;
  expect(await state()).toBe('proposed');
  const said = {
    spoke: 'yes',
    said: 'I was so scared.\n\nDo not hold my arm 😀',
    ...moment('talked', '2026-03-03', '02:00'),
  };
  expect((await manager.post(`/restraints/${id}/child-talks`, said)).statusCode).toBe(303);
  expect(await state()).toBe('done');
  const { body } = await manager.get(`/restraints/${id}`);
  expect(body).toContain('Robin is asleep.');
  expect(body).toContain('Do not hold my arm 😀');
});

test('a signed record stays as it is: what is added has its author and reason', async () => {
  const { house } = staffed;
  const { world } = house;
  const id = await recordMeasure(house, world.carer, world.robin);
  const carer = house.as(world.secondCarer);
  expect(
    (await carer.post(`/restraints/${id}/additions`, { addition: 'It was 3 minutes.' })).statusCode,
  ).toBe(422);
  await carer.post(`/restraints/${id}/additions`, {
    addition: 'It was 3 minutes.',
    reason: 'The camera shows it.',
  });
  const { body } = await carer.get(`/restraints/${id}`);
  expect(body).toContain('It was 3 minutes.');
  expect(body).toContain('2 minutes');
});

test('a foster home is told that no regulation sets a clock, and that what is asked is inferred', async () => {
  const { house } = staffed;
  const { world } = house;
  const id = await recordMeasure(house, world.fosterCarer, world.fern, {
    users: world.fosterCarer,
    present: [],
  });
  const steps = await stepsOf(id);
  expect(
    steps.every(
      ({ clock_basis, owner_id }) =>
        clock_basis?.startsWith('local practice') && owner_id === world.supervisor,
    ),
  ).toBe(true);
  const { body } = await house.as(world.supervisor).get(`/restraints/${id}`);
  expect(body).toContain('Inferred, not stated');
});

test('supported accommodation: after a restraint the regulations ask, after control or discipline they do not', async () => {
  const { house, linnet, supportWorker, lodgeManager } = staffed;
  const there = { users: supportWorker, present: [] };
  const restraint = await stepsOf(await recordMeasure(house, supportWorker, linnet, there));
  expect(restraint.map(({ code }) => code).sort()).toEqual([
    'restraint-child-talk',
    'restraint-record',
    'restraint-report',
    'restraint-talk',
  ]);
  expect(
    restraint.every(({ clock_basis }) => clock_basis?.startsWith('statute, Supported Accommodation')),
  ).toBe(true);
  const id = await recordMeasure(house, supportWorker, linnet, { ...there, measure: 'discipline' });
  expect(await stepsOf(id)).toEqual([]);
  expect((await house.as(lodgeManager).get(`/restraints/${id}`)).body).toContain(
    'only for a record of restraint',
  );
});

test('a restraint that the education, health and care plan describes starts no clock', async () => {
  const { house } = staffed;
  const { world } = house;
  const id = await recordMeasure(house, world.carer, world.robin, { inEhcPlan: 'yes' });
  expect(await stepsOf(id)).toEqual([]);
  expect((await house.as(world.carer).get(`/restraints/${id}`)).body).toContain('regulation 35(4)');
});

test('by the API: recorded once under its id, read with its steps, refused with the field that is wrong', async () => {
  const { house } = staffed;
  const { world } = house;
  const carer = house.as(world.carer);
  const at = `/api/v1/children/${world.robin}/restraints`;
  const body = {
    id: '7c5b0a52-8f0e-4a57-8a4f-2d9f0f1b2c33',
    measure: 'control',
    usedAt: '2026-03-02T21:40:00Z',
    minutes: 5,
    location: 'Hall',
    behaviour: 'Ran at the door.',
    description: 'The door was locked.',
    avoided: 'Talking.',
    users: [{ personId: world.carer, name: 'Not their name' }],
    effect: 'Calm after five minutes.',
    injured: false,
  };
  expect((await carer.api('POST', at, body)).statusCode).toBe(201);
  expect((await carer.api('POST', at, body)).json().id).toBe(body.id);
  const read = (await carer.api('GET', `/api/v1/restraints/${body.id}`)).json();
  expect(read).toMatchObject({
    childId: world.robin,
    measure: 'control',
    people: [{ name: 'Ash Pretend', part: 'used' }],
  });
  expect(read.steps).toHaveLength(3);
  for (const [wrong, field] of [
    [{ minutes: -1 }, 'minutes'],
    [{ injured: true }, 'injuries'],
    [{ users: [{ personId: '11111111-1111-4111-8111-111111111111', name: 'X' }] }, 'users'],
    [{ usedAt: '2027-01-01T00:00:00Z' }, 'usedAt'],
  ] as const) {
    const { id: _, ...rest } = body;
    const answer = await carer.api('POST', at, { ...rest, ...wrong });
    expect([answer.statusCode, answer.json().error.field]).toEqual([400, field]);
  }
});
