import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { testApp } from '../house/test-app.ts';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
/** A passkey belongs to a name, not to a number. */
let url: string;
beforeAll(async () => {
  site = await openSite(testApp(), 'localhost');
  url = site.url;
  const { world } = site.house;
  const record = async (child: string) => {
    const carer = child === world.fern ? world.fosterCarer : world.carer;
    const foster = {
      riskReview: 'It stands.',
      outOfHours: 'no',
      outOfHoursWhy: 'Calm.',
      supervisingTold: 'yes',
    };
    const more = child === world.fern ? { childId: child, settingRecord: foster } : { childId: child };
    const made = await site.house.as(carer).api('POST', '/api/v1/incidents', aRecord(world, more));
    if (made.statusCode !== 201) throw new Error(made.body);
  };
  await record(world.robin);
  await record(world.fern);
});
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  expect(await page.title()).toMatch(/^(Check: )?My page$/);
  expect(await page.getByText('Leave this page now').isVisible()).toBe(true);
}

for (const scripts of [false, true]) {
  const how = scripts ? 'with scripts' : 'without scripts';

  test(`on a phone ${how}: an account is opened together, and what is wrong is challenged, decided again and answered`, async () => {
    const { world } = site.house;
    const child = scripts ? world.robin : world.fern;
    const [carer, decider] = scripts
      ? [world.secondCarer, world.manager]
      : [world.fosterCarer, world.socialWorker];
    const page = await site.phone(scripts);
    const context = page.context();
    await page.goto(`${url}/me`);
    await look(page);
    await page.getByRole('link', { name: 'Start my own page' }).click();
    await press(page, 'Get my number');
    expect(await page.textContent('.govuk-error-summary')).toContain('Use 4 letters or more');
    await look(page);
    await page.getByLabel('Your own word').fill('marmalade');
    await press(page, 'Get my number');
    await look(page);
    const number = /[A-Z0-9]{3}(-[A-Z0-9]{3}){3}/.exec(await main(page))?.[0] ?? '';
    for (const adult of [carer, world.socialWorker]) {
      const staff = await site.phoneOf(adult, `/children/${child}/young-account`, scripts);
      await staff.getByLabel(/^The number that/).fill(number);
      await press(staff, 'Agree');
      expect(await staff.textContent('.govuk-error-summary')).toContain('Speak with them first');
      await expectAccessible(staff);
      await staff.getByLabel(/^I have spoken with/).check();
      await press(staff, 'Agree');
      await expectAccessible(staff);
      await staff.context().close();
    }
    await page.getByRole('link', { name: 'They have agreed: go on' }).click();
    await page.getByLabel('Your number').fill(number);
    await page.getByLabel('Your own word').fill('marmalade');
    await press(page, 'Go on');
    await page.waitForURL('**/me/account');
    await look(page);
    if (scripts) {
      const cdp = await context.newCDPSession(page);
      await cdp.send('WebAuthn.enable');
      await cdp.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
      await press(page, 'Make a passkey');
      await page.getByText('You have a passkey.').waitFor();
      await press(page, 'Sign out');
      await page.waitForURL('**/me/sign-in');
      await look(page);
      await press(page, 'Use my passkey');
      await page.waitForURL('**/me');
    } else {
      expect(await page.getByRole('button', { name: 'Make a passkey' }).count()).toBe(0);
      await page.getByLabel('A made-up name').fill('blue-otter-5');
      await page.getByLabel('Secret words').fill('three small brown birds');
      await press(page, 'Save');
      await page.waitForURL('**/me');
      await press(page, 'Sign out');
      await page.getByLabel('Your made-up name').fill('blue-otter-5');
      await page.getByLabel('Your secret words').fill('three small brown birds');
      await press(page, 'Sign in');
      await page.waitForURL('**/me');
    }
    await look(page);
    await page.getByRole('link', { name: 'What was written about me' }).click();
    await look(page);
    await page.getByRole('link', { name: 'Someone may have got hurt' }).click();
    await look(page);
    await page.getByLabel('How was it for you?').fill('I was scared. 😀');
    await press(page, 'Add my words');
    expect(await main(page)).toContain('I was scared. 😀');
    await page.getByLabel('What they wrote that I did').check();
    await press(page, 'Ask to read it');
    expect(await main(page)).toContain('You asked to read this.');
    await look(page);
    await page.getByRole('link', { name: 'I do not agree with this' }).click();
    await press(page, 'Send it');
    expect(await page.textContent('.govuk-error-summary')).toContain('Write something first.');
    await look(page);
    await page.getByLabel('What is wrong?').fill('Nobody was hurt.');
    await press(page, 'Send it');
    await page.waitForURL(/\/me\/challenges\/[0-9a-f-]{36}/);
    expect(await main(page)).toContain('You get an answer by');
    await look(page);
    const address = page.url();

    const manager = await site.phoneOf(decider, `/challenges/${address.split('/').at(-1)}`, scripts);
    await expectAccessible(manager);
    await press(manager, 'Tell them it was seen');
    site.house.now = new Date(site.house.now.getTime() + 60_000);
    await manager.getByRole('link', { name: 'Correct the facts and decide again' }).click();
    await expectAccessible(manager);
    await manager.getByLabel('Injury').selectOption('none');
    await press(manager, 'Decide again');
    expect(await manager.textContent('.govuk-error-summary')).toContain('Choose what should have been done.');
    expect(await manager.getByLabel('Injury').inputValue()).toBe('none');
    await manager.getByLabel('Settle it here').check();
    await manager.getByRole('group', { name: 'good enough' }).getByLabel('Yes', { exact: true }).check();
    await manager.getByLabel('Which facts were wrong').fill('The nurse saw nothing.');
    await press(manager, 'Decide again');
    await manager.waitForURL((now) => !now.pathname.endsWith('decide-again'));
    await expectAccessible(manager);
    await manager.getByLabel('Facts were corrected').check();
    await manager.getByLabel('Your answer').fill('You were right. We put it right.');
    await press(manager, 'Send the answer');
    expect(await main(manager)).toContain('Answered.');

    await page.reload();
    expect(await main(page)).toContain('You were right. We put it right.');
    await look(page);
    await page.getByRole('link', { name: 'See what was decided now' }).click();
    expect(await main(page)).toContain('What was decided first');
    expect(await main(page)).toContain('The adults said: we sort this out at home. No police.');
    await look(page);
    await page.goto(address);
    await press(page, 'Yes, it is right now');
    expect(await main(page)).toContain('You said that it is right now.');
    for (const at of ['/me/who-looked', '/me/copies', '/me/challenges', '/me/account/close', '/me/nowhere']) {
      await page.goto(`${url}${at}`);
      await look(page);
    }
    await page.goto(`${url}/me/record`);
    // The tests reach no other site: that it is asked for, and fails, is as far as it goes.
    const left = page.waitForEvent('requestfailed', (sent) => sent.url() === 'https://www.bbc.co.uk/weather');
    if (scripts) {
      for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Escape');
    } else await page.getByText('Leave this page now').click({ noWaitAfter: true });
    await left;
    expect((await context.cookies()).filter(({ name }) => name === 'hearth_session')).toEqual([]);
    // In a page of its own: the one that was left is still on its way to where nothing answers.
    const later = await context.newPage();
    await later.goto(`${url}/me/record`);
    expect(later.url()).toBe(`${url}/me/sign-in`);
  });
}

test('a worker writes down the words of a child beside them, on a phone', async () => {
  const { world } = site.house;
  const page = await site.phoneOf(world.carer, `/children/${world.robin}/together`, false);
  await expectAccessible(page);
  await press(page, 'Keep it');
  expect(await page.textContent('.govuk-error-summary')).toContain('Write something first.');
  await expectAccessible(page);
  await page.getByLabel('What they say').fill('I want to see my dog.');
  await page.getByLabel('I read it back').check();
  await press(page, 'Keep it');
  expect(await main(page)).toContain('I want to see my dog.');
  await expectAccessible(page);
});
