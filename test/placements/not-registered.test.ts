import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import { type MovingHouse, openMovingHouse } from './homes.ts';

let moving: MovingHouse;
let child: string;
beforeAll(async () => {
  moving = await openMovingHouse();
  const { ashHouse, house } = moving;
  house.now = new Date('2026-03-03T10:00:00Z');
  const jay = { given: 'Jay', family: 'Sampleton', born: '2012-02-02', livesAt: ashHouse };
  child = await addChild(house, jay, [['socialWorker', 'social-worker']]);
});
afterAll(() => moving.house.close());

const lookedUp = (found: string, urn = '') =>
  moving.house.as(moving.commissioner).post(`/settings/${moving.ashHouse}/look-ups`, {
    ...{ found, urn, words: 'It is not in the register of Ofsted.' },
    ...{ 'lookedUpOn-day': '3', 'lookedUpOn-month': '3', 'lookedUpOn-year': '2026' },
  });
const steps = async () => {
  const { rows } = await moving.house.database.asOwner((tx) =>
    sql<{ code: string; owner_id: string; state: string; due_at: Date }>`
      select code, owner_id, state, due_at from step where child_id = ${child}::uuid and code like 'home-not-registered%'
      order by code`.execute(tx),
  );
  return rows;
};

test('a home that is found not to be registered says who lives there, and their worker and the commissioner have a step today', async () => {
  const { house, ashHouse, commissioner } = moving;
  expect(await steps()).toEqual([]);
  expect((await lookedUp('unregistered')).statusCode).toBe(303);
  const due = new Date('2026-03-04T10:00:00Z');
  expect(await steps()).toEqual([
    { code: 'home-not-registered', owner_id: house.world.socialWorker, state: 'proposed', due_at: due },
    { code: 'home-not-registered-commissioner', owner_id: commissioner, state: 'proposed', due_at: due },
  ]);
  const page = (await house.as(house.world.socialWorker).get(`/settings/${ashHouse}`)).body;
  expect(page).toContain('No child must live here');
  expect(page).toContain('1 child lives here today.');
  expect(page).toContain(`href="/children/${child}"`);
  // Who may not see the child learns how many, and no name.
  const commissioned = (await house.as(commissioner).get(`/settings/${ashHouse}`)).body;
  expect(commissioned).toContain('1 child whose record you cannot see');
  expect(commissioned).not.toContain('Sampleton');
  const ofChild = (await house.as(house.world.socialWorker).get(`/children/${child}`)).body;
  expect(ofChild).toContain('is not registered with Ofsted. It must not care for children');
});

test('when it is registered after all the steps are over', async () => {
  expect((await lookedUp('registered', 'SC091092')).statusCode).toBe(303);
  expect((await steps()).map(({ state }) => state)).toEqual(['revoked', 'revoked']);
});
