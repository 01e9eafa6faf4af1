import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const { world, database } = site.house;
  await database.asOwner(async (tx) => {
    for (const [person, organisation, role] of [
      [world.outsider, world.provider, 'administrator'],
      [world.otherSocialWorker, world.provider, 'administrator'],
      [world.socialWorker, world.authority, 'team-manager'],
      [world.socialWorker, world.authority, 'social-worker'],
      [world.supervisor, world.authority, 'duty-officer'],
    ])
      await sql`insert into membership (id, person_id, organisation_id, role, from_day)
        values (gen_random_uuid(), ${person}::uuid, ${organisation}::uuid, ${role}, '2020-01-01')`.execute(
        tx,
      );
  });
});
afterAll(() => site.close());

const main = async (page: Page): Promise<string> => (await page.textContent('main')) ?? '';

async function sendFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('The file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Send the file' }).click();
}

test('on a phone without scripts: people come from a file, what is wrong is said, and another administrator agrees', async () => {
  const { world } = site.house;
  const page = await site.phoneOf(world.outsider, `/organisations/${world.provider}/people`);
  await page.getByRole('link', { name: 'Add people from a file' }).click();
  await page.getByText('What the file can have').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send the file' }).click();
  expect(await page.textContent('.govuk-error-summary')).toContain('Choose a file.');
  await expectAccessible(page);
  await sendFile(page, 'people.csv', 'name,role\nA,Carer\n');
  expect(await page.textContent('.govuk-error-summary')).toContain('These columns are missing');
  const rows = Array.from(
    { length: 30 },
    (_, n) => `Person ${n},p${n}@test.example,${n < 2 ? 'Wizard' : 'Carer'},Hazel House,03/03/2026`,
  );
  await sendFile(page, 'people.csv', ['name,email,role,home,from', ...rows, ''].join('\n'));
  await expectAccessible(page);
  expect(await main(page)).toContain('Nothing has been done yet. Another administrator must agree.');
  expect(await main(page)).toContain('This is not a role in a home. Use one of: Carer');
  await page.locator('section', { hasText: 'Every row' }).getByRole('link', { name: 'Next' }).click();
  expect(await main(page)).toContain('26 to 30 of 30');
  const second = await site.phoneOf(world.otherSocialWorker, '/my-work');
  await second.getByRole('link', { name: 'A file with 30 people' }).click();
  await second.getByRole('button', { name: 'Agree', exact: true }).click();
  await expectAccessible(second);
  expect(await main(second)).toContain('agreed. 25 rows are done.');
});

test('on a phone without scripts: children come from a file, and one that the sender knows is shown to them', async () => {
  const { world } = site.house;
  const page = await site.phoneOf(world.socialWorker, '/children');
  await page.getByRole('link', { name: 'Add children of Borough of Testwick from a file' }).click();
  await expectAccessible(page);
  const file = [
    'given names,family name,date of birth,date of birth is,worker email,home,home since',
    'Robyn,Sampleton,2011-05-04,exact,socialworker@test.example,,',
    'Juniper,Imagined,2011-04-05,estimated,socialworker@test.example,Hazel House,2026-01-05',
    '',
  ];
  await sendFile(page, 'children.csv', file.join('\n'));
  await expectAccessible(page);
  expect(await main(page)).toContain('You know a child like this one');
  expect(await page.getByRole('link', { name: 'Robin Sampleton' }).count()).toBe(1);
  const second = await site.phoneOf(world.supervisor, '/my-work');
  await second.getByRole('link', { name: 'A file with 2 children' }).click();
  expect(await main(second)).not.toContain('You know a child like this one');
  await second.getByRole('button', { name: 'Agree', exact: true }).click();
  expect(await main(second)).toContain('1 row is done.');
  await page.goto(`${site.url}/children`);
  expect(await main(page)).toContain('Juniper Imagined');
});
