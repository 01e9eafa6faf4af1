import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeDraft } from '../bad-input/a-draft.ts';
import { aWav } from '../care/attachments/files-to-send.ts';
import { aPhotograph } from '../substances/photographs-to-send.ts';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

test('a child says it in their own voice: asked first, recorded, thrown away, recorded again, heard, and kept as their account', async () => {
  const draftId = await wholeDraft(site.house, {
    account: { accountWords: '', accountNotYet: 'They want to say it aloud.' },
  });
  const carer = await site.phoneOf(site.house.world.carer, `/records/${draftId}/page/account`, true);
  await carer.getByLabel('If there is no account yet: why not').fill('');
  await carer.getByText(/^Saved/).waitFor();
  await carer.getByRole('link', { name: 'record what they say' }).click();
  expect(await main(carer)).toContain('it is not sent anywhere');
  await expectAccessible(carer);
  await press(carer, 'Record');
  await carer.getByText('Recording. 300 seconds left.').waitFor();
  await expectAccessible(carer);
  await carer.getByText('0:01').waitFor();
  await press(carer, 'Stop');
  await carer.getByText(/Nothing has been sent yet/).waitFor();
  await press(carer, 'Throw it away');
  await carer.getByText('Thrown away. You can record again.').waitFor();
  await press(carer, 'Record');
  await carer.getByText('0:01').waitFor();
  await press(carer, 'Stop');
  await carer.getByLabel('What you have just recorded').waitFor();
  await expectAccessible(carer);
  await press(carer, 'Keep the recording');
  expect(await carer.textContent('.govuk-error-summary')).toContain(
    'Say whether they want this. Ask them first.',
  );
  await carer.getByLabel('Yes').check();
  await press(carer, 'Record');
  await carer.getByText('0:01').waitFor();
  await press(carer, 'Stop');
  await carer.getByLabel('What you have just recorded').waitFor();
  await press(carer, 'Keep the recording');
  await carer.waitForURL(/\/check/);
  expect(await carer.getByLabel('In their own voice').count()).toBe(1);
  await expectAccessible(carer);
  await press(carer, 'Sign as Ash Pretend');
  await carer.waitForURL(/\/incidents\//);
  expect(await main(carer)).toContain('They said it in their own voice.');
  const length = await carer.getByLabel('In their own voice').evaluate(
    (player: HTMLAudioElement) =>
      new Promise<string>((done) => {
        player.onloadedmetadata = () => done('heard');
        player.onerror = () => done('not heard');
        player.load();
        player.preload = 'auto';
      }),
  );
  expect(length).toBe('heard');
});

test('on a phone without scripts: injuries are ticked on the body, a photograph is added with agreement, a sound file is chosen', async () => {
  const draftId = await wholeDraft(site.house);
  const carer = await site.phoneOf(site.house.world.carer, `/records/${draftId}/page/injuries`);
  await expectAccessible(carer);
  await carer.getByLabel('Nobody was hurt').uncheck();
  await carer.getByLabel('The child this record is about').check();
  await carer.getByRole('group', { name: 'From the front' }).getByLabel('Left hand', { exact: true }).check();
  await press(carer, 'Save and continue');
  expect(await carer.textContent('.govuk-error-summary')).toContain('Say what first aid was given');
  expect(await carer.getByLabel('Left hand', { exact: true }).isChecked()).toBe(true);
  await expectAccessible(carer);
  await carer.getByLabel('First aid').fill('A plaster, by Ash at ten.');
  await carer.getByRole('group', { name: 'Treatment after that' }).getByLabel('None was needed').check();
  await carer.getByLabel('What each injury looks like').fill('A scratch as long as a thumb.');
  await carer.getByRole('group', { name: 'Is it in the accident book?' }).getByLabel('No').check();
  await carer.getByLabel('Why it is not in the accident book').fill('The book is at the office.');
  await press(carer, 'Save and continue');
  await carer.goto(`${site.url}/records/${draftId}/check`);
  await carer.getByRole('link', { name: 'Add a picture or a PDF' }).click();
  await expectAccessible(carer);
  await carer.getByLabel('What does it show?').fill('The scratch on the hand');
  await carer.getByRole('group', { name: 'Is it a photograph of an injury?' }).getByLabel('Yes').check();
  await carer
    .getByRole('group', { name: 'Does the child agree to the photograph?' })
    .getByLabel('Yes')
    .check();
  const photograph = { name: 'IMG_1.png', mimeType: 'image/png', buffer: aPhotograph() };
  await carer.getByLabel('The file').setInputFiles(photograph);
  await press(carer, 'Add the file');
  await carer.getByRole('img', { name: 'The scratch on the hand' }).waitFor();
  await carer.getByRole('link', { name: 'Record the child’s account in their own voice' }).click();
  await carer.getByLabel('Yes').check();
  await carer
    .getByLabel('The recording')
    .setInputFiles({ name: 'a.wav', mimeType: 'audio/wav', buffer: aWav() });
  await press(carer, 'Keep the recording');
  await carer.waitForURL(/\/check$/);
  await expectAccessible(carer);
  await carer.getByRole('link', { name: 'Remove In their own voice' }).click();
  await expectAccessible(carer);
  await carer.getByRole('link', { name: 'Keep it', exact: true }).click();
  await press(carer, 'Sign as Ash Pretend');
  expect(await main(carer)).toContain('From the front: left hand');
  await expectAccessible(carer);
});

test('a large photograph is made smaller in the browser before it is sent', async () => {
  const { robin, carer } = site.house.world;
  const phone = await site.phoneOf(carer, `/children/${robin}/missing/photograph`, true);
  // A picture of noise: nothing else is as large.
  const made = await phone.evaluate(async () => {
    const canvas = new OffscreenCanvas(2400, 1800);
    const context = canvas.getContext('2d');
    const noise = new ImageData(2400, 1800);
    for (let at = 0; at < noise.data.length; at += 65_536)
      crypto.getRandomValues(noise.data.subarray(at, Math.min(at + 65_536, noise.data.length)));
    context?.putImageData(noise, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('there is no field for a file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([blob], 'IMG_9.png', { type: 'image/png' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    return blob.size;
  });
  expect(made).toBeGreaterThan(9_000_000);
  await phone.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]?.type === 'image/jpeg',
  );
  const [day, month, year] = ['1', '2', '2026'];
  await phone.getByLabel('Day').fill(day);
  await phone.getByLabel('Month').fill(month);
  await phone.getByLabel('Year').fill(year);
  await press(phone, 'Add the photograph');
  await phone.getByRole('img', { name: 'What they looked like on the day below' }).waitFor();
  await phone.goto(`${site.url}/children/${robin}`);
  const portrait = phone.getByRole('img', { name: /^Photograph of / });
  await portrait.waitFor();
  expect(await portrait.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2000);
  await expectAccessible(phone);
});
