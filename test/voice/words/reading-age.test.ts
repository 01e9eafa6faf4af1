import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRoutes } from '../../../src/app.ts';
import type { Route } from '../../../src/platform/web/index.ts';
import { aboutMeTopics } from '../../../src/voice/about-me/topics.ts';
import { askKinds } from '../../../src/voice/asks/model.ts';
import { kindInAddress } from '../../../src/voice/asks/new/kind-in-address.ts';
import { moments } from '../../../src/voice/rights/moments.ts';
import { aRecord } from '../../house/a-record.ts';
import { readingAge } from '../reading-age.ts';
import { runningText } from './running-text.ts';
import { ask, openWordsHouse, type WordsHouse } from './words-house.ts';

/** About nine: nine, and half a year for what the measure cannot know. */
const bar = 9.5;
/** Of all words, those of more than three syllables that no list explains: one in a hundred. */
const hardBar = 0.01;
/** A page with fewer words than this says too little by itself: such pages are measured together. */
const fewest = 40;

/** What leads out and shows nothing, and the copies themselves: those are the words of others. */
const noPage = ['/me/leave', '/me/sign-out', '/me/copies/:requestId'];

let words: WordsHouse;
let routes: Route[];
const found: Record<string, string[]> = {};

beforeAll(async () => {
  words = await openWordsHouse();
  const { house } = words;
  const { world } = house;
  routes = allRoutes(words.deps).filter(({ path }) => /^\/me(?:\/|$)/.test(path) && !noPage.includes(path));
  const made = await house.as(world.carer).api('POST', '/api/v1/incidents', aRecord(world));
  expect(made.statusCode).toBe(201);
  const me = house.as(words.robinMe);
  const arranged = await ask(words, 'advocate');
  const late = await ask(words, 'complaint', { about: 'police', keptFrom: ['social-worker', 'home'] });
  const answered = await ask(words, 'complaint', { about: 'home', wish: 'Say sorry.' });
  const extended = await ask(words, 'complaint', { about: 'council' });
  const back = await ask(words, 'appeal', { about: 'court' });
  await me.post(`/me/asks/${back}/take-back`, {});
  await house.as(world.socialWorker).post(`/asks/${arranged}/arrange`, {
    who: 'Nettle',
    'comes-day': '6',
    'comes-month': '3',
    'comes-year': '2026',
    'comes-time': '16:30',
    arrangedWords: 'In the kitchen.',
  });
  await house
    .as(world.socialWorker)
    .post(`/asks/${answered}/answer`, { answer: 'Notwithstanding the aforementioned.' });
  await house.as(words.reviewingOfficer).post(`/asks/${extended}/more-time`, {
    'until-day': '25',
    'until-month': '3',
    'until-year': '2026',
    moreWords: 'A letter.',
  });
  await me.post('/me/how-it-was', { after: 'police', face: '1', heard: 'no', shownTo: 'worker', words: 'x' });
  await me.post('/me/about-me/culture', { words: 'Accommodation of representativeness.' });
  await me.post('/me/challenges', { wrong: 'Not true.', want: 'Change it.' });
  const idsIn = (table: string) =>
    house.database
      .asOwner((tx) =>
        sql<{ id: string }>`select id from ${sql.table(table)} where child_id = ${world.robin}`.execute(tx),
      )
      .then(({ rows }) => rows.map(({ id }) => id));
  const entry = randomUUID();
  await me.post('/me/challenges', { entry, _at: '/me/challenges/new', _save: 'typed', wrong: 'It is not' });
  Object.assign(found, {
    moment: moments.map(({ id }) => id),
    kind: askKinds.map(kindInAddress),
    topic: aboutMeTopics.map(({ id }) => id),
    keptId: [entry],
    askId: [arranged, late, answered, extended, back],
    incidentId: await idsIn('incident'),
    challengeId: await idsIn('challenge'),
  });
});
afterAll(() => words.house.close());

/** Every address of a route, with each value that its parameter can have here; a parameter nobody knows is an error. */
function addressesOf(path: string): string[] {
  const name = /:(\w+)/.exec(path)?.[1];
  if (!name) return [path];
  const values = found[name];
  if (!values || values.length === 0) throw new Error(`nobody has given an example for :${name} of ${path}`);
  return values.flatMap((value) => addressesOf(path.replace(`:${name}`, value)));
}

async function measured(pages: readonly (readonly [string, string])[]) {
  const texts = pages.map(([at, body]) => [at, runningText(body)] as const);
  const long = texts.filter(([, text]) => readingAge(text).words >= fewest);
  const short = texts.filter(([, text]) => readingAge(text).words < fewest).map(([, text]) => text);
  return [...long, ['short pages together', short.join('\n')] as const].map(([at, text]) => ({
    at,
    ...readingAge(text),
  }));
}

const tooHard = (pages: Awaited<ReturnType<typeof measured>>) =>
  pages
    .filter(({ age, hardShare }) => age > bar || hardShare > hardBar)
    .map(({ at, age, hard }) => `${at}: ${age}, ${hard.join(' ')}`);

test('every page of a young person is easy to read at about nine', async () => {
  const pages: [string, string][] = [];
  for (const { path } of routes.filter(({ method }) => method === 'GET')) {
    for (const at of addressesOf(path)) {
      const before = /start|sign-in/.test(path);
      const { statusCode, body } = await words.house.as(before ? null : words.robinMe).get(at);
      expect([at, statusCode]).toEqual([at, 200]);
      pages.push([at, body]);
    }
  }
  expect(pages.length).toBeGreaterThan(35);
  expect(tooHard(await measured(pages))).toEqual([]);
});

test('an ask that is late is told as easily', async () => {
  words.house.now = new Date('2026-05-20T10:00:00Z');
  const pages: [string, string][] = [];
  for (const id of found.askId ?? [])
    pages.push([id, (await words.house.as(words.robinMe).get(`/me/asks/${id}`)).body]);
  words.house.now = new Date('2026-03-03T10:00:00Z');
  expect(pages.some(([, body]) => body.includes('It is late.'))).toBe(true);
  expect(tooHard(await measured(pages))).toEqual([]);
});

test('what is said about a form that lacks something is as easy', async () => {
  const pages: [string, string][] = [];
  for (const { path } of routes.filter(
    ({ method, path }) => method === 'POST' && !/account|sign-(?:in|out)|leave|start/.test(path),
  )) {
    for (const at of addressesOf(path)) {
      const { statusCode, body } = await words.house.as(words.robinMe).post(at, {});
      if (statusCode === 422) pages.push([at, body]);
    }
  }
  expect(pages.length).toBeGreaterThan(10);
  expect(tooHard(await measured(pages))).toEqual([]);
});
