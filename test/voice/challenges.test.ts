import { afterAll, beforeEach, expect, test } from 'vitest';
import { refusal } from './words/words-house.ts';
import { challenge, follow, openYoungHouse, textOf, type YoungHouse } from './young-house.ts';

let young: YoungHouse;
const opened: YoungHouse[] = [];
beforeEach(async () => {
  young = await openYoungHouse();
  opened.push(young);
});
afterAll(async () => {
  for (const { house } of opened) await house.close();
});

const me = () => young.house.as(young.robinMe);
const day = 86_400_000;
const pass = (days: number): void => {
  young.house.now = new Date(young.house.now.getTime() + days * day);
};
const again = {
  'c0-happened': 'yes',
  'c0-injury': 'minor',
  chosenRoute: 'resolve-internally',
  goodEnough: 'yes',
  reason: 'The nurse saw no more than a graze.',
};

test('a challenge goes to somebody who did not write the record, is seen, looked into, decided again and answered', async () => {
  const { house, incidentId } = young;
  const { world } = house;
  const id = await challenge(young, {
    record: incidentId,
    wrong: 'Nobody was hurt.',
    want: 'Write it right.',
  });
  const sent = textOf(await me().get(`/me/challenges/${id}`));
  expect(sent).toContain('You get an answer by 17 March 2026.');
  expect(sent).toContain('Cedar Pretend (manager of the home) has it now. They did not write the record.');
  const manager = house.as(world.manager);
  expect((await manager.get('/my-work')).body).toContain(
    'Look into it and answer the young person in plain words',
  );
  const page = await manager.get(`/challenges/${id}`);
  expect(page.body).toContain('Nobody was hurt.');
  await manager.post(`/challenges/${id}/acknowledge`, {});
  expect(textOf(await me().get(`/me/challenges/${id}`))).toContain('saw it on 3 March 2026');
  // "Facts were corrected" is no answer before the decision has been taken again on them.
  const early = await manager.post(`/challenges/${id}/answer`, { changed: 'facts', words: 'You are right.' });
  expect(early.statusCode).toBe(422);
  expect(early.body).toContain('Take the decision again on the corrected facts first');
  expect(early.body).toContain('You are right.');
  pass(1);
  const unsaid = await manager.post(`/challenges/${id}/decide-again`, { ...again, reason: '' });
  expect(unsaid.statusCode).toBe(422);
  const decided = await manager.post(`/challenges/${id}/decide-again`, again);
  expect(decided.statusCode, decided.body).toBe(303);
  const words = 'You were right. Nobody was hurt much. We put it right.';
  const answered = await manager.post(`/challenges/${id}/answer`, { changed: 'facts', words });
  expect(answered.statusCode, answered.body).toBe(303);
  const answer = textOf(await me().get(`/me/challenges/${id}`));
  expect(answer).toContain(words);
  expect(answer).toContain('They put the facts right.');
  expect(answer).toContain('The decision was taken again.');
  const record = textOf(await me().get(`/me/record/${incidentId}`));
  expect(record).toContain('What was decided first');
  expect(record).toContain(
    'What was decided in the end The adults said: we sort this out at home. No police.',
  );
  expect(record).toContain('The rules say that a thing like this is sorted out where you live.');
  expect(textOf(await me().get('/me'))).toContain('You have an answer');
  await me().post(`/me/challenges/${id}/settled`, {});
  expect(textOf(await me().get('/me'))).not.toContain('You have an answer');
  const kept = await house.database.asOwner(async (tx) => ({
    decisions: await tx
      .selectFrom('decision')
      .select(['sequence', 'level', 'facts'])
      .orderBy('sequence')
      .execute(),
    steps: await tx.selectFrom('step').select('state').where('about', '=', 'challenge').execute(),
    audit: await tx
      .selectFrom('audit_event')
      .select('action')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute(),
  }));
  expect(kept.decisions.map(({ level }) => level)).toEqual([2, 1]);
  expect(kept.decisions[1]?.facts.conduct).toEqual([{ kind: 'assault', injury: 'minor' }]);
  expect(kept.steps.map(({ state }) => state)).toEqual(['done', 'done']);
  expect(kept.audit.map(({ action }) => action)).toEqual(
    expect.arrayContaining([
      'raised-challenge',
      'viewed-challenge',
      'acknowledged-challenge',
      'decided-again-after-challenge',
      'answered-challenge',
      'settled-challenge',
    ]),
  );
});

test('whoever wrote the record never answers, nor does anybody at home read it', async () => {
  const { house, incidentId } = young;
  const { world } = house;
  const id = await challenge(young, { record: incidentId });
  for (const who of [world.carer, world.secondCarer, young.keyWorker, world.otherManager, world.outsider]) {
    expect((await house.as(who).get(`/challenges/${id}`)).statusCode).toBe(404);
  }
  const advocate = house.as(young.advocate);
  expect((await advocate.get(`/challenges/${id}`)).statusCode).toBe(200);
  const form = { changed: 'nothing', words: 'No.' };
  expect((await advocate.post(`/challenges/${id}/answer`, form)).statusCode).toBe(404);
  expect((await house.as(world.carer).post(`/challenges/${id}/answer`, form)).statusCode).toBe(404);
});

test('where the manager wrote the record it goes to the social worker', async () => {
  const { house } = young;
  const { world } = house;
  const { aRecord } = await import('../house/a-record.ts');
  const made = await house.as(world.manager).api('POST', '/api/v1/incidents', aRecord(world));
  const id = await challenge(young, { record: made.json().id });
  expect(textOf(await me().get(`/me/challenges/${id}`))).toContain(
    'Heath Pretend (social worker) has it now.',
  );
  expect((await house.as(world.manager).get(`/challenges/${id}`)).body).toContain(
    'You can read this but not answer it',
  );
});

