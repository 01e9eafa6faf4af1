import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { beside } from './beside.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const heading = async (page: Page): Promise<string> => ((await page.textContent('h1')) ?? '').trim();
const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

/** A page on which presses are counted; what is typed is none. */
function counting(page: Page) {
  let presses = 0;
  return {
    press: async (name: string) => {
      await expectAccessible(page);
      presses += 1;
      await page.getByRole('button', { name, exact: true }).first().click();
    },
    presses: () => presses,
  };
}

/** The presses of a child of 14 who was looked for in vain, from the first page. */
async function lookedForInVain(page: Page): Promise<number> {
  const { press, presses } = counting(page);
  await press('A child is not here');
  await press('No, not that I know of');
  await press('No');
  await page.getByLabel('How old are they?').fill('14');
  await press('Continue');
  await press("In a children's home");
  await press('Today');
  await press('None of these');
  await press('No, not that I know of');
  await press('Yes, and nobody has found them');
  return presses();
}

test('on a phone without scripts: somebody in danger is two presses from 999', async () => {
  const page = await site.phone();
  await page.goto(site.url);
  const { press } = counting(page);
  await press('Yes, someone is in danger');
  expect(await heading(page)).toBe('Call 999 now');
  await expectAccessible(page);
  const call = page.getByRole('button', { name: 'Call 999', exact: true });
  expect(await call.getAttribute('href')).toBe('tel:999');
  await page.getByRole('link', { name: 'A child is not here' }).click();
  expect(await main(page)).toContain('If you have not called 999');
});

test('on a phone without scripts: a child who is not here, in at most ten presses, and on to the record', async () => {
  const page = await site.phone();
  await page.goto(site.url);
  expect(await lookedForInVain(page)).toBeLessThanOrEqual(10);
  expect(await heading(page)).toBe('Tell the police through their online form for partners');
  expect(await main(page)).toContain('What would change this answer');
  expect(await page.locator('main a[href="tel:101"]').count()).toBe(1);
  await expectAccessible(page);

  await page.getByText('See or change your answers').click();
  await page.getByRole('link', { name: /Change looked for this time/ }).click();
  await page.getByRole('button', { name: 'No, not yet' }).click();
  expect(await heading(page)).toContain('without the police');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Record that they are not here' }).click();
  expect(await heading(page)).toBe('Sign in');
  const carer = await site.phoneOf(site.house.world.carer, new URL(page.url()).pathname);
  await carer.goto(`${site.url}/missing`);
  expect(await heading(carer)).toBe('Missing from care');
});

test('on a phone without scripts: another day is written, and a day that does not hold is said kindly', async () => {
  const page = await site.phone();
  await page.goto(`${site.url}/guide/missing?danger=no&known=no&age=14&lives=foster-home`);
  for (const [label, text] of [
    ['Day', '31'],
    ['Month', '2'],
    ['Year', '2026'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('Year', { exact: true }).press('Enter');
  expect(await page.textContent('.govuk-error-summary')).toContain('It can be any day');
  expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('31');
  await expectAccessible(page);
  await page.getByLabel('Day', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'It was that day' }).click();
  expect(await heading(page)).toBe('Is any of this true of them?');
});

test('on a phone without scripts: something that has happened leads on to the other doors, and one of them to 101', async () => {
  const page = await site.phone();
  await page.goto(`${site.url}/guide?danger=no&setting=community&age=15&when=2026-03-01`);
  expect(await heading(page)).toBe('What has happened?');
  await page.getByRole('link', { name: 'I think someone is exploiting them' }).click();
  const { press } = counting(page);
  await press('No, not that I know of');
  await press('No');
  await press('Yesterday');
  await page.getByLabel('Gifts and money').check();
  await press('Continue');
  await page.getByLabel('A phone or credit without a reason').check();
  await press('Continue');
  expect(await heading(page)).toBe('Call 101');
  expect(await main(page)).toContain('You are not reporting what they did');
  await expectAccessible(page);
});

test('young people find their own door, their rights and help from every page that anybody may see', async () => {
  const page = await site.phone();
  for (const path of ['/', '/guide/missing', '/sign-in', '/about', '/help']) {
    await page.goto(`${site.url}${path}`);
    const footer = page.getByRole('contentinfo');
    for (const name of ['Young people: your own pages', 'Know your rights', 'Help with this page'])
      expect(await footer.getByRole('link', { name, exact: true }).count()).toBe(1);
  }
  await expectAccessible(page);
  expect(await page.getByRole('link', { name: '0800 1111' }).getAttribute('href')).toBe('tel:08001111');
  await page.getByRole('link', { name: 'Know your rights' }).click();
  expect(await heading(page)).toBe('Know your rights');
  const carer = await site.phoneOf(site.house.world.carer, '/my-work');
  expect(await carer.getByRole('link', { name: 'Young people: your own pages' }).count()).toBe(0);
});

beside('after the first visit the doors answer without a network', async () => {
  const near = await openSite();
  const page = await site.phone(true);
  await page.goto(near.url);
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.reload();
  await near.house.close();
  await page.goto(near.url);
  expect(await page.textContent('body')).toContain('Offline');
  expect(await lookedForInVain(page)).toBeLessThanOrEqual(10);
  expect(await heading(page)).toBe('Tell the police through their online form for partners');
  await expectAccessible(page);
  await page.goto(
    `${near.url}/guide/exploitation?danger=no&assault=no&age=15&seen=2026-03-01&headings=family&signs-family=else`,
  );
  expect(await heading(page)).toBe('Call 101');
  await expectAccessible(page);
});
