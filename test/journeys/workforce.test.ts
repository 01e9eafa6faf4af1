import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIncident, staff } from '../workforce/people.ts';
import { expectAccessible } from './accessible.ts';
import { beside } from './beside.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await staff(site.house);
});
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
const wrong = async (page: Page): Promise<string> => (await page.textContent('.govuk-error-summary')) ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, question: string, answer: string) =>
  page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
const open = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).click();

test('on a phone without scripts: a carer records a restraint, the manager speaks with them and the child, and signs', async () => {
  const { carer, manager, robin } = site.house.world;
  const one = await site.phoneOf(carer, `/children/${robin}/restraints`);
  await expectAccessible(one);
  await one.getByRole('button', { name: 'Record a measure' }).click();
  await expectAccessible(one);
  await press(one, 'Sign the record');
  expect(await wrong(one)).toContain('Choose what kind of measure it was.');
  await expectAccessible(one);
  await choose(one, 'What kind of measure?', 'Restraint');
  await one.getByLabel('Day').fill('2');
  await one.getByLabel('Month').fill('3');
  await one.getByLabel('Year').fill('2026');
  await one.getByLabel('What time?').fill('21:40');
  await one.getByLabel('Where?').fill('Kitchen');
  await one.getByLabel('What did the child do that led to it?').fill('Came closer with a knife.');
  await one.getByLabel('What was tried first').fill('Space and a quiet voice.');
  await one.getByLabel('What was done?', { exact: true }).fill('Both arms held from the side.');
  await one.getByLabel('How many minutes did it last?').fill('2');
  await choose(one, 'Who used the measure?', 'Ash Pretend');
  await choose(one, 'Who else was there?', 'Bay Pretend');
  await one.getByLabel('Did it work, and what followed?').fill('Put the knife down. Cried.');
  await choose(one, 'Was anybody hurt?', 'Yes');
  await choose(one, 'Is this restraint planned or routine', 'No');
  await press(one, 'Sign the record');
  expect(await wrong(one)).toContain('Say who was hurt, how, and what was done for them.');
  expect(await one.getByLabel('Where?').inputValue()).toBe('Kitchen');
  expect(
    await one.getByRole('group', { name: 'Who used the measure?' }).getByLabel('Ash Pretend').isChecked(),
  ).toBe(true);
  await one
    .getByLabel('If so: who, how, and what was done for them?')
    .fill('A red wrist; a cold pack was offered.');
  await press(one, 'Sign the record');
  await one.waitForURL(/\/restraints\/[0-9a-f-]{36}$/);
  expect(await main(one)).toContain('A red wrist; a cold pack was offered.');
  await expectAccessible(one);
  const at = new URL(one.url()).pathname;

  const two = await site.phoneOf(manager, '/my-work');
  await two
    .getByRole('link', { name: /^Speak with the person who used the measure/ })
    .first()
    .click();
  await expectAccessible(two);
  await two.goto(`${site.url}${at}`);
  expect(await main(two)).toContain('paragraph (3)(b): within 48 hours');
  await open(two, 'I have spoken with the person who used it');
  await two.getByLabel('Day').first().fill('1');
  await press(two, 'Sign');
  expect(await wrong(two)).toContain('The talk must be after the measure.');
  await expectAccessible(two);
  await two.getByLabel('Day').first().fill('3');
  await two.getByLabel('What time?').first().fill('01:30');
  await press(two, 'Sign');
  expect(await main(two)).toContain('Signed: the record is accurate');
  await expectAccessible(two);
  await open(two, 'I have spoken with the child, or could not');
  await press(two, 'Add it and sign');
  expect(await wrong(two)).toContain('Say whether you have spoken with the child.');
  await expectAccessible(two);
  await choose(two, 'Have you spoken with the child about it?', 'Yes');
  await two.getByLabel('If so, what did they say?').fill('I was scared.');
  await press(two, 'Add it and sign');
  expect(await main(two)).toContain('I was scared.');
  await open(two, 'Add to this record');
  await press(two, 'Add it');
  expect(await wrong(two)).toContain('Write what you want to add.');
  await expectAccessible(two);
  await two.goto(`${site.url}/restraints`);
  expect(await main(two)).toContain('Nothing to do');
  await expectAccessible(two);
});

