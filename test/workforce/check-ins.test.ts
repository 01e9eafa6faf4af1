import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { moment, openStaffedHouse, type StaffedHouse, signIncident, standsIn } from './people.ts';

let staffed: StaffedHouse;
beforeAll(async () => {
  staffed = await openStaffedHouse();
});
beforeEach(() => {
  staffed.house.now = new Date('2026-03-03T02:15:00Z');
});
afterAll(() => staffed.house.close());

const owner = <T>(work: Parameters<typeof staffed.house.database.asOwner<T>>[0]) =>
  staffed.house.database.asOwner(work);
const ofIncident = (incidentId: string) =>
  owner((tx) => tx.selectFrom('check_in').selectAll().where('incident_id', '=', incidentId).execute());
const checkInOf = async (incidentId: string, person: string) => {
  const found = (await ofIncident(incidentId)).find(({ person_id }) => person_id === person);
  if (!found) throw new Error('there is no such check-in');
  return found;
};
const stepState = async (incidentId: string) => {
  const { rows } = await owner((tx) =>
    sql<{ state: string; words: string | null }>`
      select s.state, (select e.words from step_event e where e.step_id = s.id order by e.happened_at desc limit 1) as words
      from step s where s.incident_id = ${incidentId}::uuid and s.code = 'staff-check-in'`.execute(tx),
  );
  return rows[0];
};
const aTalk = {
  ...moment('spoken', '2026-03-03', '02:00'),
  health: 'A cut on the hand, seen by a nurse.',
  welfare: 'Shaken. Slept badly.',
  accident: 'Accident book 14',
  words: '',
};

test('an incident asks its manager who was there; each has a talk due 48 hours after it', async () => {
  const { house } = staffed;
  const { world } = house;
  const incident = await signIncident(house, world.carer);
  const manager = house.as(world.manager);
  expect((await manager.get('/my-work')).body).toContain('Say who was there: 1 incident');
  expect((await manager.get('/check-ins')).body).toContain(`/check-ins/of/${incident}`);
  const { body } = await manager.get(`/check-ins/of/${incident}`);
  expect(body).toContain('The record says that someone who works here was.');
  const nobody = await manager.post(`/check-ins/of/${incident}`, {});
  expect([nobody.statusCode, nobody.body.includes('Say who was there.')]).toEqual([422, true]);
  const form = { people: [world.carer, world.secondCarer], hurt: world.carer };
  expect((await manager.post(`/check-ins/of/${incident}`, form)).statusCode).toBe(303);
  const made = await ofIncident(incident);
  expect(made).toHaveLength(2);
  expect(made.every(({ held_by }) => held_by === world.manager)).toBe(true);
  // 2 March 21:40 and 48 hours.
  expect(made.map(({ due_at }) => due_at.toISOString())).toEqual(Array(2).fill('2026-03-04T21:40:00.000Z'));
  expect((await house.as(world.carer).get('/my-work')).body).toContain('Someone will ask how you are');
});

test('a carer who is victim and author is one person with one talk, and does not hold it', async () => {
  const { house } = staffed;
  const { world } = house;
  const incident = await signIncident(house, world.carer, { time: '20:00' });
  const manager = house.as(world.manager);
  await manager.post(`/check-ins/of/${incident}`, { people: world.carer, hurt: world.carer });
  await manager.post(`/check-ins/of/${incident}`, { people: world.carer, hurt: world.carer });
  const made = await ofIncident(incident);
  expect(made).toMatchObject([{ person_id: world.carer, was_hurt: true, wrote_record: true }]);
  const at = `/check-ins/${made[0]?.id}`;
  expect((await manager.get(at)).body).toContain('was hurt or was the target, and wrote the record');
  expect((await house.as(world.carer).post(`${at}/talks`, aTalk)).statusCode).toBe(403);
  // Hurt: the accident record is asked for. Health and welfare: every time.
  const { accident: _a, ...unhurt } = aTalk;
  const without = await manager.post(`${at}/talks`, { ...unhurt, health: ' ' });
  expect([without.statusCode, without.body.includes('Ask about their health')]).toEqual([422, true]);
  const noRecord = await manager.post(`${at}/talks`, unhurt);
  expect(noRecord.body).toContain('say where the accident record is');
  expect(noRecord.body).toContain('Shaken. Slept badly.');
  const named = await manager.post(`${at}/talks`, { ...aTalk, words: 'Robin’s door again.' });
  expect([named.statusCode, named.body.includes('the name of a child in your care')]).toEqual([422, true]);
  expect((await manager.post(`${at}/talks`, aTalk)).statusCode).toBe(303);
  expect((await house.as(world.carer).get(at)).body).toContain('Accident book 14');
});

