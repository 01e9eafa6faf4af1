import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../journeys/accessible.ts';
import { openSite, type Site } from '../journeys/site.ts';
import { type ImportPagesHouse, openImportPages } from './import-pages-house.ts';
import { csv, nextReturn, smallReturn } from './made-up-return.ts';

let open: ImportPagesHouse;
let site: Site;
let directory: string;
let url: string;
beforeAll(async () => {
  [open, directory] = await Promise.all([openImportPages(), mkdtemp(join(tmpdir(), 'hearth-journey-'))]);
  site = await openSite(open.house);
  url = site.url;
});
afterAll(async () => {
  await site.close();
  await open.close();
  await rm(directory, { recursive: true, force: true });
});

/** Puts the files of a return on the disk of whoever sends them. */
async function onDisk(files: Readonly<Record<string, string>>): Promise<string[]> {
  return Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      await writeFile(join(directory, name), text);
      return join(directory, name);
    }),
  );
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name }).first().click();

async function send(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${url}/imports/new`);
  await expectAccessible(page);
  await page.getByLabel('The files of the return').setInputFiles(await onDisk(files));
  await press(page, 'Send the files');
  expect(await page.textContent('main')).toContain('are being read');
  await expectAccessible(page);
  await open.round();
  await follow(page, 'Look again');
  expect(await page.textContent('main')).toContain('Which year is the return for?');
  await expectAccessible(page);
  await press(page, 'Check the return');
  expect(await page.textContent('main')).toContain('children are being checked');
  await expectAccessible(page);
  await open.round();
  await follow(page, 'Look again');
}

async function letIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on: see what would go in' }).click();
  await press(page, 'Put the return into the register');
  await expectAccessible(page);
  await open.round();
  await follow(page, 'Look again');
  expect(await page.textContent('main')).toContain('The return is in the register');
  await expectAccessible(page);
}

test('two years of returns on a phone without JavaScript: send, say the year, look, repair, decide, let in', async () => {
  const page = await site.phoneOf(open.administrator, '/imports');
  expect(await page.textContent('h1')).toBe('Yearly returns');
  await expectAccessible(page);

  const overlapping = csv(
    'episodes',
    'A1,01/05/2017,S,C2,N1,U6,PR1,20/01/2018,X1,CARPL,AB1 1AA,AB1 1AB,SC1234567',
    'A1,10/01/2018,P,C2,N1,K2,PR1,,X1,,AB1 1AA,AB1 1AC,SC1234568',
    'B2,31/02/2018,S,V2,N2,U4,PR1,,,,AB1 1AD,AB1 1AE,SC1234569',
  );
  await send(page, { ...smallReturn, 'episodes.csv': overlapping });
  await expectAccessible(page);
  await follow(page, 'Show new episodes');
  expect(await page.textContent('main')).toContain('from 1 May 2017');
  await expectAccessible(page);
  await follow(page, 'Back');
  await follow(page, '1 row that rule 148 flags');
  await expectAccessible(page);
  await follow(page, 'Back');
  await follow(page, 'The start of the episode is blank or is not a date');
  expect(await page.textContent('main')).toContain('DECOM 31/02/2018');
  await expectAccessible(page);
  await follow(page, 'Back');
  await follow(page, '1 repair by rule 4');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Accept/ }).click();
  expect(await page.textContent('main')).toContain('Accepted');
  await expectAccessible(page);
  await follow(page, 'Back');
  await letIn(page);

  const header = csv('header', 'A1,1,05/05/2004,WBRI,A123456789012,,', 'B2,2,06/06/2006,BAFR,,,');
  await send(page, { ...nextReturn, 'header.csv': header });
  expect(await page.textContent('main')).toContain('First decide where our records differ.');
  await follow(page, '1 of 1 waiting for your decision');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Keep what we have/ }).click();
  expect(await page.textContent('main')).toContain('We will keep what we have');
  await follow(page, 'Back');
  await letIn(page);
  await follow(page, 'Back');
  await expectAccessible(page);
});

test('a return that cannot be read, and one that is given up, end kindly', async () => {
  const page = await site.phoneOf(open.administrator, '/imports');
  await page.goto(`${url}/imports/new`);
  await press(page, 'Send the files');
  expect(await page.title()).toMatch(/^Error: /);
  await expectAccessible(page);
  await page.getByLabel('The files of the return').setInputFiles(await onDisk({ 'wrong.csv': 'A,B\n1,2\n' }));
  await press(page, 'Send the files');
  await open.round();
  await follow(page, 'Look again');
  expect(await page.textContent('main')).toContain('The file is wrong.csv.');
  await expectAccessible(page);
  await press(page, 'Import a return');
  await page.getByLabel('The files of the return').setInputFiles(await onDisk(smallReturn));
  await press(page, 'Send the files');
  await press(page, 'Cancel this import');
  expect(await page.textContent('main')).toContain('This import was cancelled.');
  await expectAccessible(page);
});
