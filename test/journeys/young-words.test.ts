import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWordsHouse, type WordsHouse } from '../voice/words/words-house.ts';
import { expectAccessible } from './accessible.ts';
import { beside } from './beside.ts';
import { openSite, type Site } from './site.ts';

let words: WordsHouse;
let site: Site;
let url: string;
beforeAll(async () => {
  words = await openWordsHouse();
  site = await openSite(words.house);
  url = site.url;
});
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, question: string, answer: string) =>
  page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();

beside('without a sign-in, on a phone without scripts: my rights at the police station', async () => {
  const page = await site.phone();
  await page.goto(`${url}/rights`);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'I am at the police station' }).click();
  expect(await main(page)).toContain('You can talk to a solicitor for free. Always say yes.');
  await expectAccessible(page);
});

test('on a phone without scripts: a concern about my social worker is heard, answered, and helped', async () => {
  const me = await site.phoneOf(words.robinMe, '/me/asks');
  await expectAccessible(me);
  await me.getByRole('link', { name: 'I am not happy with my social worker' }).last().click();
  await press(me, 'Send it');
  expect(await me.textContent('.govuk-error-summary')).toContain('Write a few words here.');
  await expectAccessible(me);
  await me.getByLabel('What is not right?').fill('She never comes.');
  await choose(me, 'How do you want your answer?', 'Write to me here');
  await press(me, 'Send it');
  await me.waitForURL(/\/me\/asks\/[0-9a-f-]{36}/);
  expect(await main(me)).toContain('Your social worker cannot read this.');
  await expectAccessible(me);
  const at = new URL(me.url()).pathname;

  const officer = await site.phoneOf(words.reviewingOfficer, '/my-work');
  await officer
    .getByRole('link', { name: /has a concern about their social worker/ })
    .first()
    .click();
  await expectAccessible(officer);
  await press(officer, 'Send the answer');
  expect(await officer.textContent('.govuk-error-summary')).toContain('Write the answer, in plain words.');
  await expectAccessible(officer);
  await officer.getByLabel('Your answer').fill('You can have a new worker from Monday.');
  await press(officer, 'Send the answer');
  expect(await main(officer)).toContain('You can have a new worker from Monday.');
  await expectAccessible(officer);

  await me.goto(`${url}${at}`);
  await choose(me, 'Did this help?', 'Yes, it helped');
  await press(me, 'Say so');
  expect(await main(me)).toContain('You said: it helped.');
  await expectAccessible(me);
});

beside('on a phone without scripts: I say what helps me and how it was, and see what changed', async () => {
  const commissioner = await site.phoneOf(words.commissioner, '/what-changed');
  await commissioner.getByText('Write what changed').click();
  await commissioner.getByLabel('You said').fill('Nobody told us what comes next.');
  await commissioner.getByLabel('We did').fill('There is a page with pictures now.');
  await commissioner.getByRole('button', { name: 'Write it', exact: true }).first().click();
  expect(await commissioner.textContent('.govuk-error-summary')).toContain(
    'Give the day: day, month and year.',
  );
  await expectAccessible(commissioner);

  const me = await site.phoneOf(words.robinMe, '/me/about-me');
  await expectAccessible(me);
  await me.getByRole('link', { name: /What helps me when I am upset/ }).click();
  await me.getByLabel('Talk to me in a quiet voice.').check();
  await expectAccessible(me);
  await press(me, 'Save it');
  expect(await main(me)).toContain('It is saved.');
  await me.goto(`${url}/me/how-it-was`);
  await press(me, 'Send it');
  expect(await me.textContent('.govuk-error-summary')).toContain('Pick what it was.');
  await expectAccessible(me);
  await choose(me, 'What was it?', 'I had to do with the police');
  await choose(me, 'How was it for you?', 'Bad');
  await choose(me, 'Who can see this?', 'My social worker or adviser can read it');
  await press(me, 'Send it');
  expect(await main(me)).toContain('Thank you. It is sent.');
  await expectAccessible(me);
  await me.goto(`${url}/me/what-changed`);
  await expectAccessible(me);

  const worker = await site.phoneOf(
    words.house.world.socialWorker,
    `/children/${words.house.world.robin}/how-it-was`,
  );
  expect(await main(worker)).toContain('The police: bad');
  await expectAccessible(worker);
  await worker.goto(`${url}/children/${words.house.world.robin}/ask`);
  await expectAccessible(worker);
  await worker.getByRole('link', { name: 'I want to complain' }).click();
  await expectAccessible(worker);
});
