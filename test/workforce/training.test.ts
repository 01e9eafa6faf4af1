import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, openStaffedHouse, type StaffedHouse } from './people.ts';

let staffed: StaffedHouse;
beforeAll(async () => {
  staffed = await openStaffedHouse();
});
afterAll(() => staffed.house.close());

const as = (person: string) => staffed.house.as(person);
const done = (topics: string | string[], on = '2026-02-01', how = 'A morning course') => ({
  topics,
  how,
  ...day('doneOn', on),
});
const coverage = async (person: string) =>
  (await as(person).api('GET', '/api/v1/training/coverage')).json().places as {
    organisation_name: string;
    setting_name: string | null;
    staff: number;
    topics: { topic: string; covered: number }[];
  }[];
const covered = async (person: string, setting: string | null, topic: string) => {
  const place = (await coverage(person)).find(({ setting_name }) => setting_name === setting);
  return [place?.topics.find((one) => one.topic === topic)?.covered, place?.staff];
};

test('somebody declares what they have done, and it counts when people who lead their work confirms it', async () => {
  const { world } = staffed.house;
  const empty = await as(world.carer).post('/training/done', { ...done([]), how: '' });
  expect([empty.statusCode, empty.body.includes('Say what it was about.')]).toEqual([422, true]);
  const ahead = await as(world.carer).post('/training/done', done('bias', '2026-04-01'));
  expect([ahead.statusCode, ahead.body.includes('That day is in the future.')]).toEqual([422, true]);
  await as(world.carer).post('/training/done', done(['bias', 'child-first']));
  await as(world.carer).post('/training/done', done(['bias', 'child-first']));
  const { body } = await as(world.carer).get('/training');
  expect(body.split('Declared, not confirmed yet')).toHaveLength(3);
  expect(await covered(world.manager, 'Hazel House', 'bias')).toEqual([0, 3]);
  expect((await as(world.manager).get('/my-work')).body).toContain('2 trainings to confirm');
  const { id } = await staffed.house.database.asOwner((tx) =>
    tx.selectFrom('training').select('id').where('topic', '=', 'bias').executeTakeFirstOrThrow(),
  );
  expect((await as(world.carer).post(`/training/${id}/answer`, { answer: 'confirmed' })).statusCode).toBe(
    404,
  );
  const unsaid = await as(world.manager).post(`/training/${id}/answer`, { answer: 'not-confirmed' });
  expect([unsaid.statusCode, unsaid.body.includes('Give the reason.')]).toEqual([422, true]);
  expect((await as(world.manager).post(`/training/${id}/answer`, { answer: 'confirmed' })).statusCode).toBe(
    303,
  );
  expect((await as(world.manager).post(`/training/${id}/answer`, { answer: 'confirmed' })).statusCode).toBe(
    409,
  );
  expect(await covered(world.manager, 'Hazel House', 'bias')).toEqual([1, 3]);
});

test('whoever leads the work enters it for somebody, and it counts at once; nobody enters it for a stranger', async () => {
  const { world } = staffed.house;
  const form = { ...done('adultification'), person: world.secondCarer };
  expect((await as(world.manager).post('/training/done', form)).statusCode).toBe(303);
  expect(await covered(world.manager, 'Hazel House', 'adultification')).toEqual([1, 3]);
  expect((await as(world.otherManager).post('/training/done', form)).statusCode).toBe(404);
  expect((await as(world.otherManager).get(`/training/people/${world.secondCarer}`)).statusCode).toBe(404);
  expect((await as(world.socialWorker).get(`/training/people/${world.secondCarer}`)).statusCode).toBe(404);
});

