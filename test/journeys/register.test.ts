import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild, addEpisode } from '../house/register.ts';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
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
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

test('on a phone without scripts: a child is found by a name spelled wrong, read, heard, merged and unmerged', async () => {
  const { house } = site;
  await addChild(house, { given: 'Robyn', family: 'Sampletone', born: '2011-05-04' }, [
    ['socialWorker', 'social-worker'],
  ]);
  const page = await site.phoneOf(house.world.socialWorker, '/children');
  await expectAccessible(page);
  await page.getByLabel('Name, date of birth or number').fill('Zzyzx');
  await page.getByRole('button', { name: 'Find' }).click();
  expect(await main(page)).toContain('We did not find anybody like that');
  await expectAccessible(page);
  await page.getByLabel('Name, date of birth or number').fill('Roben Sampelton 04/05/2011');
  await page.getByRole('button', { name: 'Find' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Robin Sampleton' }).click();

  await expectAccessible(page);
  expect(await main(page)).toContain('Looked after: care order, section 31');
  await page.getByRole('link', { name: 'Why this care status' }).click();
  expect(await main(page)).toContain('Next change');
  expect(await page.locator('svg.hearth-timeline').count()).toBe(1);
  await expectAccessible(page);
  await page.getByLabel('On any past day').fill('2018-01-01');
  await page.getByRole('button', { name: 'Show this day' }).click();
  expect(await main(page)).toContain('Not in care yet');
  await expectAccessible(page);
  await page.goto(`${page.url().split('?')[0]}?on=2999-01-01`);
  expect(await page.textContent('.govuk-error-summary')).toContain('today or an earlier day');
  await expectAccessible(page);

  await page.goto(`${site.url}/children/${house.world.robin}`);
  await page.getByRole('link', { name: /Write down what they say|Add what they say now/ }).click();
  await page.getByLabel('What you write').fill('I draw when it is too loud.\nDo not take the pens.');
  await page.getByRole('button', { name: 'Sign and add' }).click();
  expect(await page.textContent('.govuk-error-summary')).toContain('Only their own words go here');
  await expectAccessible(page);
  await page.getByLabel("These are Robin's own words").check();
  await page.getByRole('button', { name: 'Sign and add' }).click();
  expect(await page.locator('blockquote').first().textContent()).toContain('Do not take the pens.');
  await expectAccessible(page);
  for (const path of [
    'profile',
    'health',
    'nationality',
    'address',
    'health/allergies',
    'nationality/adviser',
  ]) {
    await page.goto(`${site.url}/children/${house.world.robin}/${path}`);
    await expectAccessible(page);
  }

  await page.goto(`${site.url}/children/${house.world.robin}`);
  await page.getByRole('link', { name: /^Robyn/ }).click();
  expect(await page.textContent('h1')).toContain('Could these be the same child?');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Merge these two' }).click();
  expect(await page.textContent('.govuk-error-summary')).toContain('Choose which entry to keep using');
  await expectAccessible(page);
  await page.getByLabel(/^The first/).check();
  await page.getByLabel('How you know that they are the same child').fill('The school says it is one pupil.');
  await page.getByRole('button', { name: 'Merge these two' }).click();
  expect(await main(page)).toContain('This entry includes the entry for');
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Robyn/ }).click();
  expect(await main(page)).toContain('The child’s entry is now');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'They are two children: undo' }).click();
  expect(await main(page)).not.toContain('The child’s entry is now');
});
