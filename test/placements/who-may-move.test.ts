import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { worksAlongside } from '../house/works-alongside.ts';
import { type MovingHouse, openMovingHouse, ordinary } from './homes.ts';

let moving: MovingHouse;
beforeAll(async () => {
  moving = await openMovingHouse();
});
afterAll(() => moving.house.close());

const body = () => ({ settingId: moving.ashHouse, from: '2026-03-10', ...ordinary });
const form = () => ({ to: moving.ashHouse, from: '2026-03-10', emergency: 'no' });

test('nobody but whoever says where the child lives prepares or records a move', async () => {
  const { world } = moving.house;
  const path = `/children/${world.robin}/moves`;
  const others = [
    world.carer,
    world.manager,
    world.otherSocialWorker,
    world.outsider,
    moving.reviewingOfficer,
    moving.commissioner,
    moving.officer,
    moving.oakManager,
  ];
  for (const person of others) {
    const visitor = moving.house.as(person);
    const answers = [
      await visitor.get(`${path}/new`),
      await visitor.post(`${path}/where`, form()),
      await visitor.post(`${path}/facts`, form()),
      await visitor.post(`${path}/answer`, form()),
      await visitor.post(path, { ...form(), move: randomUUID() }),
      await visitor.api('POST', `/api/v1/children/${world.robin}/moves`, body()),
    ];
    expect([person, answers.map(({ statusCode }) => statusCode)]).toEqual([person, Array(6).fill(404)]);
  }
  const nobody = moving.house.as(null);
  expect((await nobody.get(`${path}/new`)).statusCode).toBe(303);
  expect((await nobody.api('POST', `/api/v1/children/${world.robin}/moves`, body())).statusCode).toBe(401);
  const made = await moving.house.database.asOwner((tx) =>
    tx.selectFrom('placement_move').select('id').execute(),
  );
  expect(made).toEqual([]);
});

test('the social worker and the personal adviser record it, and so does whoever stands in for them', async () => {
  const { socialWorker, secondCarer, robin } = moving.house.world;
  const standIn = moving.house.as(secondCarer);
  expect((await standIn.get(`/children/${robin}/moves/new`)).statusCode).toBe(404);
  await moving.house.database.asOwner((tx) =>
    worksAlongside(tx, secondCarer, socialWorker, moving.house.world.authority),
  );
  await moving.house.database.asOwner((tx) =>
    tx
      .insertInto('absence')
      .values({
        id: randomUUID(),
        person_id: socialWorker,
        stand_in_id: secondCarer,
        from_at: new Date('2026-03-01T00:00:00Z'),
        until_at: new Date('2026-03-09T00:00:00Z'),
      })
      .execute(),
  );
  expect((await standIn.get(`/children/${robin}/moves/new`)).statusCode).toBe(200);
  const made = await standIn.api('POST', `/api/v1/children/${robin}/moves`, body());
  expect(made.statusCode).toBe(201);
  const list = await moving.house.as(socialWorker).get(`/children/${robin}/moves`);
  expect(list.body).toContain('Hazel House to Ash House, 10 March 2026');
});

test('the moves of a child are read by those who see where they live', async () => {
  const { world } = moving.house;
  const path = `/children/${world.robin}/moves`;
  const of = async (person: string) => (await moving.house.as(person).get(path)).statusCode;
  expect([await of(world.carer), await of(moving.reviewingOfficer)]).toEqual([200, 200]);
  expect([await of(world.outsider), await of(world.otherSocialWorker)]).toEqual([404, 404]);
  const carer = await moving.house.as(world.carer).get(path);
  expect(carer.body).not.toContain('Record a move');
});

test('who looked and who moved is left in the audit, with no more than references', async () => {
  const events = await moving.house.database.asOwner((tx) =>
    tx
      .selectFrom('audit_event')
      .select(['action', 'subject_kind'])
      .where('child_id', '=', moving.house.world.robin)
      .orderBy('id')
      .execute(),
  );
  expect(events).toEqual(
    expect.arrayContaining([
      { action: 'prepared-move', subject_kind: 'child' },
      { action: 'made-move', subject_kind: 'placement-move' },
      { action: 'viewed-moves', subject_kind: 'child' },
    ]),
  );
});
