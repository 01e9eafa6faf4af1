import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageCodes, languages } from '../../src/platform/languages/index.ts';
import { testApp } from '../house/test-app.ts';
import { expectNoFindings } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(testApp({ change: (deps) => ({ ...deps, demo: true }) }));
});
afterAll(() => site.close());

const pages = ['/rights/police-station', '/rights', '/', '/guide/missing', '/guide?danger=yes&to=danger'];
const inLanguage = (path: string, code: string) =>
  `${site.url}${path}${path.includes('?') ? '&' : '?'}language=${code}`;

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

test.each(languageCodes)('%s: axe finds nothing, and nothing is wider than a phone', async (code) => {
  const page = await site.phone(true);
  for (const path of pages) {
    await page.goto(inLanguage(path, code));
    await expectNoFindings(page);
  }
});

test('at 200 % and 400 % nothing has to be moved sideways, from whichever side it is read', async () => {
  const page = await site.phone();
  // 1280 pixels at 200 % and at 400 % are as wide as these.
  for (const width of [640, 320])
    for (const code of ['ar', 'ckb', 'am', 'vi'])
      for (const path of pages) {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(inLanguage(path, code));
        expect([path, code, width, await overflow(page)]).toEqual([path, code, width, 0]);
      }
});

test('from the right: the way back stands on the right with its arrow turned, and so do lists', async () => {
  const page = await site.phone();
  const sidesOf = async (code: string) => {
    await page.goto(inLanguage('/rights/police-station', code));
    const back = await page.locator('.govuk-back-link').boundingBox();
    const link = page.locator('.govuk-back-link');
    const arrow = await link.evaluate((element) => {
      const { left, right } = getComputedStyle(element, '::before');
      return [left, right];
    });
    return { x: (back?.x ?? 0) + (back?.width ?? 0) / 2, arrow };
  };
  const english = await sidesOf('en');
  const arabic = await sidesOf('ar');
  expect(english.x).toBeLessThan(375 / 2);
  expect(arabic.x).toBeGreaterThan(375 / 2);
  expect(arabic.arrow).not.toEqual(english.arrow);
});

test('the keyboard goes through a page in the order in which it is read', async () => {
  const page = await site.phone();
  await page.goto(inLanguage('/rights', 'ar'));
  const focused: number[] = [];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const top = await page.evaluate(
      `(() => { const main = document.querySelector('main'); const at = document.activeElement;
        return main.contains(at) ? at.getBoundingClientRect().top + scrollY : -1; })()`,
    );
    if (Number(top) >= 0) focused.push(Number(top));
  }
  expect(focused.length).toBeGreaterThan(5);
  expect(focused).toEqual(focused.toSorted((one, other) => one - other));
});

/** How letters are drawn, as the pixels of a canvas. */
const drawn = (page: Page, text: string, family: string) =>
  page.evaluate(
    `(async () => {
      await document.fonts.ready;
      const canvas = document.createElement('canvas');
      canvas.width = 200; canvas.height = 60;
      const pen = canvas.getContext('2d');
      pen.font = '32px ' + ${JSON.stringify(family)};
      pen.fillText(${JSON.stringify(text)}, 10, 40);
      return canvas.toDataURL();
    })()`,
  );

test.each([
  ['am', 'ፖሊስ', 'መብት'],
  ['ti', 'ጠበቓ', 'ክንክን'],
  ['ar', 'محام', 'شرطة'],
  ['ckb', 'پۆلیس', 'ڕێگە'],
  ['ps', 'ښځې', 'ټول'],
])('the letters of %s are letters, and no boxes', async (code, one, other) => {
  const page = await site.phone(true);
  await page.goto(inLanguage('/rights/police-station', code));
  const family = await page.locator('h1').evaluate((element) => getComputedStyle(element).fontFamily);
  expect(family).toMatch(/^"?Letters/);
  const status = await page.evaluate(`(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ family, status }) => family.replaceAll('"', '') + ' ' + status);
  })()`);
  expect(status).toEqual(['Letters loaded']);
  // Boxes for letters that no font has look alike, however many letters they stand for.
  const box = await drawn(page, '\u{10FFFD}'.repeat([...one].length), family);
  expect(await drawn(page, one, family)).not.toBe(box);
  expect(await drawn(page, one, family)).not.toBe(await drawn(page, other, family));
  expect(await drawn(page, one, family)).not.toBe(await drawn(page, one, 'DejaVu Sans Mono'));
});

test('a page in English brings no letters of ours', async () => {
  const page = await site.phone(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(inLanguage('/rights/police-station', 'en'));
  expect(asked.filter((url) => url.includes('letters'))).toEqual([]);
});

test('without scripts a language is chosen by its own name, and stays chosen', async () => {
  const page = await site.phone();
  await page.goto(site.url);
  await page.getByRole('link', { name: languages.uk.own, exact: true }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  await page.getByRole('button', { name: 'Так, хтось у небезпеці' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('uk');
  expect(await page.locator('main a[href="tel:999"]').count()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
