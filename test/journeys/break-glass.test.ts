import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

test('on a phone without scripts: the glass is broken, what it opens is read, the owner is told and looks at it, who looked is told', async () => {
  const { world } = site.house;
  const duty = await site.phoneOf(world.outsider, '/break-glass');
  expect(await main(duty)).toContain('Break-glass access');
  await expectAccessible(duty);
  await duty.getByRole('button', { name: 'Break the glass' }).click();
  await expectAccessible(duty);
  await duty.getByRole('button', { name: 'Break the glass' }).click();
  expect(await duty.textContent('.govuk-error-summary')).toContain('Choose how long for.');
  await expectAccessible(duty);
  await duty.getByLabel('First name, or the name they go by').fill('Robin');
  await duty.getByLabel('Family name').fill('Sampleton');
  await duty.getByLabel('Day').fill('4');
  await duty.getByLabel('Month').fill('5');
  await duty.getByLabel('Year').fill('2011');
  await duty
    .getByLabel('Why now, and who you tried to ask first')
    .fill('Found in the street; nobody answers.');
  await duty.getByLabel('4 hours', { exact: true }).check();
  await duty.getByRole('button', { name: 'Break the glass' }).click();
  await duty.waitForURL(/\/children\//);
  expect(await main(duty)).toContain('Robin Sampleton');
  await expectAccessible(duty);

  const owner = await site.phoneOf(world.socialWorker, '/my-work');
  await owner.getByRole('link', { name: 'Emergency access: 1 to look at' }).click();
  expect(await main(owner)).toContain('Found in the street; nobody answers.');
  await expectAccessible(owner);
  await owner.getByRole('link', { name: /Look at it/ }).click();
  await expectAccessible(owner);
  await owner.getByLabel('It was not justified: close it now').check();
  await owner.getByLabel('Why', { exact: true }).fill('We were on duty and were not called.');
  await owner.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await main(owner)).toContain('not justified');
  await expectAccessible(owner);

  await duty.goto(`${site.url}/children/${world.robin}`);
  expect(await duty.textContent('h1')).toBe('Not found');
  await owner.goto(`${site.url}/children/${world.robin}/looked`);
  expect(await main(owner)).toContain('the person who broke the glass');
  await expectAccessible(owner);
  await owner.goto(`${site.url}/children/${world.robin}/seal`);
  await expectAccessible(owner);
  await owner.getByLabel('Why', { exact: true }).fill('Family of a member of staff.');
  await owner.getByRole('button', { name: 'Seal the record' }).click();
  expect(await main(owner)).toContain("Robin's record is sealed");
  await expectAccessible(owner);
  await owner.getByRole('button', { name: 'Lift the seal' }).click();
  await owner.goto(`${site.url}/sharing`);
  await expectAccessible(owner);
});
