import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openBrowser, openPage } from './browser.ts';
import { listeningHouse } from './listening-house.ts';

let browser: Browser;
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const listening = await listeningHouse();
  url = listening.url;
  close = () => listening.house.close();
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await close();
});

test('on a phone, without scripts and without signing in, every paper is read, its tables by keyboard too', async () => {
  const context = await openPage(browser, { scripts: false });
  const page = await context.newPage();
  await page.goto(`${url}/privacy`);
  await expectAccessible(page, false);
  const papers = await page
    .locator('main a[href^="/privacy/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(papers.length).toBeGreaterThan(10);
  for (const paper of papers) {
    await page.goto(url + paper);
    await expectAccessible(page, false);
  }
  await page.goto(`${url}/privacy/threat-model`);
  const table = page.locator('.hearth-sideways').first();
  const widths = () => table.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const);
  const [within, shown] = await widths();
  expect(within).toBeGreaterThan(shown);
  await table.focus();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('hearth-sideways');
  await context.close();
}, 300_000);
