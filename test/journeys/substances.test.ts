import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPhotograph } from '../substances/photographs-to-send.ts';
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

async function phoneOf(person: string, at: string, scripts: boolean): Promise<Page> {
  const context = await openPage(browser, { scripts });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(`${site.url}${at}`);
  await page.getByLabel('Email address').fill(site.email(person));
  await page.getByLabel('Password', { exact: true }).fill(everybodysPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return page;
}
const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fillDay = async (page: Page, group: string, [day, month, year]: readonly [string, string, string]) => {
  const fields = page.getByRole('group', { name: group });
  await fields.getByLabel('Day').fill(day);
  await fields.getByLabel('Month').fill(month);
  await fields.getByLabel('Year').fill(year);
};
const png = (bytes: Buffer) => ({ name: 'item.png', mimeType: 'image/png', buffer: bytes });

// No page of this room has a script of its own.
for (const scripts of [false]) {
  const how = scripts ? 'with scripts' : 'without scripts';

  test(`on a phone ${how}: a carer logs what was found, a second carer signs, the manager and the social worker read and act`, async () => {
    const { carer, secondCarer, manager, socialWorker, robin } = site.house.world;
    const first = await phoneOf(carer, `/children/${robin}/substances`, scripts);
    await expectAccessible(first, scripts);
    await first.getByRole('button', { name: 'Something was taken or found' }).click();
    await expectAccessible(first, scripts);
    await first.getByLabel('What do you think it is?').fill(`Powder ${how}`);
    await first.getByLabel('Describe it').fill('White, in a folded paper.');
    await first.getByLabel('A photograph of it').setInputFiles(png(Buffer.from('no picture')));
    await press(first, 'Sign and add to the log');
    expect(await first.textContent('.govuk-error-summary')).toContain('Choose a class');
    expect(await first.getByLabel('Describe it').inputValue()).toBe('White, in a folded paper.');
    await expectAccessible(first, scripts);
    await first.getByLabel('Nobody knows yet').check();
    await first.getByLabel('How much is it?').fill('A pinch');
    await first.getByLabel('Where was it found?').fill('On the stairs');
    await fillDay(first, 'When was it found?', ['2', '3', '2026']);
    await first.getByLabel('Where is it kept now?').fill('Safe in the office');
    await first.getByLabel('A photograph of it').setInputFiles(png(aPhotograph()));
    await press(first, 'Sign and add to the log');
    await first.waitForURL(/\/substances\/seizures\/[0-9a-f-]{36}$/);
    const at = new URL(first.url()).pathname;
    const image = first.getByRole('img', { name: /^The item: Powder/ });
    expect(await image.getAttribute('src')).toMatch(/^\/photographs\//);
    await expectAccessible(first, scripts);
    await first.getByText('It was destroyed', { exact: true }).click();
    await press(first, 'Sign, and ask the witness to sign');
    expect(await first.textContent('.govuk-error-summary')).toContain('Say how it was destroyed.');
    await expectAccessible(first, scripts);
    await first.getByLabel('How was it destroyed?').fill('Hot water and washing-up liquid.');
    await first.getByLabel('Who saw it?').selectOption({ label: 'Bay Pretend, carer' });
    await first.getByLabel('I did this, and the witness saw it.').check();
    await press(first, 'Sign, and ask the witness to sign');
    expect(await main(first)).toContain('It is waiting for Bay Pretend');
    await expectAccessible(first, scripts);

    const second = await phoneOf(secondCarer, '/my-work', scripts);
    await second.getByRole('link', { name: 'Sign that you saw a substance destroyed' }).first().click();
    expect(new URL(second.url()).pathname).toBe(at);
    await expectAccessible(second, scripts);
    await press(second, 'I was there, and I sign');
    expect(await main(second)).toContain('Signed by both');
    await expectAccessible(second, scripts);

    const lead = await phoneOf(manager, '/substances', scripts);
    await expectAccessible(lead, scripts);
    await lead.getByRole('link', { name: new RegExp(`Powder ${how}`) }).click();
    await lead.getByText('Add to this, or correct it').click();
    await lead.getByLabel('A correction: something above is wrong').check();
    await lead.getByLabel('What do you want to add or correct?').fill('It lay on the landing.');
    await press(lead, 'Sign and add');
    expect(await lead.textContent('.govuk-error-summary')).toContain('Say why you are correcting it.');
    await lead.getByLabel('If it is a correction: why?').fill('I asked the night staff.');
    await press(lead, 'Sign and add');
    expect(await main(lead)).toContain('It lay on the landing.');
    await lead.goto(`${site.url}/children/${robin}/substances/new`);
    await expectAccessible(lead, scripts);
    await lead.getByLabel('What do they use, as far as you know?').fill('A powder');
    await lead.getByLabel('Nobody knows yet').check();
    await lead.getByLabel('It has happened before').check();
    await lead.getByLabel('It happens where they live').check();
    await press(lead, 'Sign and save');
    expect(await lead.textContent('.govuk-error-summary')).toContain('A guess is enough.');
    await expectAccessible(lead, scripts);
    await lead.getByLabel('Why do you think they use it?').fill('To stay awake: fear of the nights.');
    await fillDay(lead, 'When will the care plan review this?', ['20', '3', '2026']);
    await press(lead, 'Sign and save');
    await lead.waitForURL(/\/substances\/use\//);
    const useAt = new URL(lead.url()).pathname;
    expect(await main(lead)).toContain('always shared with the police promptly');
    await expectAccessible(lead, scripts);
    await lead.getByText('The police were told', { exact: true }).click();
    await lead.getByLabel('As a formal complaint').check();
    await lead.getByLabel('Online').check();
    await lead.getByLabel('What were they told?').fill('Somebody sells at the gate.');
    await press(lead, 'Sign and save');
    expect(await lead.textContent('.govuk-error-summary')).toContain('Consult a senior manager');
    await expectAccessible(lead, scripts);
    await lead.getByLabel('As information').check();
    await press(lead, 'Sign and save');
    expect(await main(lead)).not.toContain('always shared with the police promptly');
    await lead.goto(`${site.url}/settings/${site.house.world.home}/drugs-policy`);
    await expectAccessible(lead, scripts);

    const worker = await phoneOf(socialWorker, '/my-work', scripts);
    expect(await main(worker)).toContain('Use of a substance was written down');
    await worker.goto(`${site.url}${useAt}`);
    await worker.getByText('Review the reason').click();
    await worker.getByLabel('Why do you think it happens now?').fill('Grief.');
    await worker.getByLabel('Where is this in the care plan?').fill('Section 4');
    await press(worker, 'Sign the review');
    expect(await main(worker)).toContain('Closed: it will not be reviewed again.');
    await expectAccessible(worker, scripts);
    await worker.goto(`${site.url}${at}`);
    expect(await main(worker)).toContain('Destroyed');
    await expectAccessible(worker, scripts);

    await first.goto(`${site.url}/substances/hot-spots`);
    await first.getByText('Write down a place').click();
    await first.getByLabel('A park or green space').check();
    await first.getByLabel('Where is it?').fill(`The bandstand ${how}`);
    await first.getByLabel('What happens there?').fill('Robin meets adults there.');
    await fillDay(first, 'When did it start, as far as you know?', ['1', '2', '2026']);
    await press(first, 'Sign and save');
    expect(await first.textContent('.govuk-error-summary')).toContain('the name of a child');
    await expectAccessible(first, scripts);
    await first.getByLabel('What happens there?').fill('Adults wait there.');
    await press(first, 'Sign and save');
    expect(await main(first)).toContain('This has not been shared with anybody yet.');
    await expectAccessible(first, scripts);
  });
}
