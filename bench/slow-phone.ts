import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../test/journeys/open-browser.ts';
import { type DemoService, openDemoService } from './demo-service.ts';
import { compared, type Section } from './report.ts';
import { median } from './rounds.ts';

const rounds = 5;
/** 400 ms to the first byte of each answer, and 400 kbit/s for all of them together. */
const slowPhone = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** What a phone saw of one visit. */
interface Visit {
  readonly ms: number;
  readonly bytes: number;
  readonly requests: number;
}

/** In the page: when something was painted first, if the heading was there by then. */
const notePaint = `window.headingAt = new Promise((seen) => new PerformanceObserver((list) => {
  const first = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
  const box = document.querySelector('h1')?.getBoundingClientRect();
  if (first) seen(box && box.height > 0 && box.top < innerHeight ? first.startTime : -1);
}).observe({ type: 'paint', buffered: true }));`;

/** Slows the worker of the guide down too: its requests are not those of the page. */
async function slowWorkers(browser: Browser): Promise<void> {
  const all = await browser.newBrowserCDPSession();
  const { targetInfos } = await all.send('Target.getTargets');
  for (const { targetId } of targetInfos.filter(({ type }) => type === 'service_worker')) {
    const { sessionId } = await all.send('Target.attachToTarget', { targetId, flatten: false });
    const ask = async (id: number, method: string, params: object): Promise<void> => {
      const message = JSON.stringify({ id, method, params });
      await all.send('Target.sendMessageToTarget', { sessionId, message });
    };
    await ask(1, 'Network.enable', {});
    await ask(2, 'Network.emulateNetworkConditions', slowPhone);
  }
}

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowPhone);
  return session;
}

/** Opens the page in a new tab and waits until it is drawn and nothing more comes. */
async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript(notePaint);
  const session = await slowed(page);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    if (encodedDataLength > 0) requests += 1;
  });
  await page.goto(url, { waitUntil: 'load' });
  if (page.url() !== url) throw new Error(`No figures: ${url} led to ${page.url()}.`);
  const ms = (await page.evaluate('window.headingAt')) as number;
  if (ms < 0) throw new Error(`No figures: ${url} was drawn without its heading.`);
  await page.close();
  return { ms, bytes, requests };
}

/** The first visit with nothing kept, and the second once the worker of the guide has what it keeps. */
async function bothVisits(browser: Browser, service: DemoService, path: string): Promise<[Visit, Visit]> {
  const context = await browser.newContext({ viewport: { width: 375, height: 740 } });
  const { href: url } = new URL(path, service.address);
  if (path !== '/') await signIn(context, service.address);
  const first = await visit(context, url);
  const quick = await context.newPage();
  await quick.goto(service.address);
  await quick.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await quick.close();
  await slowWorkers(browser);
  const second = await visit(context, url);
  await context.close();
  return [first, second];
}

/** Signs in as the first carer of the demo. */
async function signIn(context: BrowserContext, address: string): Promise<void> {
  const page = await (await context.request.get(`${address}/sign-in`)).text();
  const [, person = ''] = /name="person" value="([^"]+)"/.exec(page) ?? [];
  const headers = { origin: address, 'sec-fetch-site': 'same-origin' };
  const answer = await context.request.post(`${address}/demo/sign-in`, { form: { person }, headers });
  if (!answer.ok()) throw new Error(`No figures: signing in was answered ${answer.status()}.`);
}

const pages = [
  ['the guide’s first page', '/'],
  ['my work', '/my-work'],
] as const;

/** When the heading of a page shows on a phone with a slow network, the first time and after. */
export async function measureSlowPhone(): Promise<Section> {
  const service = await openDemoService();
  const browser = await openBrowser();
  try {
    const measured = [];
    for (const [name, path] of pages) {
      const visits: [Visit, Visit][] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await bothVisits(browser, service, path));
      measured.push(
        { name: `${name}, first visit`, visits: visits.map(([first]) => first), bar: 3000 },
        { name: `${name}, second visit`, visits: visits.map(([, second]) => second), bar: 1500 },
      );
    }
    const middle = (visits: readonly Visit[], of: keyof Visit): number =>
      median(visits.map((one) => one[of]));
    return {
      title: `On a slow phone network: 400 ms, 400 kbit/s, emulated in Chromium (${service.engine})`,
      checked: `The heading is on the screen with the first paint, in each of ${rounds} rounds.`,
      figures: measured
        .filter(({ name }) => name.endsWith('first visit'))
        .map(({ name, visits }) => ({
          name,
          value: middle(visits, 'bytes') / 1000,
          unit: 'kB',
          includes: `page, styles and scripts, in ${middle(visits, 'requests')} requests`,
        })),
      comparisons: measured.map(({ name, visits, bar }) =>
        compared(`${name}: heading`, middle(visits, 'ms'), 'ms', { is: 'under', value: bar }),
      ),
      gaps: [],
    };
  } finally {
    await browser.close();
    await service.close();
  }
}