test('the same form sent twice makes each talk once and leads to the same place, though nobody is left to be named', async () => {
  const { house } = staffed;
  const { world } = house;
  const incident = await signIncident(house, world.carer, { time: '20:30' });
  const sent = { entry: '4d3f6c55-7b58-4c0f-9f26-0c6f6a0e9f21', people: world.carer };
  const [first, again] = [
    await house.as(world.manager).post(`/check-ins/of/${incident}`, sent),
    await house.as(world.manager).post(`/check-ins/of/${incident}`, sent),
  ];
  expect([again.statusCode, again.headers.location]).toEqual([303, first.headers.location]);
  expect(await ofIncident(incident)).toHaveLength(1);
});

test('with the last talk the step of the incident is done, and its evidence says nothing of what was said', async () => {
  const { house } = staffed;
  const { world } = house;
  const incident = await signIncident(house, world.secondCarer, { time: '19:00' });
  const manager = house.as(world.manager);
  await manager.post(`/check-ins/of/${incident}`, { people: [world.carer, world.secondCarer] });
  const early = await manager.post(`/check-ins/of/${incident}/done`, {});
  expect(early.statusCode).toBe(409);
  const talk = async (person: string) =>
    manager.post(`/check-ins/${(await checkInOf(incident, person)).id}/talks`, aTalk);
  await talk(world.carer);
  expect((await stepState(incident))?.state).toBe('proposed');
  await talk(world.secondCarer);
  const step = await stepState(incident);
  expect(step?.state).toBe('done');
  expect(step?.words).not.toMatch(/nurse|Shaken|Ash|Bay/);
});

test('a manager who was there themselves names somebody else, who sees neither child nor record', async () => {
  const { house } = staffed;
  const { world } = house;
  const incident = await signIncident(house, world.carer, { time: '18:00' });
  const manager = house.as(world.manager);
  const unnamed = await manager.post(`/check-ins/of/${incident}`, { people: [world.carer, world.manager] });
  expect([unnamed.statusCode, unnamed.body.includes('You cannot do your own check-in')]).toEqual([422, true]);
  expect(unnamed.body).toContain('Nettle Pretend');
  const themselves = await manager.post(`/check-ins/of/${incident}`, {
    people: world.manager,
    holder: world.manager,
  });
  expect(themselves.statusCode).toBe(422);
  await manager.post(`/check-ins/of/${incident}`, {
    people: [world.carer, world.manager],
    holder: world.otherManager,
  });
  const own = await checkInOf(incident, world.manager);
  expect(own.held_by).toBe(world.otherManager);
  expect((await checkInOf(incident, world.carer)).held_by).toBe(world.manager);
  const other = house.as(world.otherManager);
  expect((await other.get('/my-work')).body).toContain('1 talk with those who were there');
  const { body } = await other.get(`/check-ins/${own.id}`);
  expect(body).toContain('Hazel House');
  expect(body).not.toMatch(/Robin|Sampleton/);
  expect((await other.get(`/incidents/${incident}`)).statusCode).toBe(404);
  expect((await other.get(`/check-ins/${(await checkInOf(incident, world.carer)).id}`)).statusCode).toBe(404);
  expect((await manager.post(`/check-ins/${own.id}/talks`, aTalk)).statusCode).toBe(403);
  expect((await other.post(`/check-ins/${own.id}/talks`, aTalk)).statusCode).toBe(303);
  // The step is the manager's: they end it when every talk was held, without having read the other.
  await manager.post(`/check-ins/${(await checkInOf(incident, world.carer)).id}/talks`, aTalk);
  expect((await stepState(incident))?.state).toBe('done');
});

