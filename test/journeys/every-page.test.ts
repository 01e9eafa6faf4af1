import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSyntheticLondon } from '../../demo/index.ts';
import { createApp } from '../../src/app.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { DemoPerson } from '../../src/platform/sign-in/sign-in-page.tsx';
import { testDatabase } from '../database/index.ts';
import { expectAccessible, openBrowser, openPage } from './browser.ts';

const now = new Date('2026-11-21T09:30:00Z');
let database: HearthDatabase<Tables>;
let app: FastifyInstance;
let browser: Browser;
let people: readonly DemoPerson[];
let url: string;

beforeAll(async () => {
  database = (await testDatabase('every_page')) as HearthDatabase<Tables>;
  people = (await buildSyntheticLondon(database, { now, scale: 1 })).people;
  app = await createApp({
    database,
    clock: () => now,
    newId: randomUUID,
    demo: true,
    demoPeople: people,
    secureCookies: false,
    assetsDirectory: fileURLToPath(new URL('../../dist/assets', import.meta.url)),
    log: false,
    requestsPerMinute: 1_000_000,
    trustedProxies: 0,
    telling: {
      textsAreSent: false,
      secretsKey: 'Synthetic London',
      reach: { thisMachine: true, listed: [] },
    },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  await app.close();
  await database.close();
});

/** A page by its kind: whose it is does not matter. */
const kindOf = (path: string): string =>
  (path.split('?')[0] ?? '').replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id');

/** Signs in as somebody of the demo: their cookie, and the page on which they begin. */
async function signIn({ id }: DemoPerson): Promise<{ cookie: string; first: string }> {
  const answer = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', origin: url },
    body: new URLSearchParams({ person: id }),
  });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { cookie: cookie.join('; '), first: answer.headers.get('location') ?? '' };
}

const leavesThePages = /^\/(?:assets|api|sign-out|me\/leave)/;

/** Follows every link from the first page on, one page of each kind, and says which pages there are and which fail. */
async function walk({ cookie, first }: { cookie: string; first: string }) {
  const visited = new Set<string>();
  const pages = new Map<string, string>();
  const failures: string[] = [];
  const ahead: [path: string, from: string][] = [[first, 'signing in']];
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    const [path, from] = next;
    if (visited.has(kindOf(path))) continue;
    visited.add(kindOf(path));
    const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' });
    const onwards = answer.headers.get('location');
    if (onwards) ahead.push([onwards, path]);
    if (answer.status >= 400) failures.push(`${answer.status} ${kindOf(path)} from ${kindOf(from)}`);
    const isPage = answer.headers.get('content-type')?.includes('html') && answer.status === 200;
    const body = await answer.text();
    if (!isPage) continue;
    pages.set(kindOf(path), path);
    for (const [, link = ''] of body.matchAll(/href="(\/[^"#]*)/g))
      if (!leavesThePages.test(link)) ahead.push([link.replaceAll('&amp;', '&'), path]);
  }
  return { pages, failures };
}

test('no link leads anybody to nothing, and every kind of page is accessible on a phone', async () => {
  const shown = new Set<string>();
  const failures: string[] = [];
  for (const person of people) {
    const visitor = await signIn(person);
    const walked = await walk(visitor);
    failures.push(...walked.failures.map((failure) => `${person.does}: ${failure}`));
    const context = await openPage(browser);
    const [name = '', value = ''] = visitor.cookie.split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    for (const [kind, path] of walked.pages) {
      if (shown.has(kind)) continue;
      shown.add(kind);
      await page.goto(url + path);
      await expectAccessible(page).catch((error) => failures.push(`${kind}: ${error.message}`));
    }
    await context.close();
  }
  expect(failures).toEqual([]);
  expect(shown.size).toBeGreaterThan(150);
}, 1_500_000);
