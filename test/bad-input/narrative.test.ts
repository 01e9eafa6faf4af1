import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { beginDraft, savePage, unescaped, wholeDraft } from './a-draft.ts';

const page = 'what-happened';
let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

/** Emoji of one and several parts, Arabic, Hebrew, bidi controls, line breaks, leading spaces, tabs, combining marks. */
const hard = [
  'First line 😀 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '    four spaces before, & <b>"quoted"</b> \'too\'',
  '\ttab',
  '',
  '',
  'كان خائفا جدا',
  'הוא פחד מאוד',
  'mixed \u202eoverride\u202c \u2066isolate\u2069 \u200emark\u200f',
  'e\u0301 and é, ﷽, 𝒳, zero\u200bwidth, nbsp\u00a0here',
  '\\n is no line break, %0A is none, \\u0041 is no A, &amp; is no ampersand',
].join('\n');

/** Exactly as many characters as are allowed. */
const longest = `${[...`${hard}\n`.repeat(1000)].slice(0, 199_990).join('')}the end 10`;

async function signedText(id: string): Promise<string> {
  const answer = await house.as(house.world.carer).api('GET', `/api/v1/incidents/${id}`);
  return answer.json<{ childActions: string }>().childActions;
}

test('exactly 200,000 characters are taken, in every script, and read back as they were written', async () => {
  expect([...longest]).toHaveLength(200_000);
  const carer = house.as(house.world.carer);
  const draftId = await wholeDraft(house, { [page]: { childActions: longest, staffActions: hard } });
  const shown = unescaped((await carer.get(`/records/${draftId}/page/${page}`)).body);
  expect(shown.includes(longest)).toBe(true);
  const signed = await carer.post(`/records/${draftId}/sign`, {});
  const id = /incidents\/([0-9a-f-]{36})/.exec(signed.headers.location ?? '')?.[1] ?? '';
  expect((await signedText(id)) === longest).toBe(true);
  expect(unescaped((await carer.get(`/incidents/${id}`)).body).includes(hard)).toBe(true);
});

test('line breaks as a browser sends them are stored as plain ones, and count as one character', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const text = 'ab\r\n'.repeat(66_666);
  const saved = await savePage(carer, draftId, page, { childActions: `${text}cd`, staffActions: 'x' });
  expect(saved.statusCode).toBe(303);
});

test('one character more is refused kindly, with the text still on the page', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const saved = await savePage(carer, draftId, page, { childActions: `${longest}x`, staffActions: 'x' });
  expect(saved.statusCode).toBe(422);
  expect(saved.body).toContain('Write at most 200,000 characters. You wrote 200,001.');
  expect(unescaped(saved.body).includes(`${longest}x`)).toBe(true);
});

test('a megabyte of narrative is refused kindly, with the text still on the page', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const flood = 'All night long. '.repeat(65_536);
  const saved = await savePage(carer, draftId, page, { childActions: flood, staffActions: 'x' });
  expect(saved.statusCode).toBe(422);
  expect(saved.body).toContain('You wrote 1,048,575.');
  expect(saved.body.includes(flood)).toBe(true);
});

test('through the API too, the longest text is taken as it is and one character more is refused by its field', async () => {
  const carer = house.as(house.world.carer);
  const post = (childActions: string) =>
    carer.api('POST', '/api/v1/incidents', aRecord(house.world, { childActions }));
  const taken = await post(longest);
  expect((await signedText(taken.json<{ id: string }>().id)) === longest).toBe(true);
  const refused = await post(`${longest}x`);
  expect(refused.json()).toMatchObject({ error: { code: 'out-of-range', field: 'childActions' } });
  expect(refused.body.length).toBeLessThan(1000);
});

test('right-to-left text and bidi controls stay inside the element they were written in', async () => {
  const carer = house.as(house.world.carer);
  const words = 'I said \u202etxet desrever and never closed it';
  const signed = await carer.api('POST', '/api/v1/incidents', aRecord(house.world, { account: { words } }));
  const shown = await carer.get(`/incidents/${signed.json<{ id: string }>().id}`);
  expect(shown.body).toMatch(
    /<(?:blockquote|p|div|dd)[^>]*>I said \u202etxet desrever and never closed it<\//,
  );
});

test('text of nothing but spaces and line breaks counts as nothing written', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const saved = await savePage(carer, draftId, page, { childActions: ' \n\t ', staffActions: '\u00a0' });
  expect(saved.statusCode).toBe(422);
  expect(saved.body).toContain('Say what the child did.');
});
