import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everybodysPassword, givePasswords } from '../house/passwords.ts';
import { expectAccessible } from './accessible.ts';
import { aCupWasThrown, answerQuestions } from './answer-questions.ts';
import { openCards, openSite, type Site } from './site.ts';

let site: Site;
let emails: ReadonlyMap<string, string>;
beforeAll(async () => {
  site = await openSite();
  const { carer, manager, socialWorker } = site.house.world;
  emails = await givePasswords(site.house, [carer, manager, socialWorker]);
});
afterAll(() => site.close());

async function signIn(page: Page, person: string): Promise<void> {
  await page.getByLabel('Email address').fill(emails.get(person) ?? '');
  await page.getByLabel('Password', { exact: true }).fill(everybodysPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(text);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save and continue' }).click();
}

const heading = async (page: Page): Promise<string> => ((await page.textContent('h1')) ?? '').trim();

for (const scripts of [false, true]) {
  const how = scripts ? 'with scripts' : 'without scripts';

  test(`on a phone ${how}: guided, recorded, decided, acknowledged, closed and read in the chronology`, async () => {
    const { world } = site.house;
    const carer = await site.phone(scripts);
    await carer.goto(site.url);
    await expectAccessible(carer);
    await carer.getByRole('button', { name: 'Something has happened' }).click();
    const answered = await answerQuestions(carer, aCupWasThrown);
    expect(answered).toContain('Would this be good enough for my child?');
    expect(await heading(carer)).toMatch(/Level 2/);
    await expectAccessible(carer);

    await carer
      .getByRole('link', { name: /Record this/ })
      .or(carer.getByRole('button', { name: /Record this/ }))
      .first()
      .click();
    await expectAccessible(carer);
    await signIn(carer, world.carer);
    await carer.getByLabel('Name').fill('robi');
    await carer.getByRole('button', { name: 'Find' }).click();
    await expectAccessible(carer);
    await carer.getByRole('button', { name: /Record about/ }).click();

    expect(await heading(carer)).toBe('When and where');
    await carer.getByRole('button', { name: 'Save and continue' }).click();
    expect(await carer.textContent('.govuk-error-summary')).toContain('Give the time');
    await expectAccessible(carer);
    await fill(carer, {
      'Time, as near as you know': '21:40',
      Where: 'Kitchen',
      'Who was there': 'Ash Pretend',
    });
    await fill(carer, {
      'What the child did': 'Robin was aggressive and threw a cup.',
      'What staff or carers did': 'Staff gave space.',
    });
    await fill(carer, {
      'What was done to calm things': 'A quiet voice.',
      'What was done or is planned to put it right': 'Robin made tea.',
    });
    await fill(carer, {
      'What the child says happened, in their own words': 'I was scared.\n\nI am sorry. 😀',
    });
    expect(await heading(carer)).toBe('Who was told');
    await fill(carer, {});
    expect(await heading(carer)).toBe('The police');
    await carer.locator('input[name=police][value=no]').check();
    await fill(carer, {});
    await fill(carer, {
      'What the risk assessment needs after this': 'It stays as it is.',
      'One line for the daybook': 'A hard evening.',
    });
    expect(await heading(carer)).toMatch(/Level 2/);
    await expectAccessible(carer);
    await carer.getByRole('button', { name: 'Save and continue' }).click();
    expect(await heading(carer)).toBe('Check the record about Robin');
    await expectAccessible(carer);
    await carer.getByRole('button', { name: 'Sign as Ash Pretend' }).click();
    expect(await carer.textContent('main')).toContain('You have signed the record');
    await expectAccessible(carer);
    const address = carer.url().split('?')[0] ?? '';

    const manager = await site.phone(scripts);
    await manager.goto(`${site.url}/review`);
    await signIn(manager, world.manager);
    await expectAccessible(manager);
    await manager.goto(`${address}/review`);
    await expectAccessible(manager);
    await manager.getByLabel('How badly anyone was hurt or threatened').check();
    await manager.locator('input[name=goodEnough][value=yes]').check();
    await manager.locator('input[name=chosenRoute][value=resolve-internally]').check();
    await manager.getByLabel('Why you decided this').fill('Robin has put it right, and the carer agrees.');
    await manager.getByRole('button', { name: 'Sign the review' }).click();
    expect(await manager.textContent('main')).toContain('You have decided, and approved the record');
    await expectAccessible(manager);

    const worker = await site.phone(scripts);
    await worker.goto(`${site.url}/my-work`);
    await signIn(worker, world.socialWorker);
    await expectAccessible(worker);
    await worker
      .getByRole('link', { name: /^See (it|1)/ })
      .first()
      .click();
    await worker.getByText('Leave a note').click();
    await worker.getByLabel('Your note').fill('I will visit tomorrow.');
    await worker.getByRole('button', { name: 'Add the note' }).click();
    expect(await worker.textContent('main')).toContain('I will visit tomorrow.');

    await carer.goto(`${site.url}/my-work`);
    await expectAccessible(carer);
    await openCards(carer);
    await carer
      .getByRole('link', { name: /^Tell the registered manager now/ })
      .first()
      .click();
    await expectAccessible(carer);
    await carer.getByRole('button', { name: 'It is done' }).click();
    expect(await carer.textContent('.govuk-error-summary')).toContain('evidence');
    await carer.getByLabel('What was done, or the reason').fill('Rang the duty line at 22:10.');
    await carer.getByRole('button', { name: 'It is done' }).click();
    expect(await carer.textContent('main')).toContain('Rang the duty line at 22:10.');

    for (const path of [
      `/children/${world.robin}`,
      `/children/${world.robin}/chronology`,
      '/children',
      '/daybook',
      '/absence',
    ]) {
      await carer.goto(site.url + path);
      await expectAccessible(carer);
    }
    await carer.goto(`${site.url}/children/${world.robin}/chronology`);
    expect(await carer.textContent('main')).toContain('I was scared.');
    await carer.goto(`${address}?print=1`);
    await expectAccessible(carer);
    const quote = await carer.locator('blockquote').first().textContent();
    expect(quote).toBe('I was scared.\n\nI am sorry. 😀');
  });
}
