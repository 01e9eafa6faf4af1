import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openBrowser, openPage } from './browser.ts';
import { everybodysPassword, listeningHouse } from './listening-house.ts';

let site: Awaited<ReturnType<typeof listeningHouse>>;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([listeningHouse(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.house.close();
});

async function phoneOf(person: string, at: string, scripts: boolean): Promise<Page> {
  const context = await openPage(browser, { scripts });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(`${site.url}${at}`);
  await page.getByLabel('Email address').fill(site.email(person));
  await page.getByLabel('Password', { exact: true }).fill(everybodysPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  return page;
}

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

// No page of this room has a script of its own.
for (const scripts of [false]) {
  const how = scripts ? 'with scripts' : 'without scripts';

  test(`on a phone ${how}: the glass is broken, what it opens is read, the owner is told and looks at it, who looked is told`, async () => {
    const { world } = site.house;
    const duty = await phoneOf(world.outsider, '/break-glass', scripts);
    expect(await main(duty)).toContain('Break-glass access');
    await expectAccessible(duty, scripts);
    await duty.getByRole('button', { name: 'Break the glass' }).click();
    await expectAccessible(duty, scripts);
    await duty.getByRole('button', { name: 'Break the glass' }).click();
    expect(await duty.textContent('.govuk-error-summary')).toContain('Choose how long for.');
    await expectAccessible(duty, scripts);
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
    await expectAccessible(duty, scripts);

    const owner = await phoneOf(world.socialWorker, '/my-work', scripts);
    await owner.getByRole('link', { name: 'Break-glass access: 1 to look at' }).click();
    expect(await main(owner)).toContain('Found in the street; nobody answers.');
    await expectAccessible(owner, scripts);
    await owner.getByRole('link', { name: /Look at it/ }).click();
    await expectAccessible(owner, scripts);
    await owner.getByLabel('It was not justified: close it now').check();
    await owner.getByLabel('Why', { exact: true }).fill('We were on duty and were not called.');
    await owner.getByRole('button', { name: 'Save' }).click();
    expect(await main(owner)).toContain('not justified');
    await expectAccessible(owner, scripts);

    await duty.goto(`${site.url}/children/${world.robin}`);
    expect(await duty.textContent('h1')).toBe('Not found');
    await owner.goto(`${site.url}/children/${world.robin}/looked`);
    expect(await main(owner)).toContain('the person who broke the glass');
    await expectAccessible(owner, scripts);
    await owner.goto(`${site.url}/children/${world.robin}/seal`);
    await expectAccessible(owner, scripts);
    await owner.getByLabel('Why', { exact: true }).fill('Family of a member of staff.');
    await owner.getByRole('button', { name: 'Seal the record' }).click();
    expect(await main(owner)).toContain("Robin's record is sealed");
    await expectAccessible(owner, scripts);
    await owner.getByRole('button', { name: 'Lift the seal' }).click();
    await owner.goto(`${site.url}/sharing`);
    await expectAccessible(owner, scripts);
  });
}
