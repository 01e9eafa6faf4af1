import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const { world, database } = site.house;
  const works = (person_id: string, role: 'administrator' | 'duty-officer' | 'social-worker') => ({
    ...{ id: randomUUID(), person_id, role, setting_id: null, organisation_id: world.authority },
    ...{ from_day: '2020-01-01', until_day: null },
  });
  await database.asOwner((tx) =>
    tx
      .insertInto('membership')
      .values([
        works(world.supervisor, 'administrator'),
        works(world.outsider, 'duty-officer'),
        works(world.socialWorker, 'social-worker'),
      ])
      .execute(),
  );
});
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: name === 'Save' }).click();
async function born(page: Page, day: string, month: string, year: string): Promise<void> {
  for (const [label, text] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const)
    await page.getByLabel(label).first().fill(text);
}

test('on a phone without scripts: an administrator sees what is missing, adds a home, changes it and says whom to ring', async () => {
  const page = await site.phoneOf(site.house.world.supervisor, '/my-work');
  await page.getByRole('link', { name: /things are still missing/ }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'There is no telephone number for the local police yet.' }).click();
  await page.getByLabel('Local police, when it is not an emergency').fill('abc');
  await press(page, 'Save');
  expect(await page.textContent('.govuk-error-summary')).toContain('Give a telephone number');
  await expectAccessible(page);
  await page.getByLabel('Local police, when it is not an emergency').fill('101');
  await press(page, 'Save');
  expect(await main(page)).toContain('101');
  await page.getByRole('button', { name: 'Add a home' }).click();
  await press(page, 'Add the home');
  await expectAccessible(page);
  await page.getByLabel("Children's home").check();
  await page.getByLabel('Name', { exact: true }).fill('Fable House');
  await press(page, 'Add the home');
  await page.getByRole('link', { name: 'Change Fable House' }).click();
  await expectAccessible(page);
  await page.getByLabel('Telephone').fill('020 7946 0001');
  await press(page, 'Save');
  expect(await main(page)).toContain('telephone 020 7946 0001');
  await expectAccessible(page);
});

test('on a phone without scripts: a carer begins a child who has arrived, the duty officer confirms, a social worker adds another', async () => {
  const { world } = site.house;
  const carer = await site.phoneOf(world.carer, '/children');
  await carer.getByLabel('Name, date of birth or number').fill('Vetch');
  await press(carer, 'Find');
  await carer.getByRole('link', { name: /begin a record for a child who has arrived/ }).click();
  await press(carer, 'Begin their record');
  await expectAccessible(carer);
  await carer.getByLabel('First name, or their only name').fill('Vetch');
  await born(carer, '1', '2', '2012');
  await carer.getByLabel('It is an estimate').check();
  await carer
    .getByLabel('Which authority is responsible for them?')
    .selectOption({ label: 'Borough of Testwick' });
  await press(carer, 'Begin their record');
  expect(await main(carer)).toContain('A home began this record');
  await expectAccessible(carer);

  const duty = await site.phoneOf(world.outsider, '/my-work');
  await duty.getByRole('link', { name: /Vetch came to Hazel House/ }).click();
  await press(duty, 'Confirm');
  await expectAccessible(duty);
  await duty.getByLabel('Who works with them?').selectOption({ label: 'Heath Pretend, social worker' });
  await press(duty, 'Confirm');
  expect(new URL(duty.url()).pathname).toBe('/my-work');

  const worker = await site.phoneOf(world.socialWorker, '/children');
  await worker.getByLabel('Name, date of birth or number').fill('Yarrow');
  await press(worker, 'Find');
  await worker.getByRole('button', { name: 'Add a child' }).click();
  await worker.getByLabel('First name, or their only name').fill('Robin');
  await worker.getByLabel('Family name').fill('Sampleton');
  await born(worker, '4', '5', '2011');
  await worker.getByLabel('It is known').check();
  await press(worker, 'Add the child');
  expect(await main(worker)).toContain('You know a child like this one');
  await expectAccessible(worker);
  await worker.getByLabel('This is another child').check();
  await press(worker, 'Add the child');
  await worker.getByRole('link', { name: 'Correct the name or date of birth' }).click();
  await expectAccessible(worker);
  await worker.getByLabel('Why do you change it?').fill('It was spelled wrongly.');
  await press(worker, 'Save');
  expect(await main(worker)).toContain('Robin Sampleton');
});
