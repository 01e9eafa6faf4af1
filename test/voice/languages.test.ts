import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageCodes } from '../../src/platform/languages/index.ts';
import type { Response, TestApp } from '../house/test-app.ts';
import { testApp } from '../house/test-app.ts';
import { openWordsHouse, type WordsHouse } from './words/words-house.ts';

let words: WordsHouse;
let live: TestApp;
let demo: TestApp;
const admin = randomUUID();
beforeAll(async () => {
  words = await openWordsHouse();
  live = words.house;
  await live.database.asOwner(async (tx) => {
    await tx
      .insertInto('person_account')
      .values({ id: admin, name: 'Olive Pretend', email: 'olive@languages.example', closed_at: null, created_at: live.now })
      .execute();
    await tx
      .insertInto('membership')
      .values({
        id: randomUUID(),
        person_id: admin,
        role: 'administrator',
        organisation_id: live.world.authority,
        setting_id: null, from_day: '2020-01-01',
      })
      .execute();
  });
  demo = await testApp({ change: (deps) => ({ ...deps, demo: true }) });
});
afterAll(() => Promise.all([live.close(), demo.close()]));

const anybody = (house: TestApp) => house.as(null);
const rootOf = ({ body }: Response): string => /<html[^>]*>/.exec(body)?.[0] ?? '';
const cookieOf = (answer: Response) => answer.cookies.find(({ name }) => name === 'hearth_language');

