import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { escalateOverdue } from '../../src/follow-up/index.ts';
import { addChild } from '../house/register.ts';
import { worksAlongside } from '../house/works-alongside.ts';
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

const escalate = () => escalateOverdue(moving.house.database, moving.house.now, randomUUID);
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

test('when clocks have run out whoever answers for the child is told of the move once, and the home they move to is not', async () => {
  moving.house.now = new Date('2026-03-30T09:00:00Z');
  expect(await escalate()).toBeGreaterThan(1);
  expect(await escalate()).toBe(0);
  expect(await told()).toEqual([{ to_person_id: moving.house.world.socialWorker, words: null }]);
});

test('whoever is late reads it in their list of work, and whoever answers for the child finds the move from there', async () => {
  const late = (await moving.house.as(moving.oakManager).get('/my-work')).body;
  expect(late).toMatch(/3 open, the first \d+ days late/);
  expect(late).not.toContain(`/moves/${moveId}`);
  const page = (await moving.house.as(moving.house.world.socialWorker).get('/my-work')).body;
  expect(page).toContain('A step of someone else is late');
  const waiting = (await moving.house.as(moving.house.world.socialWorker).get('/my-work/waiting')).body;
  const [, step = ''] = /href="(\/steps\/[\w-]+)"/.exec(waiting) ?? [];
  expect((await moving.house.as(moving.house.world.socialWorker).get(step)).body).toContain(
    `/moves/${moveId}`,
  );
});

test('while an owner is away their stand-in has it and is told, and gets it no longer than that', async () => {
  const { database, world } = moving.house;
  await database.asOwner(async (tx) => {
    await worksAlongside(tx, world.otherCarer, moving.commissioner, world.authority);
    const away = { id: randomUUID(), person_id: moving.commissioner, stand_in_id: world.otherCarer };
    const [from_at, until_at] = [new Date('2026-03-30T00:00:00Z'), new Date('2026-04-02T00:00:00Z')];
    await tx
      .insertInto('absence')
      .values({ ...away, from_at, until_at })
      .execute();
  });
  const ownersOf = async () => {
    const rows = await database.asOwner((tx) =>
      tx.selectFrom('step').select('owner_id').where('made_for_id', '=', moving.commissioner).execute(),
    );
    return [...new Set(rows.map(({ owner_id }) => owner_id))];
  };
  await escalate();
  expect(await ownersOf()).toEqual([world.otherCarer]);
  expect((await told()).map(({ to_person_id }) => to_person_id)).toContain(world.otherCarer);
  // The move itself is not open to them: the notice leads to what they have to do.
  const page = (await moving.house.as(world.otherCarer).get('/my-work')).body;
  expect(page).toContain('href="/steps/');
  expect(page).not.toContain(`/moves/${moveId}`);
  moving.house.now = new Date('2026-04-02T00:00:00Z');
  await escalate();
  expect(await ownersOf()).toEqual([moving.commissioner]);
});
