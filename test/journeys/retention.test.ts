import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice, whoIsDue } from '../care/retention/office.ts';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let office: Office;
let site: Site;
beforeAll(async () => {
  office = await openOffice();
  site = await openSite(office.house);
});
afterAll(() => site.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

test('without scripts: one proposes, another holds and lifts, agrees, and prints the certificate', async () => {
  await whoIsDue(office);
  const first = await site.phoneOf(office.first, '/retention');
  await expectAccessible(first);
  await first.getByRole('link', { name: 'Old Faraway' }).click();
  await expectAccessible(first);
  await first.getByLabel('I propose destroying it').check();
  await press(first, 'Keep this decision');
  expect(await main(first)).toContain('Say why.');
  await expectAccessible(first);
  await first.getByLabel('Why', { exact: true }).fill('Its time is over.');
  await press(first, 'Keep this decision');
  expect(await main(first)).toContain('Waiting for a second person');

  const second = await site.phoneOf(office.second, '/retention');
  await second.getByRole('link', { name: 'Old Faraway' }).click();
  await second.getByLabel('A claim for damages').check();
  await second.getByLabel('Why it is held, and who asked').fill('A solicitor wrote.');
  await press(second, 'Set a hold');
  expect(await main(second)).toContain('A legal hold is set.');
  await expectAccessible(second);
  await second.getByLabel('Why you are lifting it').fill('It was settled.');
  await press(second, 'Lift this hold');
  await second.getByLabel('Yes, destroy it').check();
  await press(second, 'Answer');
  expect(await main(second)).toContain('Certificate of destruction');
  await expectAccessible(second);
  await second.getByRole('link', { name: 'Print it' }).click();
  expect(await main(second)).not.toContain('Faraway');
  await expectAccessible(second);
  await second.goto(`${site.url}/retention/certificates`);
  await expectAccessible(second);
});
