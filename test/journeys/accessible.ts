import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { pagesOutsideTheDemo } from './outside-the-demo.ts';
import { runsScripts } from './site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const twins = new WeakMap<Browser, Promise<Page>>();

/** axe needs scripts. A page that runs without them is shown as it stands, without its own scripts, in a page that has them. */
async function twinOf(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const viewport = page.viewportSize() ?? { width: 375, height: 740 };
  const opened =
    twins.get(browser) ??
    browser.newContext({ viewport, serviceWorkers: 'block' }).then((context) => context.newPage());
  twins.set(browser, opened);
  const twin = await opened;
  const url = page.url();
  const body = await page.content();
  await twin.unrouteAll();
  await twin.route('**/*.js', (route) => route.abort());
  await twin.route(url.split('#')[0] ?? url, (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  );
  await twin.setViewportSize(viewport);
  await twin.goto(url, { waitUntil: 'load' });
  return twin;
}

/** A page by its kind: whose it is does not matter. */
export const kindOf = (path: string): string =>
  (path.split('?')[0] ?? '').replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id');

/** What stands on a page: its elements by tag, class and role. */
export const elementsOf = (html: string): string[] =>
  [...html.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag, rest = '']) => {
    const [, name = ''] = /\bclass="([^"]*)"/.exec(rest) ?? [];
    const [, role = ''] = /\brole="([^"]*)"/.exec(rest) ?? [];
    return `${tag} ${name} ${role}`;
  });

/** What axe has looked at in journeys: for each kind of page its elements. */
const looked = new Set<string>();

/** Whether there is something on the page that axe has not looked at on a page of this kind. */
async function hasSomethingNew(page: Page): Promise<boolean> {
  const kind = kindOf(new URL(page.url()).pathname);
  const before = looked.size;
  for (const element of elementsOf(await page.content())) looked.add(`${kind} ${element}`);
  return looked.size > before;
}

const withAxe = new WeakSet<BrowserContext>();

/** Brings axe to a page, and to every page that is opened on this phone after it: there it costs a third. */
async function bringAxe(page: Page): Promise<void> {
  const context = page.context();
  if (!withAxe.has(context)) {
    withAxe.add(context);
    await context.addInitScript({ content: axe.source });
  }
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
}

/** Only findings are wanted: no selectors to name what is good. Our pages have no media and no frames to load before. */
const wanted = {
  runOnly: { type: 'tag', values: rules },
  resultTypes: ['violations'],
  selectors: false,
  preload: false,
};
const find = `axe.run(document, ${JSON.stringify(wanted)}).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`;

/** axe has no finding on the page as it stands, and nothing is wider than the screen. */
export async function expectNoFindings(page: Page): Promise<void> {
  await bringAxe(page);
  const found = (await page.evaluate(find)) as string[];
  expect(found, [page.url(), ...found].join('\n')).toEqual([]);
  await expectNothingWider(page);
}

async function expectNothingWider(page: Page): Promise<void> {
  const wide = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(wide, `${page.url()} is wider than the screen`).toBe(0);
}

/**
 * For the pages of a journey. Every kind of page of the demo is shown to axe by every-page.test.ts, so a journey shows
 * it what the demo does not have, and what says that something is wrong; once for what stands on a kind of page, and
 * not again on the second engine. Nothing is wider than the screen on any page.
 */
export async function expectAccessible(shown: Page): Promise<void> {
  await shown.waitForLoadState('load');
  const isOutside = pagesOutsideTheDemo.some((page) => page.test(new URL(shown.url()).pathname));
  const isWrong = (await shown.locator('.govuk-error-summary').count()) > 0;
  if (process.env.HEARTH_TEST_SAMPLE || !(isOutside || isWrong) || !(await hasSomethingNew(shown)))
    return expectNothingWider(shown);
  await expectNoFindings(runsScripts(shown) ? shown : await twinOf(shown));
}
