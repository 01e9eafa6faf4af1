import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCupWasThrown, answerQuestions } from './answer-questions.ts';
import { expectAccessible, openBrowser, openPage } from './browser.ts';
import { everybodysPassword, listeningHouse } from './listening-house.ts';

let site: Awaited<ReturnType<typeof listeningHouse>>;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([listeningHouse(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.house.close();
});

async function phone(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await openPage(browser);
  context.setDefaultTimeout(30_000);
  return { context, page: await context.newPage() };
}

async function beginRecord(page: Page, person: string): Promise<string> {
  await page.goto(`${site.url}/records/new`);
  await page.getByLabel('Email address').fill(site.email(person));
  await page.getByLabel('Password', { exact: true }).fill(everybodysPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Name').fill('Robin');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('button', { name: /Record about/ }).click();
  await page.waitForURL(/\/page\/when-and-where/);
  return page.url().replace(/\/page\/.*$/, '');
}

test('after the first visit the guide answers without a network, and nothing but the guide does', async () => {
  const { context, page } = await phone();
  const near = await listeningHouse();
  await page.goto(near.url);
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  const asked: (string | undefined)[] = [];
  near.house.app.server.on('request', ({ url }) => asked.push(url));
  await page.reload();
  // Coming back, nothing is waited for but the page; whether the worker is still the same is asked beside it.
  expect(asked.filter((url) => url !== '/assets/service-worker.js')).toEqual(['/']);
  await near.house.close();
  await page.goto(near.url);
  expect(await page.textContent('h1')).toContain('Is anyone in danger right now?');
  expect(await page.textContent('body')).toContain('Offline');
  await expectAccessible(page);
  await page
    .getByRole('button', { name: 'No, everyone is safe for now' })
    .or(page.getByRole('link', { name: 'No, everyone is safe for now' }))
    .click();
  await answerQuestions(page, aCupWasThrown);
  expect(await page.textContent('h1')).toMatch(/Level 2/);
  await page.goto(`${near.url}/my-work`);
  expect(await page.textContent('main')).toContain('offline');
  const kept =
    (await page.evaluate(`caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
    .then((lists) => lists.flat().map((request) => new URL(request.url).pathname))`)) as string[];
  expect(kept.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
  await context.close();
});

test('what is typed is saved as it is typed, and is there on another device', async () => {
  const first = await phone();
  const draft = await beginRecord(first.page, site.house.world.carer);
  await first.page.goto(`${draft}/page/what-happened`);
  await first.page.getByLabel('What the child did').fill('Line one.\n\nLine two, half writ');
  await first.page.getByText(/^Saved at/).waitFor();
  const second = await phone();
  await second.page.goto(`${site.url}/my-work`);
  await second.page.getByLabel('Email address').fill(site.email(site.house.world.carer));
  await second.page.getByLabel('Password', { exact: true }).fill(everybodysPassword);
  await second.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await second.page.getByRole('link', { name: /Draft about Robin/ }).click();
  await second.page.goto(`${draft}/page/what-happened`);
  expect(await second.page.getByLabel('What the child did').inputValue()).toBe(
    'Line one.\n\nLine two, half writ',
  );

  await second.page.getByLabel('What the child did').fill('The second device says this.');
  await second.page.getByText(/^Saved at/).waitFor();
  await first.page.getByLabel('What the child did').fill('The first device says that.');
  await first.page.getByText(/changed somewhere else/).waitFor();
  await first.page.getByRole('button', { name: 'Save and continue' }).click();
  expect(await first.page.getByLabel('What the child did').inputValue()).toBe('The first device says that.');
  expect(await first.page.textContent('main')).toContain('The second device says this.');
  await expectAccessible(first.page);
  await first.context.close();
  await second.context.close();
});

test('words to think about are suggested and never block, and a quotation is left alone', async () => {
  const { context, page } = await phone();
  const draft = await beginRecord(page, site.house.world.secondCarer);
  await page.goto(`${draft}/page/what-happened`);
  await page.getByLabel('What the child did').fill('Robin was manipulative. They said "I am violent".');
  await page.getByLabel('What staff or carers did').fill('Staff waited.');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForURL(/\/page\/calming/);
  await page.goto(`${draft}/page/what-happened`);
  const main = (await page.textContent('main')) ?? '';
  expect(main).toContain('"manipulative"');
  expect(main).not.toContain('"violent"');
  await expectAccessible(page);
  await context.close();
});
