import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { aCupWasThrown, answerQuestions } from './answer-questions.ts';
import { beside } from './beside.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Begins a record about Robin. Returns the phone, and where the draft is. */
async function beginRecord(person: string): Promise<{ page: Page; draft: string }> {
  const page = await site.phoneOf(person, '/records/new', true);
  await page.getByLabel('Name').fill('Robin');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('button', { name: /Record about/ }).click();
  await page.waitForURL(/\/page\/when-and-where/);
  return { page, draft: page.url().replace(/\/page\/.*$/, '') };
}

beside(
  'after the first visit the guide answers without a network, and nothing but the guide does',
  async () => {
    const near = await openSite();
    const page = await site.phone(true);
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
    await page.getByRole('button', { name: 'Something has happened' }).click();
    await answerQuestions(page, aCupWasThrown);
    expect(await page.textContent('h1')).toMatch(/Level 2/);
    await page.goto(`${near.url}/my-work`);
    expect(await page.textContent('main')).toContain('offline');
    const kept =
      (await page.evaluate(`caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
    .then((lists) => lists.flat().map((request) => new URL(request.url).pathname))`)) as string[];
    expect(kept.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
  },
);

test('what is typed is saved as it is typed, and is there on another device', async () => {
  const { page: first, draft } = await beginRecord(site.house.world.carer);
  await first.goto(`${draft}/page/what-happened`);
  await first.getByLabel('What the child did').fill('Line one.\n\nLine two, half writ');
  await first.getByText(/^Saved at/).waitFor();
  const second = await site.phoneOf(site.house.world.carer, '/my-work', true);
  await second.getByRole('link', { name: /Draft about Robin/ }).click();
  await second.goto(`${draft}/page/what-happened`);
  expect(await second.getByLabel('What the child did').inputValue()).toBe('Line one.\n\nLine two, half writ');

  await second.getByLabel('What the child did').fill('The second device says this.');
  await second.getByText(/^Saved at/).waitFor();
  await first.getByLabel('What the child did').fill('The first device says that.');
  await first.getByText(/changed somewhere else/).waitFor();
  await first.getByRole('button', { name: 'Save and continue' }).click();
  expect(await first.getByLabel('What the child did').inputValue()).toBe('The first device says that.');
  expect(await first.textContent('main')).toContain('The second device says this.');
  await expectAccessible(first);
});

beside('words to think about are suggested and never block, and a quotation is left alone', async () => {
  const { page, draft } = await beginRecord(site.house.world.secondCarer);
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
});