test('training runs out after the time that is set, and the latest setting holds', async () => {
  const { world } = staffed.house;
  const old = { ...done('restorative-practice', '2025-01-10'), person: world.carer };
  await as(world.manager).post('/training/done', old);
  expect(await covered(world.manager, 'Hazel House', 'restorative-practice')).toEqual([1, 3]);
  const set = (months: string) =>
    as(world.manager).post('/training/periods', {
      organisation: world.provider,
      topic: 'restorative-practice',
      months,
    });
  expect((await set('0')).statusCode).toBe(422);
  expect((await set('1.5')).body).toContain('Give a whole number from 1 to 120.');
  expect((await set('12')).statusCode).toBe(303);
  expect(await covered(world.manager, 'Hazel House', 'restorative-practice')).toEqual([0, 3]);
  expect((await as(world.carer).get('/training')).body).toContain('Expired');
  await set('36');
  expect(await covered(world.manager, 'Hazel House', 'restorative-practice')).toEqual([1, 3]);
  expect(
    (
      await as(world.carer).post('/training/periods', {
        organisation: world.provider,
        topic: 'bias',
        months: '1',
      })
    ).statusCode,
  ).toBe(422);
});

test('an agency sees itself as a whole, and by setting whoever works there or leads it; its commissioner sees it as a whole, and only when nobody is meant', async () => {
  const { world } = staffed.house;
  const own = await coverage(world.carer);
  expect(own.map(({ setting_name }) => setting_name)).toEqual([null, 'Hazel House']);
  // Whoever leads the whole sees it by setting; a foster home is a family, and stands in no list.
  await staffed.house.database.asOwner(async (tx) => {
    const whole = {
      organisation_id: world.provider,
      setting_id: null,
      from_day: '2020-01-01',
      until_day: null,
    };
    await tx
      .insertInto('membership')
      .values({ ...whole, id: crypto.randomUUID(), person_id: world.otherManager, role: 'administrator' })
      .execute();
  });
  const led = await coverage(world.otherManager);
  expect(led.map(({ setting_name }) => setting_name)).toEqual([
    null,
    'Alder Lodge',
    'Birch House',
    'Hazel House',
  ]);
  const commissioned = await coverage(staffed.commissioner);
  expect(
    commissioned.map(({ organisation_name, setting_name }) => [organisation_name, setting_name]),
  ).toEqual([
    ['Borough of Testwick', null],
    ['Testwick Homes', null],
  ]);
  // With fewer than five who work there, nothing is said of an agency to others.
  await staffed.house.database.asOwner(async (tx) => {
    const keep = [world.carer, world.manager, world.otherManager, world.fosterCarer];
    await tx
      .updateTable('membership')
      .set({ until_day: '2026-03-02' })
      .where('organisation_id', '=', world.provider)
      .where('person_id', 'not in', keep)
      .execute();
  });
  expect((await coverage(staffed.commissioner)).map(({ organisation_name }) => organisation_name)).toEqual([
    'Borough of Testwick',
  ]);
  expect((await coverage(world.carer))[0]?.staff).toBe(4);
});

test('champions are named and ended by whoever leads, and everybody who works sees them', async () => {
  const { world } = staffed.house;
  const at = '/training/partnership';
  const name = (by: string, champion: string) =>
    as(by).post(`${at}/champions`, { organisation: world.provider, champion });
  expect((await name(world.manager, '')).body).toContain('Choose someone.');
  expect((await name(world.carer, world.carer)).statusCode).toBe(422);
  expect((await name(world.manager, world.carer)).statusCode).toBe(303);
  await name(world.manager, world.carer);
  expect((await as(staffed.commissioner).get(at)).body.split('Ash Pretend')).toHaveLength(2);
  const { id } = await staffed.house.database.asOwner((tx) =>
    tx.selectFrom('training_champion').select('id').executeTakeFirstOrThrow(),
  );
  expect((await as(staffed.commissioner).post(`${at}/champions/${id}/end`, {})).statusCode).toBe(404);
  expect((await as(world.manager).post(`${at}/champions/${id}/end`, {})).statusCode).toBe(303);
  expect((await as(staffed.commissioner).get(at)).body).not.toContain('Ash Pretend');
});