test('where the manager has decided in it before, they do not judge their own decision', async () => {
  const { house } = young;
  const { world } = house;
  const { aRecord } = await import('../house/a-record.ts');
  const made = await house.as(world.carer).api('POST', '/api/v1/incidents', aRecord(world));
  const decided = await house.as(world.manager).api('POST', `/api/v1/incidents/${made.json().id}/reviews`, {
    action: 'decide',
    chosenRoute: 'report-non-urgent',
    goodEnough: 'yes',
    reason: 'The school asks for it.',
  });
  expect(decided.statusCode, decided.body).toBe(200);
  const id = await challenge(young, { record: made.json().id });
  expect(textOf(await me().get(`/me/challenges/${id}`))).toContain(
    'Heath Pretend (social worker) has it now.',
  );
  const answered = await house
    .as(world.manager)
    .post(`/challenges/${id}/answer`, { changed: 'nothing', words: 'It stays.' });
  expect(answered.statusCode).toBe(404);
});

test('still not right: somebody else looks at it afresh, and after that there is the complaint', async () => {
  const { house } = young;
  const { world } = house;
  const id = await challenge(young, { wrong: 'My plan says I like football.' });
  await house.as(world.manager).post(`/challenges/${id}/answer`, { changed: 'nothing', words: 'It stays.' });
  const empty = await me().post(`/me/challenges/${id}/still`, { still: ' ' });
  expect(empty.statusCode).toBe(422);
  await me().post(`/me/challenges/${id}/still`, { still: 'I hate football.' });
  const page = textOf(await me().get(`/me/challenges/${id}`));
  expect(page).toContain('Kelp Pretend (reviewing officer, who checks that your plan is right) has it now.');
  const form = { changed: 'words', words: 'We wrote beside it that you do not like football.' };
  expect((await house.as(world.manager).post(`/challenges/${id}/answer`, form)).statusCode).toBe(404);
  expect((await house.as(young.reviewingOfficer).post(`/challenges/${id}/answer`, form)).statusCode).toBe(
    303,
  );
  const second = textOf(await me().get(`/me/challenges/${id}`));
  expect(second).toContain('The second answer');
  expect(second).toContain('Make a complaint, or ask for an advocate');
  expect((await me().post(`/me/challenges/${id}/still`, { still: 'No!' })).statusCode).toBe(409);
});

test('not answered in time it goes on to others, and the young person is told so', async () => {
  const { house, incidentId } = young;
  const id = await challenge(young, { record: incidentId });
  expect((await house.as(young.reviewingOfficer).get('/my-work')).body).not.toContain(id);
  pass(15);
  const page = textOf(await me().get(`/me/challenges/${id}`));
  expect(page).toContain('This is late. The answer was due by 17 March 2026. That is not your fault.');
  expect(page).toContain('Make a complaint, or ask for an advocate');
  expect((await house.as(young.reviewingOfficer).get('/my-work')).body).toContain(`/challenges/${id}`);
});

test('sent twice it is raised once; a record of somebody else, or none, is not in the list', async () => {
  const { house } = young;
  const entry = '00000000-0000-4000-8000-00000000abcd';
  const first = await challenge(young, { entry });
  expect(await challenge(young, { entry })).toBe(first);
  const steps = await house.database.asOwner((tx) =>
    tx.selectFrom('step').select('id').where('about', '=', 'challenge').execute(),
  );
  expect(steps).toHaveLength(2);
  const wren = house.as(young.wrenMe);
  const other = await wren.post('/me/challenges', { record: young.incidentId, wrong: 'Not mine.' });
  expect(other.statusCode).toBe(422);
  expect(other.body).toContain('Not mine.');
  expect((await me().post('/me/challenges', { wrong: '' })).statusCode).toBe(422);
});

test('an answer sent twice in one showing of the form leads to the same place', async () => {
  const { house } = young;
  const id = await challenge(young, {});
  const entry = '00000000-0000-4000-8000-00000000abce';
  const send = () =>
    house
      .as(house.world.manager)
      .post(`/challenges/${id}/answer`, { changed: 'nothing', words: 'No.', entry });
  const twice = [await send(), await send()];
  expect(twice.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
});

test('two answers at once make one, and taken back there is nothing to answer', async () => {
  const { house } = young;
  const { world } = house;
  const id = await challenge(young, {});
  const answer = (who: string) =>
    house.as(who).post(`/challenges/${id}/answer`, { changed: 'nothing', words: 'No.' });
  const both = await Promise.all([answer(world.manager), answer(world.socialWorker)]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
  const next = await challenge(young, {});
  await follow(me(), await me().post(`/me/challenges/${next}/withdraw`, {}));
  const late = await house
    .as(world.manager)
    .post(`/challenges/${next}/answer`, { changed: 'nothing', words: 'No.' });
  expect(late.statusCode).toBe(409);
});

test('words of a challenge are changed by nobody', async () => {
  const { house } = young;
  const id = await challenge(young, {});
  const who = [young.robinMe, house.world.manager];
  for (const person of who) {
    const code = await refusal(young, person, (tx) =>
      tx.updateTable('challenge').set({ what_is_wrong: 'Nothing.' }).where('id', '=', id).execute(),
    );
    expect(code).toBe('42501');
  }
  await expect(
    house.database.asOwner((tx) => tx.deleteFrom('challenge').where('id', '=', id).execute()),
  ).rejects.toThrow();
});
