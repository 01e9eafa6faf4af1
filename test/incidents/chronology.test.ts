import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { addChild } from '../house/register.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let kept: string;
let merged: string;
beforeAll(async () => {
  house = await testApp();
  const { world } = house;
  const child = { family: 'Mocksley', born: '2010-05-10', livesAt: world.home };
  const worker = [['socialWorker', 'social-worker']] as const;
  kept = await addChild(house, { ...child, given: 'Sorrel' }, worker);
  merged = await addChild(house, { ...child, given: 'Sorel' }, worker);
});
afterAll(() => house.close());

const sign = async (childId: string, time: string): Promise<string> => {
  const record = aRecord(house.world, { childId, time });
  return (await house.as(house.world.carer).api('POST', '/api/v1/incidents', record)).json<{ id: string }>()
    .id;
};
const chronology = async (childId: string, query = ''): Promise<string> =>
  (await house.as(house.world.socialWorker).get(`/children/${childId}/chronology${query}`)).body;

test('a chronology says when the child came to live where, and what happened since', async () => {
  const incident = await sign(kept, '00:10');
  const shown = await chronology(kept);
  expect(shown).toContain(`/incidents/${incident}`);
  expect(shown).toMatch(/Came to live at/);
  expect(shown.indexOf(incident)).toBeLessThan(shown.indexOf('Came to live at'));
});

test('what was merged is read together, from either entry, until the merge is undone', async () => {
  const { as, world } = house;
  const incident = await sign(merged, '00:20');
  expect(await chronology(kept)).not.toContain(incident);
  const worker = as(world.socialWorker);
  await worker.post(`/children/${kept}/same/${merged}`, { keep: kept, reason: 'The school says so.' });
  expect(await chronology(kept)).toContain(incident);
  expect(await chronology(merged)).toContain(incident);
  await worker.post(`/children/${kept}/same/${merged}/undo`, {});
  expect(await chronology(kept)).not.toContain(incident);
});
