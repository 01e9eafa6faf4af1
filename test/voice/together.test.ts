import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from './words/words-house.ts';
import { follow, openYoungHouse, textOf, type YoungHouse } from './young-house.ts';

let young: YoungHouse;
beforeAll(async () => {
  young = await openYoungHouse();
});
afterAll(() => young.house.close());

test('a worker writes down what a child says, beside them: marked as theirs, read back, and never changed', async () => {
  const { house, incidentId } = young;
  const { world } = house;
  const at = `/children/${world.robin}/together`;
  const carer = house.as(world.secondCarer);
  const entry = randomUUID();
  const form = { as: 'words', record: incidentId, words: 'They all laughed at me.', entry };
  const unread = await carer.post(at, form);
  expect(unread.statusCode).toBe(422);
  expect(unread.body).toContain('Read it back to them first.');
  expect(unread.body).toContain('They all laughed at me.');
  const kept = await follow(carer, await carer.post(at, { ...form, readBack: 'yes' }));
  await carer.post(at, { ...form, readBack: 'yes' });
  expect(textOf(kept)).toContain('Said by Robin Sampleton, written down by Bay Pretend');
  const record = await house.as(world.manager).get(`/incidents/${incidentId}`);
  expect(record.body.split('They all laughed at me.').length - 1).toBe(1);
  const mine = textOf(await house.as(young.robinMe).get(`/me/record/${incidentId}`));
  expect(mine).toContain('They all laughed at me.');
  expect(mine).toContain('You said this to Bay Pretend');
  for (const who of [world.secondCarer, world.manager, young.robinMe]) {
    const code = await refusal(young, who, (tx) =>
      tx.updateTable('spoken_word').set({ words: 'All was well.' }).where('id', '=', entry).execute(),
    );
    expect(code).toBe('42501');
  }
});

test('a child without a device challenges with the help of a worker, and that worker does not answer it', async () => {
  const { house, incidentId } = young;
  const { world } = house;
  const worker = house.as(world.socialWorker);
  const entry = randomUUID();
  const form = {
    as: 'challenge',
    record: incidentId,
    words: 'It was not a push.',
    want: 'Say so.',
    readBack: 'yes',
    entry,
  };
  expect((await worker.post(`/children/${world.robin}/together`, form)).statusCode).toBe(303);
  const page = await worker.get(`/challenges/${entry}`);
  expect(textOf(page)).toContain('said to someone who wrote it down with them');
  expect(
    (await worker.post(`/challenges/${entry}/answer`, { changed: 'nothing', words: 'No.' })).statusCode,
  ).toBe(404);
  const answered = await house
    .as(world.manager)
    .post(`/challenges/${entry}/answer`, { changed: 'nothing', words: 'Yes.' });
  expect(answered.statusCode).toBe(303);
  expect(textOf(await house.as(young.robinMe).get(`/me/challenges/${entry}`))).toContain('The answer');
});

test('nobody writes for a child whom they do not work with, nor about the record of another', async () => {
  const { house, incidentId } = young;
  const { world } = house;
  const form = { as: 'words', words: 'Hello.', readBack: 'yes' };
  for (const who of [world.otherCarer, world.outsider, world.otherSocialWorker]) {
    expect((await house.as(who).get(`/children/${world.robin}/together`)).statusCode).toBe(404);
    expect((await house.as(who).post(`/children/${world.robin}/together`, form)).statusCode).toBe(404);
  }
  const other = await house
    .as(world.fosterCarer)
    .post(`/children/${world.fern}/together`, { ...form, record: incidentId });
  expect(other.statusCode).toBe(422);
});
