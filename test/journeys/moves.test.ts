import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { furnish, type MovingHouse } from '../placements/homes.ts';
import { expectAccessible } from './accessible.ts';
import { beside } from './beside.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let moving: MovingHouse;
beforeAll(async () => {
  site = await openSite();
  moving = await furnish(site.house);
});
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, question: string, answer: string) =>
  page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();

test('on a phone without scripts: a social worker records a move, the officer approves it, and everybody is told', async () => {
  const { socialWorker, fern } = site.house.world;
  const worker = await site.phoneOf(socialWorker, `/children/${fern}/moves`);
  expect(await main(worker)).toContain('No move is recorded here yet.');
  await expectAccessible(worker);
  await worker.getByRole('button', { name: 'Record a move' }).click();
  await press(worker, 'Continue');
  expect(await worker.textContent('.govuk-error-summary')).toContain('Say which home.');
  await expectAccessible(worker);
  await worker.getByLabel('Which home?').fill('house');
  await worker.getByLabel('Day').fill('10');
  await worker.getByLabel('Month').fill('3');
  await worker.getByLabel('Year').fill('2026');
  await choose(worker, 'Is there time to tell people first?', 'Yes');
  await press(worker, 'Continue');
  expect(await main(worker)).toContain('More than one home has a name like that.');
  await expectAccessible(worker);
  await worker.getByLabel('Sea House').check();
  await press(worker, 'Continue');
  expect(await main(worker)).toContain('What we do not know yet');
  await expectAccessible(worker);
  await press(worker, 'See what this move needs');
  expect(await worker.textContent('.govuk-error-summary')).toContain('Choose one of the answers.');
  await expectAccessible(worker);
  await choose(worker, 'Where is the home?', 'In a neighbouring authority');
  await choose(worker, 'Are they on a court order', 'A court order');
  await choose(worker, 'Is contact with the police likely there?', 'Yes');
  await choose(worker, 'Does the school or college change?', 'Nobody knows yet');
  await choose(worker, 'Do they have special educational needs', 'No');
  await press(worker, 'See what this move needs');
  expect(await main(worker)).toContain('The nominated officer must approve it before it starts.');
  expect(await main(worker)).toContain('Youth justice service there');
  await expectAccessible(worker);
  await press(worker, 'Change an answer');
  expect(await worker.getByLabel('A court order').isChecked()).toBe(true);
  await press(worker, 'Another home or day');
  expect(await worker.getByLabel('Sea House').isChecked()).toBe(true);
  await press(worker, 'Continue');
  await press(worker, 'See what this move needs');
  await worker.getByLabel('Who is asked to approve?').selectOption({ label: 'Rowan Pretend, nominated officer' });
  await press(worker, 'Record it, and wait for the nominated officer');
  await worker.waitForURL(/\/moves\/[0-9a-f-]{36}$/);
  expect(await main(worker)).toContain('Waiting for approval');
  await expectAccessible(worker);
  const at = new URL(worker.url()).pathname;

  const officer = await site.phoneOf(moving.officer, '/my-work');
  await officer.getByRole('link', { name: '1 move waits for you to approve' }).click();
  await expectAccessible(officer);
  await officer.getByRole('link', { name: /Fern: .* to Sea House/ }).click();
  await officer.getByRole('button', { name: 'Record the approval' }).click();
  await press(officer, 'Record it');
  expect(await officer.textContent('.govuk-error-summary')).toContain('Choose: approved, or refused.');
  await expectAccessible(officer);
  await officer.getByLabel('Approved', { exact: true }).check();
  await officer.getByLabel('Why').fill('Heard the child; no nearer home has a place.');
  await press(officer, 'Record it');
  expect(await main(officer)).toContain('Approved by Rowan Pretend');
  await expectAccessible(officer);

  await worker.goto(`${site.url}/my-work`);
  expect(await main(worker)).toContain('Fern moves to Sea House');
  await expectAccessible(worker);
  await worker.goto(`${site.url}${at}`);
  expect(await main(worker)).toContain('Planned');
  await worker.getByRole('link', { name: /^Write to the authority of the new area/ }).click();
  await expectAccessible(worker);
  await press(worker, 'It was sent');
  expect(await worker.textContent('.govuk-error-summary')).toContain('Say how it was sent.');
  await worker.getByLabel('How?').fill('By secure email');
  await worker.getByLabel('Who was it sent to?').fill('The duty desk of Farshire');
  await worker.getByLabel('Reference').fill('FS-7');
  await press(worker, 'It was sent');
  expect(await main(worker)).toContain('By secure email, to The duty desk of Farshire');
  await expectAccessible(worker);
  await worker.getByRole('link', { name: 'The move it is part of' }).click();
  await worker.getByRole('link', { name: /^Ask the child what they want/ }).click();
  await worker.getByLabel('What was done, or the reason').fill('Talked on Monday.');
  await press(worker, 'It is done');
  expect(await main(worker)).toContain('Talked on Monday.');
  await expectAccessible(worker);
  await worker.goto(`${site.url}${at}`);
  await expectAccessible(worker);
  await worker.getByRole('link', { name: 'About this home' }).click();
  await expectAccessible(worker);
  await worker.goto(`${site.url}${at}?print=1`);
  await expectAccessible(worker);
});

