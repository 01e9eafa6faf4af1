import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const wait = (page: Page) =>
  page
    .getByText(/^Saved at/)
    .first()
    .waitFor();

/** Some long forms: where one is opened, and a question of it that is answered at length. */
const longForms = (): readonly { at: string; question: string }[] => {
  const { robin, home } = site.house.world;
  return [
    { at: `/children/${robin}/restraints/new`, question: 'behaviour' },
    { at: `/children/${robin}/missing/episodes/new`, question: 'circumstances' },
    { at: `/settings/${home}/daybook`, question: 'daybook' },
  ];
};

test('what is typed in a long form survives a reload, Back, and closing the tab', async () => {
  for (const { at, question } of longForms()) {
    const page = await site.phoneOf(site.house.world.carer, at, true);
    const field = page.locator(`textarea[name="${question}"]`).first();
    await field.fill('They went up to the roof and I');
    await wait(page);
    await page.reload();
    expect(await field.inputValue(), at).toBe('They went up to the roof and I');
    await expectAccessible(page);
    // Written, and left at once.
    await field.fill('They went up to the roof and I stayed');
    await page.goto(`${site.url}/my-work`);
    await page.goBack();
    expect(await field.inputValue(), at).toBe('They went up to the roof and I stayed');
    await page.close();
    const again = await site.phoneOf(site.house.world.carer, '/my-work', true);
    expect(await again.getByText(/^Not sent yet/).count()).toBeGreaterThan(0);
    await again.goto(site.url + at);
    expect(await again.locator(`textarea[name="${question}"]`).first().inputValue(), at).toContain('stayed');
  }
}, 300_000);

test('in two tabs both versions are kept, and each is offered', async () => {
  const { secondCarer, robin } = site.house.world;
  const at = `/children/${robin}/restraints/new`;
  const first = await site.phoneOf(secondCarer, at, true);
  const field = (page: Page) => page.locator('textarea[name="behaviour"]');
  await field(first).fill('The first');
  await wait(first);
  const second = await first.context().newPage();
  await second.goto(site.url + at);
  await field(second).fill('The second, from the first');
  await wait(second);
  const isSaved = first.waitForResponse((answer) => answer.status() === 204);
  await field(first).fill('The first, gone on with');
  await isSaved;
  await first.reload();
  await first.getByRole('link', { name: 'Show the other version' }).click();
  const values = [await field(first).inputValue()];
  await first.getByRole('link', { name: 'Show the other version' }).click();
  values.push(await field(first).inputValue());
  expect(values.sort()).toEqual(['The first, gone on with', 'The second, from the first']);
}, 120_000);

test('somebody else who signs in on the same tablet never sees it; signing out in mid-sentence loses nothing', async () => {
  const { manager, socialWorker, robin } = site.house.world;
  const at = `/children/${robin}/restraints/new`;
  const page = await site.phoneOf(manager, at, true);
  await page.locator('textarea[name="behaviour"]').fill('Nobody else reads this');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in|\/$/);
  const { token: value } = await site.house.session(socialWorker);
  await page.context().addCookies([{ name: 'hearth_session', value, url: site.url }]);
  await page.goto(site.url + at);
  expect(await page.locator('textarea[name="behaviour"]').inputValue()).toBe('');
  expect(await page.content()).not.toContain('Nobody else reads this');
  site.house.forget(manager);
  const later = await site.phoneOf(manager, at, true);
  expect(await later.locator('textarea[name="behaviour"]').inputValue()).toBe('Nobody else reads this');
}, 120_000);

test('it is thrown away only when that is said twice, and sent it is gone from My work', async () => {
  const { manager, home } = site.house.world;
  const page = await site.phoneOf(manager, `/settings/${home}/daybook`, true);
  const field = page.locator('textarea[name="daybook"]').first();
  await field.fill('A quiet night');
  await wait(page);
  await page.reload();
  await page.getByRole('link', { name: 'Throw this away' }).click();
  expect(await page.textContent('h1')).toBe('Throw away what you wrote?');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Keep it, and go on writing' }).click();
  expect(await field.inputValue()).toBe('A quiet night');
  await page.locator('form:has(textarea[name="daybook"]) button').first().click();
  await page.getByText('The line is in the daybook.').waitFor();
  await page.getByRole('link', { name: 'Go to my work' }).click();
  expect(await page.getByText(/^Not sent yet: Daybook/).count()).toBe(0);
}, 120_000);

test('Back from a child who was searched for leads to the results, and no word of the search is in an address', async () => {
  for (const [at, button] of [
    ['/children', 'Find'],
    ['/records/new', 'Find'],
  ] as const) {
    const page = await site.phoneOf(site.house.world.carer, at, true);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.reload();
    await page.getByLabel('Name').fill('Robin');
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL(/asked=/);
    expect(page.url()).not.toContain('Robin');
    const results = await page.textContent('main');
    expect(results).toContain('Robin');
    const address = page.url();
    await page.goto(`${site.url}/my-work`);
    await page.goBack();
    expect(await page.textContent('main')).toBe(results);
    const other = await site.phoneOf(
      site.house.world.otherCarer,
      new URL(address).pathname + new URL(address).search,
    );
    expect(await other.textContent('main')).not.toContain('Robin');
  }
}, 120_000);

test('Back to a form that came back with errors shows the form with what was typed, and sends nothing', async () => {
  const { secondCarer, robin } = site.house.world;
  const page = await site.phoneOf(secondCarer, `/children/${robin}/missing/episodes/new`, true);
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await page.reload();
  await page.locator('textarea[name="circumstances"]').fill('By the window');
  await page.locator('form:has(textarea[name="circumstances"]) button').last().click();
  await page.locator('.govuk-error-summary').waitFor();
  await page.goto(`${site.url}/my-work`);
  await page.goBack();
  expect(await page.textContent('h1')).not.toContain('offline');
  expect(await page.locator('textarea[name="circumstances"]').inputValue()).toBe('By the window');
}, 120_000);