test('the step is still there to be ended when somebody else held the last talk', async () => {
  const { house } = staffed;
  const { world } = house;
  const incident = await signIncident(house, world.carer, { time: '17:30' });
  const manager = house.as(world.manager);
  await manager.post(`/check-ins/of/${incident}`, { people: world.manager, holder: staffed.administrator });
  const own = await checkInOf(incident, world.manager);
  expect((await house.as(staffed.administrator).post(`/check-ins/${own.id}/talks`, aTalk)).statusCode).toBe(
    303,
  );
  expect((await stepState(incident))?.state).toBe('proposed');
  expect((await manager.get(`/check-ins/of/${incident}`)).body).toContain(
    'All check-ins are done: end the step',
  );
  await manager.post(`/check-ins/of/${incident}/done`, {});
  expect((await stepState(incident))?.state).toBe('done');
});

test('support is offered, and the person accepts or declines it themselves', async () => {
  const { house } = staffed;
  const { world } = house;
  const incident = await signIncident(house, world.carer, { time: '17:00' });
  const manager = house.as(world.manager);
  await manager.post(`/check-ins/of/${incident}`, { people: world.carer });
  const { id } = await checkInOf(incident, world.carer);
  const at = `/check-ins/${id}`;
  const carer = house.as(world.carer);
  const early = await carer.post(`${at}/answers`, { accepts: 'yes' });
  expect(early.statusCode).toBe(409);
  const empty = await manager.post(`${at}/offers`, { offer: '' });
  expect([empty.statusCode, empty.body.includes('Say what was offered.')]).toEqual([422, true]);
  await manager.post(`${at}/offers`, { offer: 'Six hours with a counsellor.' });
  expect((await carer.get('/my-work')).body).toContain('Support was offered to you');
  const unsaid = await carer.post(`${at}/answers`, {});
  expect([unsaid.statusCode, unsaid.body.includes('Say yes or no.')]).toEqual([422, true]);
  expect((await carer.post(`${at}/answers`, { accepts: 'no', answerWords: 'Not now.' })).statusCode).toBe(
    303,
  );
  const { body } = await manager.get(at);
  expect(body).toContain('Support declined');
  expect(body).toContain('Not now.');
});

test('a talk that had to wait keeps its reason and its clock', async () => {
  const { house } = staffed;
  const { world } = house;
  const incident = await signIncident(house, world.carer, { time: '16:00' });
  const manager = house.as(world.manager);
  await manager.post(`/check-ins/of/${incident}`, { people: world.carer });
  const { id } = await checkInOf(incident, world.carer);
  await manager.post(`/check-ins/${id}/waits`, { why: 'On leave until Friday.' });
  house.now = new Date('2026-03-05T09:00:00Z');
  const { body } = await manager.get(`/check-ins/${id}`);
  expect(body).toContain('On leave until Friday.');
  expect(body).toContain('Overdue');
});

test('foster carers are spoken with by their supervising social worker', async () => {
  const { house } = staffed;
  const { world } = house;
  const settingRecord = {
    riskReview: 'It stands.',
    outOfHours: 'no',
    outOfHoursWhy: 'Calm.',
    supervisingTold: 'yes',
  };
  const incident = await signIncident(house, world.fosterCarer, { childId: world.fern, settingRecord });
  const supervisor = house.as(world.supervisor);
  expect((await supervisor.get('/check-ins')).body).toContain(`/check-ins/of/${incident}`);
  await supervisor.post(`/check-ins/of/${incident}`, { people: world.fosterCarer, hurt: world.fosterCarer });
  expect(await ofIncident(incident)).toMatchObject([
    { person_id: world.fosterCarer, held_by: world.supervisor },
  ]);
});