beside(
  'on a phone without scripts: after an incident the manager says who was there and asks how they are; the carer answers the offer',
  async () => {
    const { carer, manager } = site.house.world;
    await signIncident(site.house, carer, { time: '20:20' });
    const two = await site.phoneOf(manager, '/support-offers');
    await expectAccessible(two);
    await open(two, 'Record what is offered');
    await press(two, 'Write it down');
    expect(await wrong(two)).toContain('Say what is offered.');
    await expectAccessible(two);
    await two.getByLabel('What is offered?').fill('A counsellor');
    await two.getByLabel('How do people get it?').fill('Ask the office');
    await choose(two, 'Where is it written down?', 'In the employment policy');
    await two.getByLabel('Where in the policy?').fill('Section 6');
    await press(two, 'Write it down');
    await expectAccessible(two);
    await two.goto(`${site.url}/my-work`);
    await two.getByRole('link', { name: 'Say who was there: 1 incident' }).click();
    await expectAccessible(two);
    await two
      .getByRole('link', { name: /^Hazel House, 2 March/ })
      .first()
      .click();
    await expectAccessible(two);
    await choose(two, 'Who was there?', 'Ash Pretend');
    await choose(two, 'Who was there?', 'Cedar Pretend');
    await choose(two, 'Which of them was hurt', 'Ash Pretend');
    await press(two, 'Check-ins are due with');
    expect(await wrong(two)).toContain('You cannot do your own check-in: say who will.');
    expect(
      await two.getByRole('group', { name: 'Who was there?' }).getByLabel('Cedar Pretend').isChecked(),
    ).toBe(true);
    await expectAccessible(two);
    await two
      .getByLabel('If you were there: who will do your check-in?')
      .selectOption({ label: 'Elm Pretend' });
    await press(two, 'Check-ins are due with');
    expect(await main(two)).toContain('Your check-in with Elm Pretend');
    await expectAccessible(two);
    const ofIncident = two.url();
    await two.getByRole('link', { name: 'Ash Pretend, with you' }).click();
    expect(await main(two)).not.toMatch(/Robin|Sampleton/);
    await expectAccessible(two);
    await press(two, 'Keep it with their file');
    expect(await wrong(two)).toContain('Ask about their health');
    await expectAccessible(two);
    await two.getByLabel('How is their health?').fill('A cut on the hand.');
    await two.getByLabel('How are they?').fill('Shaken.');
    await two.getByLabel('Where is the accident record?').fill('Book 14');
    await press(two, 'Keep it with their file');
    expect(await main(two)).toContain('Accident record: Book 14');
    await open(two, 'I have offered support');
    expect(await main(two)).toContain('A counsellor (Ask the office; in the employment policy)');
    await two.getByLabel('What did you offer?').fill('The counsellor.');
    await press(two, 'Keep the offer');
    await expectAccessible(two);
    await two.goto(ofIncident);
    if (!(await two.getByLabel('What led to it?').isVisible())) await open(two, 'Write down what led to it');
    await two.getByLabel('What led to it?').fill('Ash Pretend was alone.');
    await two.getByLabel('What should change in the plan?').fill('Two adults at supper.');
    await press(two, 'Write it down');
    expect(await wrong(two)).toContain('Do not name anybody who works here');
    await expectAccessible(two);
    await two.getByLabel('What led to it?').fill('One adult was alone.');
    await press(two, 'Write it down');
    expect(await main(two)).toContain('To change: Two adults at supper.');
    await expectAccessible(two);

    const one = await site.phoneOf(carer, '/my-work');
    await one.getByRole('link', { name: 'Support was offered to you: say yes or no' }).click();
    expect(await main(one)).toContain('How you are');
    await expectAccessible(one);
    await press(one, 'Keep the answer');
    expect(await wrong(one)).toContain('Say yes or no.');
    await expectAccessible(one);
    await choose(one, 'Do you want the support that was offered?', 'Yes');
    await press(one, 'Keep the answer');
    expect(await main(one)).toContain('Support accepted');
    await one.goto(`${site.url}/check-ins`);
    await expectAccessible(one);
  },
);

beside(
  'on a phone without scripts: a carer declares training, the manager confirms it, and the numbers follow',
  async () => {
    const { carer, manager } = site.house.world;
    const one = await site.phoneOf(carer, '/training');
    await expectAccessible(one);
    await open(one, 'I have done some training');
    await press(one, 'Write it down');
    expect(await wrong(one)).toContain('Give the day: day, month and year.');
    await expectAccessible(one);
    await choose(one, 'What was it about?', 'Child First');
    await one.getByLabel('Day').fill('1');
    await one.getByLabel('Month').fill('2');
    await one.getByLabel('Year').fill('2026');
    await one.getByLabel('Which course or session?').fill('A morning course');
    await press(one, 'Write it down');
    expect(await main(one)).toContain('Waiting to be confirmed');
    await expectAccessible(one);

    const two = await site.phoneOf(manager, '/my-work');
    await two.getByRole('link', { name: '1 training to confirm' }).click();
    await expectAccessible(two);
    await two.getByRole('link', { name: 'Ash Pretend' }).click();
    await expectAccessible(two);
    await open(two, 'Child First, 1 February 2026: was it done?');
    await two.getByRole('button', { name: /^Keep the answer/ }).click();
    expect(await wrong(two)).toContain('Say whether it was done.');
    await expectAccessible(two);
    await two.getByLabel('Yes, it was done').check();
    await two.getByRole('button', { name: /^Keep the answer/ }).click();
    expect(await main(two)).toContain('Up to date');
    await two.goto(`${site.url}/training/coverage`);
    expect(await main(two)).toContain('1 of 3 (33%)');
    await expectAccessible(two);
    await open(two, 'Set how long training is valid');
    await press(two, 'Set it');
    expect(await wrong(two)).toContain('Choose a topic.');
    await expectAccessible(two);
    await two.goto(`${site.url}/training/partnership`);
    await expectAccessible(two);
    for (const summary of [
      'Name a champion',
      'Write down the joint protocol',
      'Write down a session',
      'Write an example',
    ]) {
      await open(two, summary);
    }
    await expectAccessible(two);
    const example = two.locator('form', { hasText: 'What was done, and what was the result?' });
    await example.getByLabel('Title').fill('Tea');
    await example.getByLabel('What was done, and what was the result?').fill('Robin made tea.');
    await example.getByRole('button', { name: 'Write it down' }).click();
    expect(await wrong(two)).toContain('the name of a child in your care');
    await expectAccessible(two);
    await example.getByLabel('What was done, and what was the result?').fill('Tea was made.');
    await example.getByRole('button', { name: 'Write it down' }).click();
    expect(await main(two)).toContain('Tea was made.');
    await expectAccessible(two);
  },
);
