import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('on a phone, without scripts and without signing in, every paper is read, its tables by keyboard too', async () => {
  const { url, phone } = site;
  const page = await phone();
  await page.goto(`${url}/privacy`);
  await expectAccessible(page);
  const papers = await page
    .locator('main a[href^="/privacy/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(papers.length).toBeGreaterThan(10);
  for (const paper of papers) {
    await page.goto(url + paper);
    await expectAccessible(page);
  }
  await page.goto(`${url}/privacy/threat-model`);
  const table = page.locator('.hearth-sideways').first();
  const widths = () => table.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const);
  const [within, shown] = await widths();
  expect(within).toBeGreaterThan(shown);
  await table.focus();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('hearth-sideways');
}, 300_000);
