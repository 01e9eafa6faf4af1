import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escalateOverdueTasks } from '../../src/placements/index.ts';
import { addChild } from '../house/register.ts';
import { type MovingHouse, openMovingHouse, ordinary } from './homes.ts';

let moving: MovingHouse;
let moveId: string;
beforeAll(async () => {
  moving = await openMovingHouse();
  const { house, oakHouse, officer } = moving;
  const jay = { given: 'Jay', family: 'Sampleton', born: '2012-02-02', livesAt: house.world.home };
  const child = await addChild(house, jay, [['socialWorker', 'social-worker']]);
  const body = {
    settingId: oakHouse,
    from: '2026-03-10',
    ...ordinary,
    homeArea: 'adjoining',
    policeContactLikely: true,
    askedId: officer,
  };
  const made = await house.as(house.world.socialWorker).api('POST', `/api/v1/children/${child}/moves`, body);
  moveId = made.json<{ id: string }>().id;
});
afterAll(() => moving.house.close());

const escalate = () => escalateOverdueTasks(moving.house.database, moving.house.now, randomUUID);
const told = () =>
  moving.house.database.asOwner((tx) =>
    tx
      .selectFrom('notice')
      .select(['to_person_id', 'words'])
      .where('about', '=', 'move')
      .where('about_id', '=', moveId)
      .execute(),
  );

test('nobody is told while every clock of a move still runs', async () => {
  expect(await escalate()).toBe(0);
  expect(await told()).toEqual([]);
});

test('when a clock has run out whoever is late is told, and whoever answers for the child, once', async () => {
  moving.house.now = new Date('2026-03-30T09:00:00Z');
  expect(await escalate()).toBe(1);
  expect(await escalate()).toBe(0);
  const people = new Set((await told()).map(({ to_person_id }) => to_person_id));
  const { socialWorker } = moving.house.world;
  expect(people).toContain(socialWorker);
  expect(people).toContain(moving.oakManager);
});

test('they read it in their list of work, without a word of whom it is about, and find the move from there', async () => {
  const page = (await moving.house.as(moving.oakManager).get('/my-work')).body;
  expect(page).toContain('Something you need to do for a move is overdue');
  expect(page).toContain(`/moves/${moveId}`);
});
