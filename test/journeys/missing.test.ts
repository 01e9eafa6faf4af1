import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
const choose = (page: Page, question: string | RegExp, answer: string) =>
  page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
const problem = (page: Page) => page.textContent('.govuk-error-summary');

// No page of this room has a script of its own.
for (const scripts of [false]) {
  const how = scripts ? 'with scripts' : 'without scripts';
  const { robin, wren } = { robin: () => site.house.world.robin, wren: () => site.house.world.wren };
  const child = scripts ? robin : wren;
  const called = scripts ? 'Robin' : 'Wren';
  const who = (role: 'carer' | 'manager' | 'socialWorker') => {
    const { world } = site.house;
    if (scripts) return world[role];
    return { carer: world.otherCarer, manager: world.otherManager, socialWorker: world.otherSocialWorker }[
      role
    ];
  };

  test(`on a phone ${how}: a manager and a child write part one, a carer lives through the night, a social worker hears`, async () => {
    const manager = await phoneOf(who('manager'), `/children/${child()}/missing`, scripts);
    expect(await main(manager)).toContain('Nothing has been written yet.');
    await expectAccessible(manager, scripts);
    await manager.getByRole('link', { name: 'Write it' }).click();
    await expectAccessible(manager, scripts);
    await press(manager, 'Save this version');
    expect(await problem(manager)).toContain('Say what they look like');
    await expectAccessible(manager, scripts);
    await manager.getByLabel('We wrote it together').check();
    await manager.getByLabel('What they look like').fill('Tall, short dark hair.');
    await manager.getByLabel('What they say about it, in their own words').fill('Ask my nan first.');
    await manager.getByLabel('What could put them at risk').fill('Older people in a car.');
    await manager.getByLabel('What the police need to know about their health').fill('Inhaler.');
    await press(manager, 'Save this version');
    expect(await main(manager)).toContain('Ask my nan first.');
    await expectAccessible(manager, scripts);
    await manager.goto(`${site.url}/children/${child()}/missing/photograph`);
    await expectAccessible(manager, scripts);

    const carer = await phoneOf(who('carer'), '/missing', scripts);
    await expectAccessible(carer, scripts);
    await carer.getByRole('link', { name: `${called} Sampleton is not here` }).click();
    await expectAccessible(carer, scripts);
    await press(carer, 'Continue: what to do now');
    expect(await problem(carer)).toContain('Say whether they are in danger now.');
    await expectAccessible(carer, scripts);
    await choose(carer, /in immediate danger/, 'No');
    await choose(carer, /know where they are/, 'No');
    await carer.getByLabel('What were they wearing').fill('Red coat');
    await press(carer, 'Continue: what to do now');
    await expectAccessible(carer, scripts);
    await choose(carer, /significant risk of harm/, 'No');
    await press(carer, 'What should we do?');
    expect(await problem(carer)).toContain('tried to reach and find them this time');
    await choose(carer, /tried to reach and find/, 'No');
    await press(carer, 'What should we do?');
    expect(await main(carer)).toContain('without the police');
    expect(await main(carer)).not.toContain('Part two, for the police');
    await expectAccessible(carer, scripts);
    await carer.getByText('Add to the timeline').first().click();
    await carer.getByLabel('Tried to reach them').check();
    await carer.getByLabel('Who with, or where?').fill('Their mobile');
    await press(carer, 'Add to the timeline');
    expect(await problem(carer)).toContain('Say what happened, even if nothing did.');
    await expectAccessible(carer, scripts);
    await carer.getByLabel('What happened?').fill('No answer, three times.');
    await press(carer, 'Add to the timeline');
    expect(await main(carer)).toContain('No answer, three times.');
    await carer.getByRole('button', { name: 'Something has changed: ask again' }).click();
    expect(await main(carer)).toContain('1 attempt to reach');
    await choose(carer, /in immediate danger/, 'No');
    await choose(carer, /significant risk of harm/, 'No');
    await press(carer, 'What should we do?');
    await choose(carer, /tried to reach and find/, 'Yes');
    await press(carer, 'What should we do?');
    expect(await main(carer)).toContain('Tell the police through their online form for partners');
    await expectAccessible(carer, scripts);
    await carer.getByRole('button', { name: 'Part two, for the police' }).click();
    expect(await carer.getByLabel('What you will tell the police').inputValue()).toContain('Red coat');
    await expectAccessible(carer, scripts);
    await carer.getByLabel('Reference the police gave').fill('REF-9');
    await press(carer, 'The police have been told');
    expect(await main(carer)).toContain('Reference REF-9.');
    await expectAccessible(carer, scripts);
    await carer.getByRole('button', { name: `${called} is found` }).click();
    await expectAccessible(carer, scripts);
    await press(carer, `${called} is found`);
    expect(await problem(carer)).toBeTruthy();
    await carer.getByLabel('How are they?').fill('Cold, hungry, glad to be back.');
    await carer.getByLabel('Who found them?').fill('Came back themselves');
    await carer.getByLabel('No, they are safe').check();
    await press(carer, `${called} is found`);
    expect(await main(carer)).toContain('Tell them now that they have been found');
    await expectAccessible(carer, scripts);

    const worker = await phoneOf(who('socialWorker'), '/my-work', scripts);
    expect(await main(worker)).toContain('Someone who was away has been found.');
    await worker.goto(carer.url());
    await worker.getByRole('link', { name: 'Write down the offer, the answer or the talk' }).click();
    await expectAccessible(worker, scripts);
    await worker.getByLabel('They said no', { exact: true }).check();
    await worker.getByLabel('Who did it?', { exact: true }).fill('Advocacy service');
    await press(worker, 'Keep this');
    expect(await problem(worker)).toContain('Write down why, in their words');
    await expectAccessible(worker, scripts);
    await worker.getByLabel(/If they said no/).fill('Not today.');
    await press(worker, 'Keep this');
    expect(await main(worker)).toContain('Not today.');

    await manager.goto(worker.url().replace(/\/return$/, ''));
    await manager.getByText('Say whether the police needed to be told').click();
    await manager.getByLabel('The police needed to be told', { exact: true }).check();
    await manager.getByLabel('Why?', { exact: true }).fill('Nobody knew where they were.');
    await press(manager, 'Keep this view');
    expect(await main(manager)).toContain('Nobody knew where they were.');
    await manager.goto(`${site.url}/missing/homes`);
    await expectAccessible(manager, scripts);
    await manager.locator('main ul a').first().click();
    expect(await main(manager)).toContain('1 of 1 (100 in 100)');
    await expectAccessible(manager, scripts);
  });
}
