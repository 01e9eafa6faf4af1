import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import {
  at,
  decide,
  found,
  idIn,
  line,
  openAway,
  opening,
  openSteps,
  stepsOf,
  type TestApp,
  testApp,
  told,
} from './night.ts';

let house: TestApp;
let child: string;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.now = new Date('2026-03-03T02:15:00Z');
  const { home } = house.world;
  const jay = { given: 'Jay', family: 'Sampleton', born: '2011-02-02', livesAt: home };
  child = await addChild(house, jay, [['socialWorker', 'social-worker']]);
});

const carer = () => house.as(house.world.carer);
const open = (besides: Record<string, string> = {}) => openAway(house, house.world.carer, child, besides);
const episodes = () =>
  house.database.asOwner((tx) =>
    tx.selectFrom('missing_episode').selectAll().where('child_id', '=', child).execute(),
  );
const decisions = (id: string) =>
  house.database.asOwner((tx) =>
    tx.selectFrom('missing_decision').selectAll().where('episode_id', '=', id).orderBy('sequence').execute(),
  );
const rowsOf = (table: 'missing_entry' | 'missing_report' | 'missing_found', id: string) =>
  house.database.asOwner((tx) => tx.selectFrom(table).selectAll().where('episode_id', '=', id).execute());

test('nobody has looked yet: it stays with the carers, and nothing on the page sends them to the police', async () => {
  const id = await open();
  await decide(carer(), id);
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).toContain('look for them and bring them back, without the police');
  expect(page.body).toContain('Unauthorised absence');
  expect(page.body).not.toContain('Part two, for the police');
  expect(await openSteps(house, id)).not.toContain('report-missing');
  expect((await decisions(id)).map(({ route, category, code_903 }) => [route, category, code_903])).toEqual([
    ['carers-locate', 'unauthorised-absence', null],
  ]);
});

test('looked for in vain: missing, code M in its own field, and the clock of the report runs from now', async () => {
  const id = await open();
  await decide(carer(), id, { enquiries: 'yes' });
  expect((await decisions(id)).map(({ route, category, code_903 }) => [route, category, code_903])).toEqual([
    ['report-online', 'missing', 'M'],
  ]);
  const report = (await stepsOf(house, id)).find(({ code }) => code === 'report-missing');
  expect(report?.due_at).toEqual(new Date('2026-03-03T03:15:00Z'));
  expect(report?.owner_id).toBe(house.world.carer);
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).toContain('Part two, for the police');
});

test('in danger the answer is 999 at once, without another question', async () => {
  const opened = await carer().post(`/children/${child}/missing/episodes`, opening(house, { danger: 'yes' }));
  expect(opened.headers.location).toBe(`/missing/episodes/${idIn(opened)}`);
  const page = await carer().get(String(opened.headers.location));
  expect(page.body).toContain('Call 999 now');
});

test('it asks only what the answer needs', async () => {
  const id = await open({ known: 'yes' });
  const asked = await carer().get(`/missing/episodes/${id}/decide`);
  expect(asked.body).not.toContain('Have you tried to reach and find them');
  const form = {
    entry: randomUUID(),
    'asked-danger': '1',
    'asked-known': '1',
    'asked-risk': '1',
    danger: 'no',
    known: 'no',
    risk: 'no',
  };
  const more = await carer().post(`/missing/episodes/${id}/decide`, form);
  expect(more.statusCode).toBe(200);
  expect(more.body).toContain('Have you tried to reach and find them');
  expect(more.body).not.toContain('There is a problem');
  const left = await carer().post(`/missing/episodes/${id}/decide`, { ...form, 'asked-enquiries': '1' });
  expect(left.statusCode).toBe(422);
  expect(left.body).toContain('Say whether you have tried to reach and find them this time.');
});

test('each new answer keeps the earlier ones, and a step that is asked for again is there again', async () => {
  const id = await open();
  await decide(carer(), id, { enquiries: 'yes' });
  house.now = new Date('2026-03-03T03:00:00Z');
  await decide(carer(), id, { known: 'yes' });
  expect(await openSteps(house, id)).not.toContain('report-missing');
  house.now = new Date('2026-03-03T03:30:00Z');
  await decide(carer(), id, { enquiries: 'yes' });
  expect(await openSteps(house, id)).toContain('report-missing');
  expect((await decisions(id)).map(({ route }) => route)).toEqual([
    'report-online',
    'carers-locate',
    'report-online',
  ]);
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).toContain('Earlier answers (2)');
});

test('the edition is that of the day on which the absence began', async () => {
  house.now = new Date('2025-11-01T01:00:00Z');
  const id = await open({ ...at('noticed', '2025-10-31T22:00:00Z') });
  await decide(carer(), id);
  house.now = new Date('2025-11-01T09:00:00Z');
  await decide(carer(), id, { enquiries: 'yes' });
  expect((await decisions(id)).map(({ edition }) => edition)).toEqual(['2021', '2021']);
});

