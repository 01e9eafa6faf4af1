import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askRelease } from '../../src/care/index.ts';
import { signedRecord, workAs, youngAccount } from '../care/subject-access/young-person.ts';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let robin: string;
beforeAll(async () => {
  site = await openSite();
  robin = await youngAccount(site.house, site.house.world.robin, site.house.world.manager);
});
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const _openDetails = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).click();
async function fillDay(page: Page, group: string, day: string, month: string, year: string): Promise<void> {
  const fields = page.getByRole('group', { name: group });
  await fields.getByLabel('Day').fill(day);
  await fields.getByLabel('Month').fill(month);
  await fields.getByLabel('Year').fill(year);
}

test('on a phone without scripts: a manager covers names in a text, looks twice, and gives it', async () => {
  const { house } = site;
  const sourceId = await signedRecord(house, {
    childActions: 'Robin and Bay Pretend shouted. Then Zed came from Acacia Road.',
    time: '21:40',
  });
  const source = { childId: house.world.robin, source: 'incident-what-happened', sourceId };
  const { id } = await workAs(house, robin, (tx) =>
    askRelease(tx, source, house.now, () => crypto.randomUUID()),
  );
  const page = await site.phoneOf(house.world.manager, '/releases');
  await expectAccessible(page);
  await page.locator(`a[href="/releases/${id}"]`).click();
  expect(await main(page)).toContain('Zed came from Acacia Road');
  await expectAccessible(page);
  await page.getByLabel('What else to cover').fill('Zed\nAcacia Road');
  await press(page, 'See what they will read');
  expect(await main(page)).toContain('Then [somebody] came from [somebody].');
  await expectAccessible(page);
  await press(page, 'Give it to them');
  expect(await page.textContent('.govuk-error-summary')).toContain('Read it to the end');
  await expectAccessible(page);
  await page
    .getByLabel('I have read it to the end, and nobody else can be recognised from it from it')
    .check();
  await press(page, 'Give it to them');
  expect(await main(page)).toContain('Given out by Cedar Pretend');
  await expectAccessible(page);
});

test('on a phone without scripts: a request for everything, from the day it came to the day it is handed over', async () => {
  const { house } = site;
  const child = house.world.fern;
  const worker = house.world.socialWorker;
  const page = await site.phoneOf(worker, `/children/${child}/subject-access/new`);
  await press(page, 'Write the request down');
  expect(await page.textContent('.govuk-error-summary')).toContain('Give the day.');
  await expectAccessible(page);
  await page.getByLabel('The child or young person themselves').check();
  await fillDay(page, 'The day they asked', '31', '1', '2026');
  await page.getByLabel('They said so').check();
  await press(page, 'Write the request down');
  expect(await main(page)).toContain('28 February 2026');
  await expectAccessible(page);
  await page.getByLabel('How you checked who they are').fill('Known to me.');
  await fillDay(page, 'The day it was clear', '3', '3', '2026');
  await press(page, 'It is clear who is asking');
  expect(await main(page)).toContain('3 April 2026');
  await press(page, 'Gather everything');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Check the next pieces' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: /Who you are/ }).click();
  await expectAccessible(page);
  await press(page, 'Give it, with these covered');
  expect(await main(page)).toContain('What they will read');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  for (let round = 0; round < 10; round += 1) {
    const boxes = await page.locator('input[name="right"]').all();
    if (boxes.length === 0) break;
    for (const box of boxes) await box.check();
    await press(page, 'Give the ticked ones');
  }
  await page.getByRole('link', { name: 'Read the whole answer, and make it ready' }).click();
  await expectAccessible(page);
  await page
    .getByLabel('I have read it to the end, and nobody else can be recognised from it from it')
    .check();
  await press(page, 'Make the answer ready');
  await expectAccessible(page);
  await page.getByLabel('How it was handed over, and who was with them').fill('With their advocate.');
  await fillDay(page, 'The day', '3', '3', '2026');
  await page.getByLabel('The person who received it is the person who asked').check();
  await press(page, 'It was handed over');
  expect(await main(page)).toContain('Handed over');
  await expectAccessible(page);
});

test('on a phone without scripts: organisations, who works there, who is around a child', async () => {
  const { house } = site;
  const manager = await site.phoneOf(house.world.manager, '/organisations');
  await expectAccessible(manager);
  await manager.getByRole('link', { name: 'Testwick Homes' }).click();
  await expectAccessible(manager);
  await manager.getByRole('link', { name: 'Who works here' }).click();
  await expectAccessible(manager);
  await manager
    .getByRole('link', { name: /They leave.*Bay Pretend/ })
    .first()
    .click();
  expect(await main(manager)).toContain('Bay Pretend leaves');
  await expectAccessible(manager);
  const worker = await site.phoneOf(house.world.socialWorker, `/children/${house.world.robin}/around`);
  await expectAccessible(worker);
  await worker
    .getByRole('link', { name: /End, or hand over/ })
    .first()
    .click();
  await press(worker, 'End it');
  expect(await worker.textContent('.govuk-error-summary')).toContain('Give day, month and year.');
  await expectAccessible(worker);
});