/** The text of a page whose nearest language is not English: by that, what nobody has translated is found. */
function inLanguageOfPage({ body }: Response): string[] {
  const langs: string[] = [];
  const found: string[] = [];
  for (const [token] of body.matchAll(/<[^>]+>|[^<]+/g)) {
    const [, end, tag = ''] = /^<(\/?)(\w+)/.exec(token) ?? [];
    if (tag === '') {
      if (langs.at(-1) !== 'en' && token.trim()) found.push(token.trim());
    } else if (end) langs.pop();
    else if (!/^(?:meta|link|input|br|path|img)$/.test(tag) && !token.endsWith('/>'))
      langs.push(/\slang="([\w-]+)"/.exec(token)?.[1] ?? langs.at(-1) ?? '');
  }
  return found.filter((text) => !/^(?:&#\w+;|\W)*$/.test(text));
}

const covered = [
  '/rights',
  '/rights/police-station',
  '/',
  '/guide?danger=yes&to=danger',
  '/guide/missing',
  '/guide/missing?danger=yes&to=danger',
  '/guide/missing?danger=no',
  '/guide/missing?danger=no&known=no',
  '/guide/missing?to=danger',
  '/guide/exploitation',
  '/guide/exploitation?danger=no',
  '/guide/exploitation?danger=yes&to=danger',
];

test.each(covered)('in a demo nothing on %s stands in English without saying so', async (path) => {
  for (const code of ['ar', 'am', 'ti', 'uk', 'ckb'] as const) {
    const answer = await anybody(demo).get(`${path}${path.includes('?') ? '&' : '?'}language=${code}`);
    expect(rootOf(answer)).toContain(`lang="${code}"`);
    const latin = inLanguageOfPage(answer).filter((text) => /[A-Za-z]{3}/.test(text));
    expect(
      latin
        .map((text) => text.replaceAll(/Hearth|Childline/g, ''))
        .filter((text) => /[A-Za-z]{3}/.test(text)),
    ).toEqual([]);
  }
});

test('a page says its language and the side from which it is read, and shows the English beside it', async () => {
  for (const code of languageCodes) {
    const answer = await anybody(demo).get(`/rights/police-station?language=${code}`);
    expect(rootOf(answer)).toMatch(new RegExp(`lang="${code}"`));
    expect(rootOf(answer)).toMatch(/^(?:ar|ps|prs|ckb)$/.test(code) ? /dir="rtl"/ : /dir="ltr"/);
    expect(answer.headers['content-language']).toBe(code);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toContain('You can talk to a solicitor for free. Always say yes.');
    expect(answer.body).toContain('No speaker of this language has checked this page yet.');
  }
});

test('the choice is kept in a cookie until the browser is closed, and English takes it away', async () => {
  const chosen = await anybody(demo).get('/rights?language=vi');
  expect(cookieOf(chosen)).toMatchObject({ value: 'vi', httpOnly: true, sameSite: 'Lax' });
  expect(cookieOf(chosen)?.expires).toBeUndefined();
  const next = await anybody(demo).get('/rights/police-station', { cookie: 'hearth_language=vi' });
  expect(rootOf(next)).toContain('lang="vi"');
  const back = await anybody(demo).get('/rights?language=en', { cookie: 'hearth_language=vi' });
  expect(rootOf(back)).toContain('lang="en"');
  expect(cookieOf(back)?.value).toBe('');
  const strange = await anybody(demo).get('/rights?language=xx', { cookie: 'hearth_language="><script>' });
  expect([strange.statusCode, rootOf(strange).includes('lang="en"')]).toEqual([200, true]);
});

test('a page that is in no other language stays in English and says so', async () => {
  const answer = await anybody(demo).get('/rights/court?language=ps');
  expect(rootOf(answer)).toContain('lang="en"');
  expect(answer.body).toContain('This page is not in Pashto yet.');
});

const mark = (text: string, language: string) =>
  `/organisations/${live.world.authority}/languages/${text}/${language}`;
const check = {
  by: 'Amina Invented',
  capacity: 'Registered interpreter',
  'on-day': '2',
  'on-month': '3',
  'on-year': '2026',
};

test('live, nothing is shown in another language before a named person has checked it, and nothing after it is taken back', async () => {
  const read = () => {
    live.now = new Date(live.now.getTime() + 11_000);
    return anybody(live).get('/rights/police-station?language=ar');
  };
  const before = await read();
  expect(rootOf(before)).toContain('lang="en"');
  expect(before.body).not.toContain('مركز الشرطة');
  expect(before.body).toContain('Nobody has checked this page in Arabic yet, so it is in English.');
  expect(before.body).toContain('You can ask for an interpreter');

  const unnamed = await live.as(admin).post(mark('police-station', 'ar'), { ...check, by: ' ' });
  expect(unnamed.statusCode).toBe(422);
  expect(unnamed.body).toContain('Give the name of the person who checked it.');
  expect(unnamed.body).toContain('Registered interpreter');
  expect((await live.as(admin).post(mark('police-station', 'ar'), check)).statusCode).toBe(303);

  const shown = await read();
  expect(rootOf(shown)).toContain('lang="ar"');
  expect(shown.body).toContain('مركز الشرطة');
  expect(shown.body).toContain('Amina Invented, Registered interpreter, 2 March 2026');
  // What stands around it has not been checked, and is in English.
  expect(shown.body).not.toContain('انتقل إلى المحتوى');
  const other = await anybody(live).get('/rights/police-station?language=vi');
  expect(rootOf(other)).toContain('lang="en"');
  expect(rootOf(await anybody(live).get('/?language=ar'))).toContain('lang="en"');

  const taken = await live.as(admin).post(`${mark('police-station', 'ar')}/withdraw`, {});
  expect(taken.statusCode).toBe(303);
  expect((await live.as(admin).post(`${mark('police-station', 'ar')}/withdraw`, {})).statusCode).toBe(303);
  expect(rootOf(await read())).toContain('lang="en"');
});

test('whoever is no administrator marks nothing', async () => {
  for (const person of [live.world.manager, live.world.carer]) {
    const answer = await live.as(person).post(mark('police-station', 'ar'), check);
    expect(answer.statusCode).toBeGreaterThanOrEqual(403);
  }
});

test('a young person keeps the language of their own pages, and sees them in it once they are checked', async () => {
  const me = live.as(words.robinMe);
  expect((await me.post('/me/language', { language: 'xx' })).statusCode).toBe(422);
  expect((await me.post('/me/language', { language: 'am' })).statusCode).toBe(303);
  const before = await me.get('/me');
  expect(rootOf(before)).toContain('lang="en"');
  expect(before.body).toContain('Nobody has checked this page in Amharic yet');
  for (const text of ['young-home', 'frame'])
    expect((await live.as(admin).post(mark(text, 'am'), check)).statusCode).toBe(303);
  const after = await me.get('/me');
  expect(rootOf(after)).toContain('lang="am"');
  expect(after.body).toContain('የእኔ ገጽ');
  expect(after.body).toContain('አሁን ከዚህ ገጽ ውጣ/ውጪ');
  expect(rootOf(await live.as(words.wrenMe).get('/me'))).toContain('lang="en"');
  expect((await me.post('/me/language', { language: 'en' })).statusCode).toBe(303);
  const again = await me.get('/me', { cookie: `hearth_session=${await me.token()}; hearth_language=am` });
  expect(rootOf(again)).toContain('lang="en"');
});