test('a stand-in sees that a talk is due and takes it over; what was said before stays closed to them', async () => {
  const { house } = staffed;
  const { world } = house;
  const first = await signIncident(house, world.carer, { time: '15:00' });
  const second = await signIncident(house, world.carer, { time: '14:00' });
  const manager = house.as(world.manager);
  for (const incident of [first, second]) {
    await manager.post(`/check-ins/of/${incident}`, {
      people: [world.carer, world.manager],
      holder: world.otherManager,
    });
  }
  const held = await checkInOf(first, world.carer);
  await manager.post(`/check-ins/${held.id}/talks`, aTalk);
  await standsIn(house, world.manager, staffed.standIn);
  const standIn = house.as(staffed.standIn);
  expect((await standIn.get(`/check-ins/${held.id}`)).statusCode).toBe(404);
  const open = await checkInOf(second, world.carer);
  const { body } = await standIn.get(`/check-ins/${open.id}`);
  expect(body).toContain('I will do this check-in');
  expect(body).not.toContain('What was said and done');
  // Not the one with the person they stand in for.
  const own = await checkInOf(second, world.manager);
  expect((await standIn.get(`/check-ins/${own.id}`)).statusCode).toBe(404);
  expect((await standIn.post(`/check-ins/${own.id}/take`, {})).statusCode).toBe(404);
  expect((await standIn.post(`/check-ins/${open.id}/take`, {})).statusCode).toBe(303);
  expect((await standIn.post(`/check-ins/${open.id}/talks`, aTalk)).statusCode).toBe(303);
  expect((await checkInOf(second, world.carer)).held_by).toBe(staffed.standIn);
});

test('what led to it and what changes stand with the child, name no staff, and make the plan a step at level 1 too', async () => {
  const { house } = staffed;
  const { world } = house;
  const facts = { conduct: [{ kind: 'disorder', significant: false }] };
  const decision = { goodEnough: 'yes', goodEnoughWords: '', chosenRoute: 'resolve-internally', reason: '' };
  const incident = await signIncident(house, world.carer, { time: '13:00', facts, decision });
  const manager = house.as(world.manager);
  const named = await manager.post(`/check-ins/of/${incident}/learning`, {
    contributed: 'Ash Pretend was tired.',
    change: 'Two adults at supper.',
  });
  expect([named.statusCode, named.body.includes('Do not name anybody who works here')]).toEqual([422, true]);
  expect(named.body).toContain('Two adults at supper.');
  const twice = { contributed: 'Ash Pretend was tired.', change: 'Ash Pretend rests.' };
  const both = await manager.post(`/check-ins/of/${incident}/learning`, twice);
  expect(both.body).toContain('href="#contributed"');
  expect(both.body).toContain('href="#change"');
  const plan = () =>
    owner((tx) =>
      tx
        .selectFrom('step')
        .select(['code', 'clock_basis'])
        .where('incident_id', '=', incident)
        .where('code', '=', 'plan-what-helps')
        .execute(),
    );
  expect(await plan()).toEqual([]);
  const said = {
    entry: 'b7b2b7f0-1b7e-4b0e-8d5a-6f7e0a4b9c11',
    contributed: 'The phone call.',
    change: 'Calls with somebody near.',
  };
  await manager.post(`/check-ins/of/${incident}/learning`, said);
  await manager.post(`/check-ins/of/${incident}/learning`, said);
  expect(await plan()).toMatchObject([{ clock_basis: expect.stringContaining('local practice') }]);
  const { body } = await manager.get(`/check-ins/of/${incident}`);
  expect(body.split('The phone call.')).toHaveLength(2);
});

test('nothing of a talk shows on the child’s side: record, chronology, steps, exports', async () => {
  const { house } = staffed;
  const { world } = house;
  const incident = await signIncident(house, world.carer, { time: '12:00' });
  const manager = house.as(world.manager);
  await manager.post(`/check-ins/of/${incident}`, { people: world.carer, hurt: world.carer });
  const { id } = await checkInOf(incident, world.carer);
  await manager.post(`/check-ins/${id}/talks`, {
    ...aTalk,
    health: 'qzhealthzq',
    welfare: 'qzwelfarezq',
    words: 'qzwordszq',
  });
  await manager.post(`/check-ins/${id}/offers`, { offer: 'qzofferzq' });
  for (const person of [
    world.manager,
    world.carer,
    world.secondCarer,
    world.socialWorker,
    staffed.reviewingOfficer,
  ]) {
    for (const url of [
      `/incidents/${incident}`,
      `/incidents/${incident}?print=1`,
      `/api/v1/incidents/${incident}`,
      `/children/${world.robin}`,
      `/children/${world.robin}/chronology`,
      `/api/v1/children/${world.robin}/chronology`,
      `/children/${world.robin}/restraints`,
      '/my-work',
      '/api/v1/steps',
    ]) {
      const { body } = await house.as(person).get(url);
      expect([url, /qz(health|welfare|words|offer)zq/.test(body)]).toEqual([url, false]);
    }
  }
});
