import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { furnishTelling, type TellingHouse } from '../follow-up/telling/house.ts';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
let telling: TellingHouse;
beforeAll(async () => {
  site = await openSite();
  telling = await furnishTelling(site.house);
  await site.house.database.asOwner(async (tx) => {
    await tx
      .insertInto('outgoing_message')
      .values({
        id: randomUUID(),
        person_id: site.house.world.carer,
        kind: 'notice',
        channel: 'email',
        link: '/my-work',
        made_at: site.house.now,
        not_before: site.house.now,
        state: 'failed',
        error_code: 'address-unusable',
        settled_at: site.house.now,
      })
      .execute();
  });
});
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('on a phone without scripts: a social worker refers, a youth justice worker accepts and ends it, and it closes', async () => {
  const { socialWorker } = site.house.world;
  const worker = await site.phoneOf(socialWorker, '/my-work');
  await worker.getByRole('link', { name: 'Referrals' }).click();
  await expectAccessible(worker);
  await worker.getByRole('link', { name: 'Refer a child' }).click();
  await expectAccessible(worker);
  await worker.getByRole('link', { name: 'Robin Sampleton' }).click();
  await worker.getByLabel('What are you asking for?').fill('Please meet us before Friday.');
  await press(worker, 'Refer, and share this with them');
  expect(await worker.textContent('.govuk-error-summary')).toContain('Choose who you are asking.');
  await expectAccessible(worker);
  expect(await worker.getByLabel('What are you asking for?').inputValue()).toBe(
    'Please meet us before Friday.',
  );
  await worker
    .getByLabel('Who are you asking?')
    .selectOption({ label: 'Youth justice service, Testwick Youth Justice' });
  await worker.getByLabel('To divert the child from the justice system').check();
  await worker.getByLabel('Public task').check();
  await worker.getByLabel('Their own words, what helps').check();
  await worker.getByLabel('Within 3 days').check();
  await worker.getByLabel('After 30 days').check();
  await press(worker, 'Refer, and share this with them');
  expect(await main(worker)).toContain('Waiting for an answer');
  await expectAccessible(worker);
  const at = new URL(worker.url()).pathname;

  const justice = await site.phoneOf(telling.justiceWorker, '/my-work');
  expect(await main(justice)).toContain('A referral is waiting for an answer');
  await expectAccessible(justice);
  await justice.getByRole('link', { name: 'Referrals: 1 waiting for us' }).click();
  await expectAccessible(justice);
  await justice.getByRole('link', { name: /Robin/ }).click();
  expect(await main(justice)).toContain('Please meet us before Friday.');
  await justice.getByRole('link', { name: 'Read about Robin' }).click();
  expect(await main(justice)).toContain('Sampleton');
  await expectAccessible(justice);
  await justice.goto(`${site.url}${at}`);
  await press(justice, 'Accept it');
  await expectAccessible(justice);
  await justice.getByRole('button', { name: 'It is done' }).click();
  await expectAccessible(justice);
  await press(justice, 'It is done');
  expect(await justice.textContent('.govuk-error-summary')).toContain('Write how it ended.');
  await expectAccessible(justice);
  await justice.getByLabel('How did it end?').fill('Met on Thursday. No further action.');
  await press(justice, 'It is done');
  expect(await main(justice)).toContain('It has closed.');
  expect(await main(justice)).not.toContain('Robin');
  await expectAccessible(justice);

  await worker.goto(`${site.url}${at}`);
  expect(await main(worker)).toContain('Met on Thursday. No further action.');
  await expectAccessible(worker);
  await worker.goto(`${site.url}/my-messages`);
  await worker.getByLabel('Only urgent messages').check();
  await press(worker, 'Save');
  expect(await main(worker)).toContain('Saved.');
  await expectAccessible(worker);
  await worker.getByRole('link', { name: 'What was sent to me' }).click();
  await expectAccessible(worker);
});

test('on a phone without scripts: duty is put on a rota, and an administrator looks after messages and other systems', async () => {
  const duty = await site.phoneOf(telling.duty, '/rotas');
  await expectAccessible(duty);
  await duty.getByText('Put someone on duty for Borough of Testwick').click();
  await press(duty, 'Put them on duty');
  expect(await duty.textContent('.govuk-error-summary')).toContain('Choose which duty.');
  await expectAccessible(duty);
  await duty.getByLabel('Out-of-hours social work').check();
  await duty.getByLabel('Who?').selectOption({ label: 'duty Pretend' });
  for (const [name, value] of [
    ['from-day', '3/3/2026'],
    ['from-time', '17:00'],
    ['until-day', '4/3/2026'],
    ['until-time', '9am'],
  ] as const)
    await duty.locator(`[name=${name}]`).fill(value);
  await press(duty, 'Put them on duty');
  expect(await main(duty)).toContain('Nobody is on duty in the next seven days');
  await expectAccessible(duty);
  const admin = await site.phoneOf(telling.administrator, '/my-work');
  await admin.getByRole('link', { name: 'Messages sent out of Hearth' }).click();
  expect(await main(admin)).toContain('The address they have cannot be used.');
  await expectAccessible(admin);
  await admin.goto(`${site.url}/webhooks`);
  expect(await main(admin)).toContain('HEARTH_SECRETS_KEY');
  await expectAccessible(admin);
});
