import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../src/platform/sign-in/index.ts';
import { expectAccessible, openBrowser, openPage } from '../journeys/browser.ts';
import { type ImportPagesHouse, openImportPages } from './import-pages-house.ts';
import { csv, nextReturn, smallReturn } from './made-up-return.ts';

const password = 'a long enough password';
let open: ImportPagesHouse;
let browser: Browser;
let directory: string;
let url: string;
beforeAll(async () => {
  [open, browser, directory] = await Promise.all([
    openImportPages(),
    openBrowser(),
    mkdtemp(join(tmpdir(), 'hearth-journey-')),
  ]);
  const { house, administrator } = open;
  const credential = { person_id: administrator, password_hash: await hashPassword(password) };
  await house.database.kysely
    .insertInto('credential')
    .values({ ...credential, changed_at: house.now })
    .execute();
  await house.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(house.app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
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

const isAccessible = (page: Page) => expectAccessible(page, false);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name }).first().click();

async function signIn(page: Page): Promise<void> {
  await page.goto(`${url}/sign-in?return=/imports`);
  await page.getByLabel('Email address').fill('kit@test.example');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
}

async function send(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${url}/imports/new`);
  await isAccessible(page);
  await page.getByLabel('The files of the return').setInputFiles(await onDisk(files));
  await press(page, 'Send the files');
  expect(await page.textContent('main')).toContain('are being read');
  await isAccessible(page);
  await open.round();
  await follow(page, 'Look again');
  expect(await page.textContent('main')).toContain('Which year is the return for?');
  await isAccessible(page);
  await press(page, 'Check the return');
  expect(await page.textContent('main')).toContain('children are being checked');
  await isAccessible(page);
  await open.round();
  await follow(page, 'Look again');
}

async function letIn(page: Page): Promise<void> {
  await press(page, 'Put the return into the register');
  await isAccessible(page);
  await open.round();
  await follow(page, 'Look again');
  expect(await page.textContent('main')).toContain('The return is in the register');
  await isAccessible(page);
}

test('two years of returns on a phone without JavaScript: send, say the year, look, repair, decide, let in', async () => {
  const context = await openPage(browser, { scripts: false });
  const page = await context.newPage();
  await signIn(page);
  expect(await page.textContent('h1')).toBe('Yearly returns');
  await isAccessible(page);

  const overlapping = csv(
    'episodes',
    'A1,01/05/2017,S,C2,N1,U6,PR1,20/01/2018,X1,CARPL,AB1 1AA,AB1 1AB,SC1234567',
    'A1,10/01/2018,P,C2,N1,K2,PR1,,X1,,AB1 1AA,AB1 1AC,SC1234568',
    'B2,31/02/2018,S,V2,N2,U4,PR1,,,,AB1 1AD,AB1 1AE,SC1234569',
  );
  await send(page, { ...smallReturn, 'episodes.csv': overlapping });
  await isAccessible(page);
  await follow(page, 'Show new episodes');
  expect(await page.textContent('main')).toContain('from 1 May 2017');
  await isAccessible(page);
  await follow(page, 'Back');
  await follow(page, '1 row that rule 148 flags');
  await isAccessible(page);
  await follow(page, 'Back');
  await follow(page, 'The start of the episode is blank or is not a date');
  expect(await page.textContent('main')).toContain('DECOM 31/02/2018');
  await isAccessible(page);
  await follow(page, 'Back');
  await follow(page, '1 repair by rule 4');
  await isAccessible(page);
  await page.getByRole('button', { name: /^Accept/ }).click();
  expect(await page.textContent('main')).toContain('Accepted');
  await isAccessible(page);
  await follow(page, 'Back');
  await letIn(page);

  const header = csv('header', 'A1,1,05/05/2004,WBRI,A123456789012,,', 'B2,2,06/06/2006,BAFR,,,');
  await send(page, { ...nextReturn, 'header.csv': header });
  expect(await page.textContent('main')).toContain('First decide where our records differ.');
  await follow(page, '1 of 1 waiting for your decision');
  await isAccessible(page);
  await page.getByRole('button', { name: /^Keep what we have/ }).click();
  expect(await page.textContent('main')).toContain('We will keep what we have');
  await follow(page, 'Back');
  await letIn(page);
  await follow(page, 'Back');
  await isAccessible(page);
  await context.close();
});

test('a return that cannot be read, and one that is given up, end kindly', async () => {
  const context = await openPage(browser, { scripts: false });
  const page = await context.newPage();
  await signIn(page);
  await page.goto(`${url}/imports/new`);
  await press(page, 'Send the files');
  expect(await page.title()).toMatch(/^Error: /);
  await isAccessible(page);
  await page.getByLabel('The files of the return').setInputFiles(await onDisk({ 'wrong.csv': 'A,B\n1,2\n' }));
  await press(page, 'Send the files');
  await open.round();
  await follow(page, 'Look again');
  expect(await page.textContent('main')).toContain('The file is wrong.csv.');
  await isAccessible(page);
  await press(page, 'Import a return');
  await page.getByLabel('The files of the return').setInputFiles(await onDisk(smallReturn));
  await press(page, 'Send the files');
  await press(page, 'Cancel this import');
  expect(await page.textContent('main')).toContain('This import was cancelled.');
  await isAccessible(page);
  await context.close();
});
