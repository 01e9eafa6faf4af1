import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild, addEpisode } from '../house/register.ts';
import { expectAccessible, openBrowser, openPage } from './browser.ts';
import { everybodysPassword, listeningHouse } from './listening-house.ts';

let site: Awaited<ReturnType<typeof listeningHouse>>;
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  [site, browser] = await Promise.all([listeningHouse(), openBrowser()]);
  const { house } = site;
  const { world } = house;
  await addEpisode(house, world.robin, {
    from: '2019-02-11',
    to: '2021-08-30',
    status: 'C1',
    placement: 'U6',
  });
  await addEpisode(house, world.robin, { from: '2021-08-30', status: 'C2', placement: 'K2' });
});
afterAll(async () => {
  await browser.close();
  await site.house.close();
});

async function socialWorker(scripts: boolean): Promise<Page> {
  const context = await openPage(browser, { scripts });
  context.setDefaultTimeout(30_000);
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${site.url}/children`);
  await page.getByLabel('Email address').fill(site.email(site.house.world.socialWorker));
  await page.getByLabel('Password', { exact: true }).fill(everybodysPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  return page;
}

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

// No page of this room has a script of its own.
for (const scripts of [false]) {
  const how = scripts ? 'with scripts' : 'without scripts';

  test(`on a phone ${how}: a child is found by a name spelled wrong, read, heard, merged and unmerged`, async () => {
    const { house } = site;
    const given = scripts ? 'Robinne' : 'Robyn';
    await addChild(house, { given, family: 'Sampletone', born: '2011-05-04' }, [
      ['socialWorker', 'social-worker'],
    ]);
    const page = await socialWorker(scripts);
    await expectAccessible(page, scripts);
    await page.getByLabel('Name, date of birth or number').fill('Zzyzx');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await main(page)).toContain('We did not find anybody like that');
    await expectAccessible(page, scripts);
    await page.getByLabel('Name, date of birth or number').fill('Roben Sampelton 04/05/2011');
    await page.getByRole('button', { name: 'Find' }).click();
    await expectAccessible(page, scripts);
    await page.getByRole('link', { name: 'Robin Sampleton' }).click();

    await expectAccessible(page, scripts);
    expect(await main(page)).toContain('Looked after: care order, section 31');
    await page.getByRole('link', { name: 'Why this care status' }).click();
    expect(await main(page)).toContain('Next change');
    expect(await page.locator('svg.hearth-timeline').count()).toBe(1);
    await expectAccessible(page, scripts);
    await page.getByLabel('On any past day').fill('2018-01-01');
    await page.getByRole('button', { name: 'Show this day' }).click();
    expect(await main(page)).toContain('Not in care yet');
    await expectAccessible(page, scripts);
    await page.goto(`${page.url().split('?')[0]}?on=2999-01-01`);
    expect(await page.textContent('.govuk-error-summary')).toContain('today or an earlier day');
    await expectAccessible(page, scripts);

    await page.goto(`${site.url}/children/${house.world.robin}`);
    await page.getByRole('link', { name: /Write down what they say|Add what they say now/ }).click();
    await page.getByLabel('What you write').fill('I draw when it is too loud.\nDo not take the pens.');
    await page.getByRole('button', { name: 'Sign and add' }).click();
    expect(await page.textContent('.govuk-error-summary')).toContain('Only their own words go here');
    await expectAccessible(page, scripts);
    await page.getByLabel("These are Robin's own words").check();
    await page.getByRole('button', { name: 'Sign and add' }).click();
    expect(await page.locator('blockquote').first().textContent()).toContain('Do not take the pens.');
    await expectAccessible(page, scripts);
    for (const path of [
      'profile',
      'health',
      'nationality',
      'address',
      'health/allergies',
      'nationality/adviser',
    ]) {
      await page.goto(`${site.url}/children/${house.world.robin}/${path}`);
      await expectAccessible(page, scripts);
    }

    await page.goto(`${site.url}/children/${house.world.robin}`);
    await page.getByRole('link', { name: new RegExp(`^${given}`) }).click();
    expect(await page.textContent('h1')).toContain('Could these be the same child?');
    await expectAccessible(page, scripts);
    await page.getByRole('button', { name: 'Merge these two' }).click();
    expect(await page.textContent('.govuk-error-summary')).toContain('Choose which entry to keep using');
    await expectAccessible(page, scripts);
    await page.getByLabel(/^The first/).check();
    await page
      .getByLabel('How you know that they are the same child')
      .fill('The school says it is one pupil.');
    await page.getByRole('button', { name: 'Merge these two' }).click();
    expect(await main(page)).toContain('This entry includes the entry for');
    await expectAccessible(page, scripts);
    await page.getByRole('link', { name: new RegExp(`^${given}`) }).click();
    expect(await main(page)).toContain('The child’s entry is now');
    await expectAccessible(page, scripts);
    await page.getByRole('button', { name: 'They are two children: undo' }).click();
    expect(await main(page)).not.toContain('The child’s entry is now');
  });
}
