import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginDraft, savePage, versionOn, wholeDraft } from '../bad-input/a-draft.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const carer = () => house.as(house.world.carer);

test('a decision that was typed is kept although the facts are not enough any more', async () => {
  const draftId = await wholeDraft(house);
  const decision = `/records/${draftId}/decision`;
  await savePage(carer(), draftId, 'when-and-where', {
    day: 'last Tuesday',
    time: '21:40',
    place: 'Kitchen',
    present: 'Ash',
  });
  const sent = await carer().post(decision, {
    version: versionOn(await carer().get(`/records/${draftId}/page/calming`)),
    goodEnough: 'no',
    goodEnoughWords: 'They needed somebody to sit with them.',
  });
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `/records/${draftId}/facts`]);
  await savePage(carer(), draftId, 'when-and-where', {
    day: '2026-03-02',
    'when-month': '',
    'when-year': '',
    time: '21:40',
    place: 'Kitchen',
    present: 'Ash',
  });
  expect((await carer().get(decision)).body).toContain('They needed somebody to sit with them.</textarea>');
});

test('two versions of a decision are both read although the facts are not enough', async () => {
  const draftId = await beginDraft(carer(), house.world.robin);
  const url = `/records/${draftId}/decision`;
  await carer().post(url, { version: '1', goodEnoughWords: 'Written on the phone.', autosave: 'yes' });
  const late = await carer().post(url, { version: '1', goodEnoughWords: 'Written at the desk.' });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('Written on the phone.');
  expect(late.body).toContain('Written at the desk.</textarea>');
});

test('what is signed or thrown away is what was on the page', async () => {
  const draftId = await wholeDraft(house);
  const old = versionOn(await carer().get(`/records/${draftId}/check`));
  await savePage(carer(), draftId, 'what-happened', {
    childActions: 'Threw two cups.',
    staffActions: 'Gave space.',
  });
  for (const path of ['sign', 'discard']) {
    const refused = await carer().post(`/records/${draftId}/${path}`, { version: old });
    expect([refused.statusCode, refused.body.includes('was changed somewhere else')]).toEqual([409, true]);
  }
  const again = await carer().post(`/records/${draftId}/sign`, { version: old });
  expect(again.body).toContain('Threw two cups.');
  const signed = await carer().post(`/records/${draftId}/sign`, { version: versionOn(again) });
  expect(signed.headers.location).toMatch(/^\/incidents\/[\w-]+$/);
});

test('nobody is said to have signed what somebody else signed', async () => {
  const draftId = await wholeDraft(house);
  expect((await carer().post(`/records/${draftId}/sign`, {})).statusCode).toBe(303);
  const other = await house.as(house.world.manager).post(`/records/${draftId}/sign`, {});
  expect(other.statusCode).toBe(404);
});

test('of two versions all of the other is read, also what it keeps to a question that is not asked', async () => {
  const draftId = await beginDraft(carer(), house.world.robin);
  const url = `/records/${draftId}/page/police`;
  const version = versionOn(await carer().get(url));
  await carer().post(url, { version, policeReason: 'A window was broken.', autosave: 'yes' });
  const late = await carer().post(url, { version, police: 'yes', policeReason: 'Shouting.' });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('A window was broken.');
  expect(late.body).toContain('Shouting.');
});

test('a draft is kept up to a size, and beyond it what was typed comes back', async () => {
  const draftId = await beginDraft(carer(), house.world.robin);
  const flood = 'x'.repeat(1_500_000);
  const pages = [
    ['what-happened', { childActions: flood, staffActions: 'x' }],
    ['calming', { deEscalation: flood, restorative: 'x' }],
    ['account', { accountWords: `${flood} the end` }],
  ] as const;
  const answers = [];
  for (const [page, fields] of pages) answers.push(await savePage(carer(), draftId, page, fields));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([422, 422, 422]);
  expect(answers.at(-1)?.body).toContain('longer than we can keep');
  expect(answers.at(-1)?.body).toContain('the end</textarea>');
});
