import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askKinds } from '../../../src/voice/asks/model.ts';
import { kindInAddress } from '../../../src/voice/asks/new/kind-in-address.ts';
import { ask, openWordsHouse, type WordsHouse } from './words-house.ts';

let words: WordsHouse;
beforeAll(async () => {
  words = await openWordsHouse();
});
afterAll(() => words.house.close());

const as = (person: string | null) => words.house.as(person);
const morning = new Date('2026-03-03T10:00:00Z');

test('an advocate is asked for, arranged, answered, and the young person says that it helped', async () => {
  const { world } = words.house;
  const id = await ask(words, 'advocate', { words: 'I want someone at my review.' });
  const mine = await as(words.robinMe).get(`/me/asks/${id}`);
  expect(mine.body).toContain('I want someone at my review.');
  expect(mine.body).toContain('has it. This is your social worker.');
  // The shared list holds the step, for the social worker and nobody at the home.
  expect((await as(world.socialWorker).get('/my-work')).body).toContain(
    'Arrange an advocate for a young person who asks for one',
  );
  expect((await as(world.carer).get('/my-work')).body).not.toContain('advocate');
  const page = await as(world.socialWorker).get(`/asks/${id}`);
  expect(page.body).toContain('Robin Sampleton asks for an advocate');
  const arranged = await as(world.socialWorker).post(`/asks/${id}/arrange`, {
    who: 'Nettle, an advocate',
    'comes-day': '6',
    'comes-month': '3',
    'comes-year': '2026',
    'comes-time': '16:30',
    arrangedWords: 'She meets you in the kitchen.',
  });
  expect(arranged.statusCode).toBe(303);
  expect((await as(words.robinMe).get(`/me/asks/${id}`)).body).toContain('6 March 2026 at 16:30');
  await as(world.socialWorker).post(`/asks/${id}/answer`, {
    answer: 'Nettle comes to every review with you.',
  });
  const answered = await as(words.robinMe).get(`/me/asks/${id}`);
  expect(answered.body).toContain('Nettle comes to every review with you.');
  expect(answered.body).toContain('Heath Pretend');
  expect((await as(world.socialWorker).get('/my-work')).body).not.toContain('Arrange an advocate');
  const helped = await as(words.robinMe).post(`/me/asks/${id}/helped`, {
    helped: 'helped',
    helpedWords: 'Thanks',
  });
  expect(helped.statusCode).toBe(303);
  expect((await as(words.robinMe).get(`/me/asks/${id}`)).body).toContain('You said: it helped.');
  expect((await as(world.socialWorker).get(`/asks/${id}`)).body).toContain(
    'The young person says that it helped',
  );
});

test('what is late is seen by the next in line at once, and the young person is told so', async () => {
  const id = await ask(words, 'social-worker', { words: 'She never calls back.' });
  expect((await as(words.dutyOfficer).get(`/asks/${id}`)).statusCode).toBe(404);
  words.house.now = new Date('2026-03-18T09:00:00Z');
  try {
    expect((await as(words.dutyOfficer).get(`/asks/${id}`)).statusCode).toBe(200);
    expect((await as(words.dutyOfficer).get('/my-work')).body).toContain(
      'Late: A young person has a concern',
    );
    const mine = await as(words.robinMe).get(`/me/asks/${id}`);
    expect(mine.body).toContain('It is late. We are sorry. It is not your fault.');
    expect(mine.body).toContain('Laurel Pretend');
    await as(words.dutyOfficer).post(`/asks/${id}/answer`, { answer: 'You get a new social worker.' });
    // Whoever answered keeps it in sight; it is nobody else's any more.
    expect((await as(words.dutyOfficer).get(`/asks/${id}`)).statusCode).toBe(200);
    expect((await as(words.robinMe).get(`/me/asks/${id}`)).body).toContain('You get a new social worker.');
  } finally {
    words.house.now = morning;
  }
});

test('a complaint goes through its stages, each with the clock of the regulations', async () => {
  const first = await ask(words, 'complaint', { about: 'council', words: 'My review was cancelled twice.' });
  const officer = as(words.reviewingOfficer);
  expect((await officer.get(`/asks/${first}`)).body).toContain('regulation 14 (stage 1)');
  const soon = {
    'until-day': '18',
    'until-month': '3',
    'until-year': '2026',
    moreWords: 'We wait for a letter.',
  };
  expect((await officer.post(`/asks/${first}/more-time`, { ...soon, 'until-month': '5' })).statusCode).toBe(
    422,
  );
  expect((await officer.post(`/asks/${first}/more-time`, soon)).statusCode).toBe(303);
  expect((await as(words.robinMe).get(`/me/asks/${first}`)).body).toContain('You will hear by 18 March 2026');
  await officer.post(`/asks/${first}/answer`, { answer: 'It was our mistake.' });
  const on = await as(words.robinMe).post(`/me/asks/${first}/next-step`, {
    nextWords: 'You did not say why.',
  });
  const second = /asks\/([0-9a-f-]{36})/.exec(String(on.headers.location))?.[1] ?? '';
  expect(second).not.toBe(first);
  expect((await officer.get(`/asks/${second}`)).body).toContain('regulation 17 (stage 2)');
  // Pressed again: the one there is.
  const again = await as(words.robinMe).post(`/me/asks/${first}/next-step`, { nextWords: 'Again.' });
  expect(again.headers.location).toContain(second);
});

