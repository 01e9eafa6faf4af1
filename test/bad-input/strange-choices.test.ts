import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSyntheticLondon } from '../../demo/index.ts';
import { createApp } from '../../src/app.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { DemoPerson } from '../../src/platform/sign-in/sign-in-page.tsx';
import { testDatabase } from '../database/index.ts';
import { formsOf, type PageForm } from './forms-of-page.ts';

const now = new Date('2026-11-21T09:30:00Z');
/** Every object has these from its prototype: a table of choices seems to know them. */
const strange = ['toString', '__proto__'];

/** What is none is kept in a draft that nobody can then sign, or is the answer to a question that does not count. */
const takenInSilence = [
  '/records/:id/page/',
  '/missing/episodes/:id/decide risk',
  '/missing/episodes/:id/decide enquiries',
];

let database: HearthDatabase<Tables>;
let app: FastifyInstance;
let people: readonly DemoPerson[];
beforeAll(async () => {
  database = (await testDatabase('strange_choices')) as HearthDatabase<Tables>;
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
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const kindOf = (path: string): string =>
  (path.split('?')[0] ?? '').replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id');

const post = (url: string, fields: Readonly<Record<string, string>>, cookie = '') =>
  app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(Object.entries(fields)).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
  });

const leavesThePages = /^\/(?:assets|api|sign-out|me\/leave)/;

/** Follows every link from the first page on, one page of each kind, and hands over every form. */
async function* formsFrom(first: string, cookie: string): AsyncGenerator<PageForm> {
  const visited = new Set<string>();
  const ahead = [first];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (visited.has(kindOf(path))) continue;
    visited.add(kindOf(path));
    const answer = await app.inject({ method: 'GET', url: path, headers: { cookie } });
    if (answer.headers.location) ahead.push(answer.headers.location);
    if (!String(answer.headers['content-type']).includes('html')) continue;
    for (const form of formsOf(answer.body)) yield { ...form, action: form.action || path };
    for (const [, link = ''] of answer.body.matchAll(/href="(\/[^"#]*)/g))
      if (!leavesThePages.test(link)) ahead.push(link.replaceAll('&amp;', '&'));
  }
}

test('a choice that only the prototype knows is refused, in every field of every form', async () => {
  const tried = new Set<string>();
  const faults: string[] = [];
  for (const { id, does } of people) {
    const signedIn = await post('/demo/sign-in', { person: id });
    const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    for await (const { action, sent, choices, oneOf } of formsFrom(
      signedIn.headers.location ?? '/',
      cookie,
    )) {
      if (leavesThePages.test(action)) continue;
      for (const field of choices) {
        const what = `${kindOf(action)} ${field}`;
        if (tried.has(what)) continue;
        tried.add(what);
        for (const value of strange) {
          const { statusCode } = await post(action, { ...sent, [field]: value }, cookie);
          const isTaken =
            statusCode < 400 && oneOf.has(field) && !takenInSilence.some((start) => what.startsWith(start));
          if (statusCode >= 500 || isTaken) faults.push(`${does}: ${what}=${value}: ${statusCode}`);
        }
      }
    }
  }
  expect(faults).toEqual([]);
  expect(tried.size).toBeGreaterThan(100);
});