test('the joint protocol has a day of review, and says when it has passed', async () => {
  const { world } = staffed.house;
  const form = {
    organisation: world.authority,
    title: 'Working together',
    agreedWith: 'Youth justice and social care of Testwick',
    keptAt: 'The policy library, 7.2',
    ...day('agreedOn', '2025-01-01'),
  };
  const at = '/training/partnership/protocols';
  const early = await as(staffed.commissioner).post(at, { ...form, ...day('reviewOn', '2024-12-31') });
  expect([early.statusCode, early.body.includes('The review must be after it was agreed.')]).toEqual([
    422,
    true,
  ]);
  await as(staffed.commissioner).post(at, { ...form, ...day('reviewOn', '2026-03-01') });
  const { body } = await as(world.carer).get('/training/partnership');
  expect(body).toContain('The policy library, 7.2');
  expect(body).toContain('Review overdue');
});

test('a session for those without an account is numbers, and no more come than there are', async () => {
  const { world } = staffed.house;
  const form = {
    organisation: world.authority,
    audience: 'magistrates',
    topics: 'child-first',
    invited: '12',
    ...day('heldOn', '2026-02-02'),
  };
  const at = '/training/partnership/sessions';
  const many = await as(staffed.commissioner).post(at, { ...form, came: '13' });
  expect([many.statusCode, many.body.includes('More people cannot have come than were expected.')]).toEqual([
    422,
    true,
  ]);
  await as(staffed.commissioner).post(at, { ...form, came: '9' });
  expect((await as(world.carer).get('/training/partnership')).body).toContain('9 of 12 (75%)');
});

test('an example that names a child whom the writer knows is refused at its field; else it is kept and sent once', async () => {
  const { world } = staffed.house;
  const at = '/training/partnership/examples';
  const write = (words: string) =>
    as(world.manager).post(at, { organisation: world.provider, title: 'Tea first', words });
  for (const words of ['Then ROBIN made tea.', 'We wrote to the Sampleton family.', 'Robin’s cup broke.']) {
    const answer = await write(words);
    expect([answer.statusCode, answer.body.includes('the name of a child in your care')]).toEqual([
      422,
      true,
    ]);
    expect(answer.body).toContain('Tea first');
  }
  expect((await write('A young person broke a cup. We sat down with tea, and talked.')).statusCode).toBe(303);
  const { id } = await staffed.house.database.asOwner((tx) =>
    tx.selectFrom('practice_example').select('id').executeTakeFirstOrThrow(),
  );
  expect((await as(staffed.commissioner).post(`${at}/${id}/sent`, {})).statusCode).toBe(404);
  expect((await as(world.manager).post(`${at}/${id}/sent`, {})).statusCode).toBe(303);
  expect((await as(world.manager).post(`${at}/${id}/sent`, {})).statusCode).toBe(404);
  expect((await as(staffed.commissioner).get('/training/partnership')).body).toContain(
    'Sent to the improvement alliance on 3 March 2026',
  );
});

test('support is offered by those who lead, says where it stands, and ends without being lost', async () => {
  const { world } = staffed.house;
  const form = {
    organisation: world.provider,
    offer: 'A counsellor',
    reachedBy: 'Ring 555 0100',
    standsIn: 'employment-policy',
  };
  const bare = await as(world.manager).post('/support-offers', form);
  expect([bare.statusCode, bare.body.includes('Say where in the policy it is.')]).toEqual([422, true]);
  expect((await as(world.carer).post('/support-offers', { ...form, standsAt: 'x' })).statusCode).toBe(404);
  await as(world.manager).post('/support-offers', { ...form, standsAt: 'Section 6' });
  expect((await as(world.carer).get('/support-offers')).body).toContain(
    'In the employment policy: Section 6',
  );
  expect((await as(staffed.commissioner).get('/support-offers')).body).not.toContain('Section 6');
  const { id } = await staffed.house.database.asOwner((tx) =>
    tx.selectFrom('support_offer').select('id').executeTakeFirstOrThrow(),
  );
  expect((await as(world.carer).post(`/support-offers/${id}/withdraw`, {})).statusCode).toBe(404);
  expect((await as(world.manager).post(`/support-offers/${id}/withdraw`, {})).statusCode).toBe(303);
  expect((await as(world.carer).get('/support-offers')).body).not.toContain('Section 6');
});
