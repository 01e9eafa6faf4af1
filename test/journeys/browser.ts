import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { expect } from 'vitest';

/** Starts the Chromium that npm brought: no system package, no download. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    headless: true,
  });
}

/** A phone, or a desk; with scripts or without. */
export function openPage(
  browser: Browser,
  options: { scripts?: boolean; wide?: boolean } = {},
): Promise<BrowserContext> {
  const viewport = options.wide ? { width: 1280, height: 900 } : { width: 375, height: 740 };
  return browser.newContext({ viewport, javaScriptEnabled: options.scripts ?? true });
}

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
const kindOf = (url: string): string =>
  new URL(url).pathname.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id');

/** What axe has looked at: for each kind of page and width, the elements by tag, class and role. */
const looked = new Set<string>();

/** Whether there is something on the page that axe has not looked at on a page of this kind. */
async function hasSomethingNew(page: Page): Promise<boolean> {
  const kind = `${kindOf(page.url())} ${page.viewportSize()?.width}`;
  const tags = [...(await page.content()).matchAll(/<(\w+)([^>]*)>/g)].map(([, tag, rest = '']) => {
    const [, name = ''] = /\bclass="([^"]*)"/.exec(rest) ?? [];
    const [, role = ''] = /\brole="([^"]*)"/.exec(rest) ?? [];
    return `${kind} ${tag} ${name} ${role}`;
  });
  const before = looked.size;
  for (const tag of tags) looked.add(tag);
  return looked.size > before;
}

/**
 * The page as it stands has no finding of axe, and nothing is wider than the screen. What stood on a page of its kind
 * before is not looked at again.
 */
export async function expectAccessible(shown: Page, scripts = true): Promise<void> {
  await shown.waitForLoadState('load');
  if (!(await hasSomethingNew(shown))) return;
  const page = scripts ? shown : await twinOf(shown);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, page.url()).toEqual([]);
  const wide = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(wide, `${page.url()} is wider than the screen`).toBe(0);
}
