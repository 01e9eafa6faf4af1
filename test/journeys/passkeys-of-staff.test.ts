import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everybodysPassword, givePasswords } from '../house/passwords.ts';
import { testApp } from '../house/test-app.ts';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
/** A passkey belongs to a name, not to a number. */
let url: string;
let emails: ReadonlyMap<string, string>;
beforeAll(async () => {
  site = await openSite(testApp(), 'localhost');
  url = site.url;
  const { manager, carer } = site.house.world;
  emails = await givePasswords(site.house, [manager, carer]);
});
afterAll(() => site.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name }).click();

async function signedIn(page: Page, person: string): Promise<void> {
  await page.goto(`${url}/sign-in?return=/account`);
  await page.getByLabel('Email address').fill(emails.get(person) ?? '');
  await page.getByLabel('Password', { exact: true }).fill(everybodysPassword);
  await press(page, 'Sign in');
  await page.waitForURL('**/account');
}

/** To the page on which the device makes the passkey. */
async function begin(page: Page, _scripts: boolean): Promise<void> {
  await follow(page, 'Add a passkey');
  await press(page, 'Continue');
  expect(await page.textContent('.govuk-error-summary')).toContain('Give the passkey a name');
  await expectAccessible(page);
  await page.getByLabel('What do you call this device?').fill('My work phone');
  await press(page, 'Continue');
  await page.getByRole('heading', { name: 'Make the passkey “My work phone”' }).waitFor();
  await expectAccessible(page);
}

test('on a phone: a passkey is added, signs in alone, also from a page left open, and is removed', async () => {
  const page = await site.phone(true);
  await signedIn(page, site.house.world.manager);
  const cdp = await page.context().newCDPSession(page);
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
  await expectAccessible(page);
  await begin(page, true);
  await press(page, 'Make the passkey');
  await page.waitForURL('**/account');
  await page.getByText('Not used yet.').waitFor();
  await expectAccessible(page);
  await press(page, 'Sign out');
  await page.goto(`${url}/sign-in?return=/account`);
  await expectAccessible(page);
  // What a device signs is asked for when the button is pressed: the page may have been open all night.
  site.house.now = new Date(site.house.now.getTime() + 8 * 3_600_000);
  await press(page, 'Sign in with a passkey');
  await page.waitForURL('**/account');
  await page.getByText(/Last used/).waitFor();
  await follow(page, 'Remove My work phone');
  await page.getByText('It is the only one you have.').waitFor();
  await expectAccessible(page);
  await press(page, 'Remove it');
  await page.waitForURL('**/account');
  expect(await page.textContent('main')).not.toContain('My work phone');
  await press(page, 'Sign out');
  await page.goto(`${url}/sign-in`);
  await press(page, 'Sign in with a passkey');
  await page.getByText('That did not work.').first().waitFor();
  await expectAccessible(page);
});

test('without scripts no passkey is offered, and the password does what it did', async () => {
  const page = await site.phone();
  await page.goto(`${url}/sign-in`);
  expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0);
  await expectAccessible(page);
  await signedIn(page, site.house.world.carer);
  await expectAccessible(page);
  await begin(page, false);
  expect(await page.getByRole('button', { name: 'Make the passkey' }).count()).toBe(0);
  await page.getByText('If there is no button').waitFor();
});