test('a form that lacks something says where, and nothing typed is lost', async () => {
  const sent = await as(words.robinMe).post(`/me/asks/new/${kindInAddress('complaint')}`, {
    words: 'They <b>shouted</b> at me',
    wish: 'Sorry',
  });
  expect(sent.statusCode).toBe(422);
  expect(sent.body).toContain('Pick what it is about.');
  expect(sent.body).toContain('They &lt;b>shouted&lt;/b> at me');
  expect(sent.body).toContain('Sorry');
  const long = await as(words.robinMe).post(`/me/asks/new/${kindInAddress('advocate')}`, {
    words: 'a'.repeat(5001),
    reach: 'here',
  });
  expect(long.statusCode).toBe(422);
  expect(long.body).toContain('Write at most 5,000 characters.');
});

test('pressed twice it is asked once, and emoji, lines and scripts stand as they were written', async () => {
  const entry = randomUUID();
  const text = 'line one\n\nline two 😀 <script>alert(1)</script> \u202Eabc';
  const first = await ask(words, 'appeal', { entry, about: 'school', words: text });
  expect(await ask(words, 'appeal', { entry, about: 'school', words: text })).toBe(first);
  const { rows } = await words.house.database.asOwner((tx) =>
    sql<{ words: string }>`select words from young_ask where kind = 'appeal'`.execute(tx),
  );
  expect(rows.map((row) => row.words.replaceAll('\r', ''))).toEqual([text]);
  const { body } = await as(words.robinMe).get(`/me/asks/${first}`);
  expect(body).not.toContain('<script>alert');
});

test('taken back, nobody answers it', async () => {
  const id = await ask(words, 'trusted-adult');
  expect((await as(words.robinMe).post(`/me/asks/${id}/take-back`, {})).statusCode).toBe(303);
  expect((await as(words.robinMe).get(`/me/asks/${id}`)).body).toContain('You took it back');
  const answer = await as(words.keyWorker).post(`/asks/${id}/answer`, { answer: 'Too late.' });
  expect(answer.statusCode).toBe(409);
});

test('a carer asks together with a child, and does not see it again', async () => {
  const { world } = words.house;
  const sent = await as(world.carer).post(`/children/${world.robin}/ask/${kindInAddress('social-worker')}`, {
    words: 'He does not listen.',
    reach: 'talk',
  });
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `/children/${world.robin}/ask/sent`]);
  expect((await as(words.robinMe).get('/me/asks')).body).toContain('I am not happy with my social worker');
  const { rows } = await words.house.database.asOwner((tx) =>
    sql<{ id: string }>`select id from young_ask where words = 'He does not listen.'`.execute(tx),
  );
  expect((await as(world.carer).get(`/asks/${rows[0]?.id}`)).statusCode).toBe(404);
});

test('nobody types what is about themselves', async () => {
  const { world } = words.house;
  const form = { words: 'All is well.', reach: 'talk' };
  const own = await as(world.socialWorker).post(
    `/children/${world.robin}/ask/${kindInAddress('social-worker')}`,
    form,
  );
  expect([own.statusCode, own.body.includes('It is about you or where you work.')]).toEqual([422, true]);
  const home = await as(world.carer).post(`/children/${world.robin}/ask/${kindInAddress('complaint')}`, {
    ...form,
    about: 'home',
  });
  expect(home.statusCode).toBe(422);
  const standIn = await as(words.workersStandIn).post(
    `/children/${world.robin}/ask/${kindInAddress('social-worker')}`,
    form,
  );
  expect(standIn.statusCode).toBe(422);
});

test('no address of asking says what is asked: the history of a shared device does not tell', async () => {
  const pages = [await as(words.robinMe).get('/me/asks'), await as(words.robinMe).get('/me/asks/new/4')];
  for (const { body } of pages) {
    const addresses = [...body.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => askKinds.some((kind) => address.includes(kind)))).toEqual([]);
  }
  expect((await as(words.robinMe).get('/me/asks/new/complaint')).statusCode).toBe(404);
});