beside(
  'on a phone without scripts: a commissioner looks at the homes, records a pledge, raises a concern and writes down what was agreed',
  async () => {
    const commissioner = await site.phoneOf(moving.commissioner, '/providers');
    expect(await main(commissioner)).toContain('Not registered');
    await expectAccessible(commissioner);
    await commissioner.getByRole('link', { name: 'The Barn' }).click();
    await expectAccessible(commissioner);
    await commissioner.getByText('I have checked it').click();
    await press(commissioner, 'Write it down');
    expect(await commissioner.textContent('.govuk-error-summary')).toContain('Choose what you found.');
    await expectAccessible(commissioner);
    await commissioner.goto(`${site.url}/providers/${site.house.world.provider}`);
    await expectAccessible(commissioner);
    await commissioner.getByText(/Record a pledge|Renew the pledge/).click();
    const pledge = commissioner.locator('form', { hasText: 'Where is it written?' });
    for (const [label, text] of [
      ['Day', '1'],
      ['Month', '1'],
      ['Year', '2026'],
    ] as const) {
      await pledge.getByLabel(label).first().fill(text);
    }
    await press(commissioner, 'Record the pledge');
    expect(await commissioner.textContent('.govuk-error-summary')).toContain('Say where it is written');
    await expectAccessible(commissioner);
    await commissioner.getByLabel('Where is it written?').fill('Framework contract, clause 14');
    await press(commissioner, 'Record the pledge');
    expect(await main(commissioner)).toContain('Pledged');
    await commissioner.getByText('Raise a concern, or ask for something').click();
    await commissioner.getByLabel('A concern', { exact: true }).check();
    await commissioner
      .getByLabel('What is it about?')
      .fill('The police are called at night for small things.');
    await commissioner.getByLabel('What could the other side do?').fill('Train the night staff with us.');
    const concern = commissioner.locator('form', { hasText: 'When should they answer by?' });
    for (const [label, text] of [
      ['Day', '20'],
      ['Month', '3'],
      ['Year', '2026'],
    ] as const) {
      await concern.getByLabel(label).fill(text);
    }
    await press(commissioner, 'Raise it');
    await commissioner
      .getByRole('link', { name: /^A concern/ })
      .first()
      .click();
    await expectAccessible(commissioner);
    await commissioner.goto(`${site.url}/practice-notes`);
    await commissioner.getByText('Write down what was agreed').click();
    await press(commissioner, 'Write it down');
    expect(await commissioner.textContent('.govuk-error-summary')).toContain('Choose what it is about.');
    await expectAccessible(commissioner);
    expect(await main(commissioner)).not.toMatch(/Robin|Wren|Sampleton/);
  },
);
