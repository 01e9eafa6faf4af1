import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice, whoIsDue } from '../care/retention/office.ts';
import { expectAccessible, openBrowser, openPage } from './browser.ts';

let office: Office;
let browser: Browser;
let url: string;
beforeAll(async () => {
  [office, browser] = await Promise.all([openOffice(), openBrowser()]);
  const { app } = office.house;
  await app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  await office.house.close();
});

async function pageOf(person: string, at: string): Promise<Page> {
  const context = await openPage(browser, { scripts: false });
  context.setDefaultTimeout(60_000);
  const value = await office.house.as(person).token();
  await context.addCookies([{ name: 'hearth_session', value, url }]);
  const page = await context.newPage();
  await page.goto(`${url}${at}`);
  return page;
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

test('without scripts: one proposes, another holds and lifts, agrees, and prints the certificate', async () => {
  await whoIsDue(office);
  const first = await pageOf(office.first, '/retention');
  await expectAccessible(first, false);
  await first.getByRole('link', { name: 'Old Faraway' }).click();
  await expectAccessible(first, false);
  await first.getByLabel('I propose destroying it').check();
  await press(first, 'Keep this decision');
  expect(await main(first)).toContain('Say why.');
  await expectAccessible(first, false);
  await first.getByLabel('Why', { exact: true }).fill('Its time is over.');
  await press(first, 'Keep this decision');
  expect(await main(first)).toContain('Waiting for a second person');

  const second = await pageOf(office.second, '/retention');
  await second.getByRole('link', { name: 'Old Faraway' }).click();
  await second.getByLabel('A claim for damages').check();
  await second.getByLabel('Why it is held, and who asked').fill('A solicitor wrote.');
  await press(second, 'Set a hold');
  expect(await main(second)).toContain('A legal hold is set.');
  await expectAccessible(second, false);
  await second.getByLabel('Why you are lifting it').fill('It was settled.');
  await press(second, 'Lift this hold');
  await second.getByLabel('Yes, destroy it').check();
  await press(second, 'Answer');
  expect(await main(second)).toContain('Certificate of destruction');
  await expectAccessible(second, false);
  await second.getByRole('link', { name: 'Print it' }).click();
  expect(await main(second)).not.toContain('Faraway');
  await expectAccessible(second, false);
  await second.goto(`${url}/retention/certificates`);
  await expectAccessible(second, false);
});
