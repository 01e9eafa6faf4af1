import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { InvolvedRole } from '../../src/care/tables.ts';
import type { MissingFacts } from '../../src/protocol/index.ts';
import { addChild } from '../house/register.ts';
import { decide, found, idIn, opening, openSteps, stepsOf, type TestApp, testApp } from './night.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());
beforeEach(() => {
  house.now = new Date('2026-03-03T22:00:00Z');
});

const somebody = (born: string, role: InvolvedRole = 'social-worker') =>
  addChild(house, { given: 'Jay', family: 'Sampleton', born, livesAt: house.world.home }, [
    ['socialWorker', role],
  ]);
const carer = () => house.as(house.world.carer);
type Fields = Record<string, string | string[]>;
const open = (child: string, besides: Fields = {}) =>
  carer().post(`/children/${child}/missing/episodes`, { ...opening(house), ...besides });
const latest = async (id: string) => {
  const rows = await house.database.asOwner((tx) =>
    tx
      .selectFrom('missing_decision')
      .selectAll()
      .where('episode_id', '=', id)
      .orderBy('sequence', 'desc')
      .execute(),
  );
  return rows[0];
};
const episodesOf = async (child: string) =>
  (
    await house.database.asOwner((tx) =>
      tx.selectFrom('missing_episode').select('id').where('child_id', '=', child).execute(),
    )
  ).length;
const factsOf = async (id: string) => (await latest(id))?.facts as MissingFacts | undefined;

test('a child of 4 is not there at ten at night: 999 at once, without another question', async () => {
  const child = await somebody('2021-05-05');
  const opened = await open(child);
  expect(opened.headers.location).toBe(`/missing/episodes/${idIn(opened)}`);
  expect(await latest(idIn(opened))).toMatchObject({ category: 'missing', route: 'call-999', code_903: 'M' });
  const page = await carer().get(String(opened.headers.location));
  expect(page.body).toContain('Call 999 now');
  expect(page.body).not.toContain('Late is not missing');
});

test('a child of 4 who is known to be with her nan is asked about like any other', async () => {
  const child = await somebody('2021-05-05');
  const opened = await open(child, { known: 'yes' });
  expect(opened.headers.location).toBe(`/missing/episodes/${idIn(opened)}/decide`);
  await decide(carer(), idIn(opened), { known: 'yes' });
  expect((await latest(idIn(opened)))?.route).toBe('carers-locate');
});

test('a child without her medicine whom nobody can find is reported at once, and it is kept why', async () => {
  const child = await somebody('2012-05-05');
  const id = idIn(await open(child, { vulnerability: ['medical-need', 'speaks-no-english'] }));
  expect(await latest(id)).toMatchObject({ category: 'missing', route: 'report-online' });
  expect((await factsOf(id))?.vulnerability).toEqual(['medical-need', 'speaks-no-english']);
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).toContain('If it becomes dangerous, call 999.');
  expect(page.body).not.toContain('Late is not missing');
  const report = await carer().get(`/missing/episodes/${id}/report`);
  expect(report.body).toContain('An illness, or a medicine they cannot do without');
  const again = await carer().get(`/missing/episodes/${id}/decide`);
  expect(again.body).toMatch(/value="medical-need"\s+checked|checked[^>]*value="medical-need"/);
});

test('what was named when it is known where they are is not lost: the next page has it', async () => {
  const child = await somebody('2012-05-05');
  const opened = await open(child, { known: 'yes', vulnerability: 'suicide-or-self-harm' });
  expect(opened.statusCode).toBe(200);
  expect(opened.body).toMatch(
    /value="suicide-or-self-harm"\s+checked|checked[^>]*value="suicide-or-self-harm"/,
  );
  const [, id = ''] = /action="\/missing\/episodes\/([0-9a-f-]{36})\/decide"/.exec(opened.body) ?? [];
  await decide(carer(), id, { known: 'yes', vulnerability: 'suicide-or-self-harm' });
  expect(await latest(id)).toMatchObject({ route: 'carers-locate' });
  expect((await factsOf(id))?.vulnerability).toEqual(['suicide-or-self-harm']);
});

test('what somebody names of an absence that is open already goes to its timeline', async () => {
  const child = await somebody('2012-05-05');
  const id = idIn(await open(child));
  const second = house.as(house.world.secondCarer);
  await second.post(`/children/${child}/missing/episodes`, {
    ...opening(house),
    vulnerability: 'learning-disability',
  });
  expect((await carer().get(`/missing/episodes/${id}`)).body).toContain('A learning disability');
});

test('something that is no vulnerability is refused at its field', async () => {
  const child = await somebody('2012-05-05');
  const refused = await open(child, { vulnerability: 'sad' });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Choose from this list.');
  expect(await episodesOf(child)).toBe(0);
  const id = idIn(await open(child));
  expect((await decide(carer(), id, { vulnerability: 'sad' })).statusCode).toBe(422);
});

test('a system may name it too, and it decides', async () => {
  const child = await somebody('2012-05-05');
  const id = idIn(await open(child));
  const asked = {
    immediateDanger: false,
    whereaboutsKnown: false,
    significantRisk: false,
    enquiriesMade: false,
  };
  const path = `/api/v1/missing-episodes/${id}/decisions`;
  const decided = await carer().api('POST', path, { ...asked, vulnerability: ['trafficked'] });
  expect(decided.json().outcome).toMatchObject({ route: 'report-online' });
  const refused = await carer().api('POST', path, { ...asked, vulnerability: ['sad'] });
  expect(refused.json().error).toMatchObject({ code: 'not-allowed', field: 'vulnerability[0]' });
});

test('a care leaver looked for in vain is reported and raised with adult safeguarding; no page speaks of a child', async () => {
  const child = await somebody('2006-05-05', 'personal-adviser');
  const id = idIn(await open(child));
  await decide(carer(), id, { enquiries: 'yes', concerns: 'exploitation' });
  expect(await latest(id)).toMatchObject({ category: 'missing', route: 'report-online' });
  expect(await openSteps(house, id)).toEqual(
    expect.arrayContaining(['report-vulnerable-adult', 'raise-adult-safeguarding', 'find-together']),
  );
  expect(await openSteps(house, id)).not.toContain('ask-how-they-are');
  const page = await carer().get(`/missing/episodes/${id}`);
  expect(page.body).not.toContain('is not reported for being away');
  expect(page.body).toContain('Why is this right for them tonight?');
  await found(house, carer(), id);
  expect(await openSteps(house, id)).toContain('ask-how-they-are');
});

test('a step that waits for the finding is made when they are found, and not before', async () => {
  const child = await somebody('2012-05-05');
  const id = idIn(await open(child));
  await decide(carer(), id, { enquiries: 'yes' });
  const outcome = (await latest(id))?.outcome as { steps: { id: string; if?: string }[] };
  const waiting = outcome.steps.filter((step) => step.if === 'found').map((step) => step.id);
  const all = async () => (await stepsOf(house, id)).map(({ code }) => code);
  expect((await all()).filter((code) => waiting.includes(code))).toEqual([]);
  await found(house, carer(), id);
  const owedWithoutReport = waiting.filter((code) => code !== 'police-talk-too');
  expect(await all()).toEqual(expect.arrayContaining(owedWithoutReport));
});
