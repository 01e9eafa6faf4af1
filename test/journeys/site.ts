import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type TestApp, testApp } from '../house/test-app.ts';
import type { World } from '../house/world.ts';
import { openBrowser } from './open-browser.ts';

let launched: Promise<Browser> | undefined;

/** The browser of this worker: it ends with the worker. */
const theBrowser = (): Promise<Browser> => {
  launched ??= openBrowser();
  return launched;
};

const withoutScripts = new WeakSet<BrowserContext>();

/** Whether the page runs its scripts. */
export const runsScripts = (page: Page): boolean => !withoutScripts.has(page.context());

/** The phones of a test file, all of them in the one browser of the worker. */
export class Phones {
  readonly #open: BrowserContext[] = [];

  /** A phone of its own, with scripts or without. */
  async open(scripts: boolean): Promise<BrowserContext> {
    const browser = await theBrowser();
    const context = await browser.newContext({
      viewport: { width: 375, height: 740 },
      javaScriptEnabled: scripts,
    });
    context.setDefaultTimeout(60_000);
    if (!scripts) withoutScripts.add(context);
    this.#open.push(context);
    return context;
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((context) => context.close()));
  }
}

/** A service that listens, and the phones on which people open it. */
export interface Site<Filled = World> {
  readonly house: TestApp<Filled>;
  readonly url: string;
  /** A phone in nobody's name. */
  phone(scripts?: boolean): Promise<Page>;
  /** A phone on which somebody has signed in, open at a page. */
  phoneOf(person: string, at: string, scripts?: boolean): Promise<Page>;
  close(): Promise<void>;
}

/** @param host a passkey belongs to a name, not to a number */
export async function openSite(
  opening: TestApp | Promise<TestApp> = testApp(),
  host = '127.0.0.1',
): Promise<Site> {
  const house = await opening;
  const url = (await house.listen()).replace('127.0.0.1', host);
  const phones = new Phones();
  const phone = async (scripts = false) => (await phones.open(scripts)).newPage();
  return {
    house,
    url,
    phone,
    phoneOf: async (person, at, scripts) => {
      const page = await phone(scripts);
      const { token: value } = await house.session(person);
      await page.context().addCookies([{ name: 'hearth_session', value, url }]);
      await page.goto(`${url}${at}`);
      return page;
    },
    close: async () => {
      await phones.close();
      await house.close();
    },
  };
}

/** Opens the cards of My work that are closed. */
export async function openCards(page: Page): Promise<void> {
  for (const card of await page.locator('details.hearth-card:not([open]) > summary').all())
    await card.click();
}