test('a day that no edition covers is refused at its field, and what was typed is still there', async () => {
  const form = opening(house, {
    ...at('noticed', '2020-06-01T12:00:00Z'),
    circumstances: 'Went out 😀\nafter tea',
  });
  const refused = await carer().post(`/children/${child}/missing/episodes`, form);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('No edition covers 2020-06-01');
  expect(refused.body).toContain('Went out 😀\nafter tea');
  expect(await episodes()).toEqual([]);
});

test('something else than the answer needs a reason, and both are kept', async () => {
  const id = await open();
  await decide(carer(), id);
  const path = `/missing/episodes/${id}/departures`;
  const without = await carer().post(path, { chosen: 'report-online', reason: ' ' });
  expect(without.statusCode).toBe(422);
  expect(without.body).toContain('Say why this is right for them tonight.');
  const same = await carer().post(path, { chosen: 'carers-locate', reason: 'x' });
  expect(same.body).toContain('The answer already says that.');
  await carer().post(path, { chosen: 'report-online', reason: 'The last time it began like this.' });
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).toContain('The last time it began like this.');
  expect(page.body).toContain('Part two, for the police');
});

test('the same form sent twice opens one absence, adds one line, reports once, ends once', async () => {
  const form = opening(house);
  const path = `/children/${child}/missing/episodes`;
  const [first, second] = await Promise.all([carer().post(path, form), carer().post(path, form)]);
  expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
  const id = idIn(first);
  expect(idIn(second)).toBe(id);
  expect(await episodes()).toHaveLength(1);
  const entry = line(house);
  await Promise.all([1, 2].map(() => carer().post(`/missing/episodes/${id}/entries`, entry)));
  expect(await rowsOf('missing_entry', id)).toHaveLength(1);
  const report = told(house);
  await Promise.all([1, 2].map(() => carer().post(`/missing/episodes/${id}/report`, report)));
  expect(await rowsOf('missing_report', id)).toHaveLength(1);
  const entryOfFound = randomUUID();
  const ended = await Promise.all([1, 2].map(() => found(house, carer(), id, { entry: entryOfFound })));
  expect(ended.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  expect(await rowsOf('missing_found', id)).toHaveLength(1);
});

test('a form that was changed and sent again under the same id loses nothing', async () => {
  const id = await open();
  const entry = line(house);
  await carer().post(`/missing/episodes/${id}/entries`, entry);
  await carer().post(`/missing/episodes/${id}/entries`, { ...entry, result: 'They answered!' });
  const results = (await rowsOf('missing_entry', id)).map((row) => ('result' in row ? row.result : ''));
  expect(results.sort()).toEqual(['No answer.', 'They answered!']);
});

test('two people open it at once: there is one absence, and what the second told is in its timeline', async () => {
  const path = `/children/${child}/missing/episodes`;
  const second = house.as(house.world.secondCarer);
  const answered = await Promise.all([
    carer().post(path, opening(house, { wearing: 'Red coat' })),
    second.post(path, opening(house, { wearing: 'Blue bag' })),
  ]);
  expect(answered.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
  expect(new Set(answered.map(idIn)).size).toBe(1);
  const [episode, ...more] = await episodes();
  expect(more).toEqual([]);
  const page = await carer().get(`/missing/episodes/${episode?.id}`);
  expect(page.body).toContain('Red coat');
  expect(page.body).toContain('Blue bag');
});

test('two people log at once: both lines stand, in the order in which things happened', async () => {
  const id = await open();
  const earlier = at('happened', '2026-03-03T01:40:00Z');
  await Promise.all([
    carer().post(`/missing/episodes/${id}/entries`, line(house, { result: 'Voicemail.' })),
    house
      .as(house.world.secondCarer)
      .post(
        `/missing/episodes/${id}/entries`,
        line(house, { kind: 'looked', result: 'Park empty.', ...earlier }),
      ),
  ]);
  const { body } = await carer().get(`/missing/episodes/${id}`);
  expect(body.indexOf('Park empty.')).toBeLessThan(body.indexOf('Voicemail.'));
});

test('a line after now, or without what came of it, is refused at its field and keeps what was typed', async () => {
  const id = await open();
  const late = line(house, { ...at('happened', '2026-03-03T04:00:00Z'), result: 'Typed at two.' });
  const refused = await carer().post(`/missing/episodes/${id}/entries`, late);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('That time is in the future.');
  expect(refused.body).toContain('Typed at two.');
  const bare = await carer().post(`/missing/episodes/${id}/entries`, line(house, { result: ' ' }));
  expect(bare.body).toContain('Say what happened, even if');
});
