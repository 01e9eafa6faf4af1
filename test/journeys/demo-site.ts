import { buildSyntheticLondon } from '../../demo/index.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { Route } from '../../src/platform/web/index.ts';
import { formsOf, type PageForm } from '../bad-input/forms-of-page.ts';
import { testApp } from '../house/test-app.ts';
import { elementsOf, kindOf } from './accessible.ts';
import { asPattern } from './outside-the-demo.ts';
import { apiPathsFor, Statements } from './statements-of.ts';

const now = new Date('2026-11-21T09:30:00Z');

/** A form that stands on a page of the demo, and whoever met it there. */
export interface FoundForm {
  readonly cookie: string;
  readonly page: string;
  readonly form: PageForm;
  readonly route: Route;
}

/** A form, and those of its fields with choices that stood in no form to the same place before. */
interface FormWithChoices {
  readonly does: string;
  readonly cookie: string;
  readonly page: string;
  readonly action: string;
  readonly fields: readonly string[];
}

/** A page to look at. */
interface PageToShow {
  readonly cookie: string;
  readonly path: string;
}

/** Somebody of the demo, with the pages that they reach, by kind. */
interface Walked {
  readonly does: string;
  readonly cookie: string;
  readonly failures: readonly string[];
}

/** The whole demo, served; everybody of it has followed every link. */
export interface DemoSite {
  readonly url: string;
  readonly database: HearthDatabase<Tables>;
  readonly now: Date;
  readonly routes: readonly Route[];
  readonly walks: readonly Walked[];
  /** The kinds of page that somebody reached. */
  readonly kinds: ReadonlySet<string>;
  /** One page of each kind, and besides each on which something stands that stood on no page before. */
  readonly toShow: readonly PageToShow[];
  readonly choices: readonly FormWithChoices[];
  /** Each form once, by the path of its route. */
  readonly forms: ReadonlyMap<string, FoundForm>;
  /** The statements of each kind of page, and of what programs read: of the one that asked most. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  close(): Promise<void>;
}

/**
 * What leads away from the pages, and the line that is gone once it was pressed. A list as CSV is walked, and its twin and the
 * papers are not: test/platform/taken takes each of them once.
 */
export const leavesThePages =
  /^\/(?:assets|api|sign-out|me\/leave|help\/what-changed\/seen)|\/(?:list\.xlsx|paper\.pdf)(?:\?|$)/;

export async function openDemoSite(): Promise<DemoSite> {
  const house = await testApp({
    now,
    fill: (database) => buildSyntheticLondon(database, { now, scale: 1 }),
    change: (deps, { people }) => ({
      ...deps,
      demo: true,
      demoPeople: people,
      telling: {
        textsAreSent: false,
        secretsKey: 'Synthetic London',
        reach: { thisMachine: true, listed: [] },
      },
    }),
  });
  const { database, routes, world } = house;
  const posts = routes
    .filter(({ method }) => method === 'POST')
    .map((route) => ({ route, pattern: asPattern(route.path) }));
  const url = await house.listen();
  const forms = new Map<string, FoundForm>();
  const kinds = new Set<string>();
  const toShow: PageToShow[] = [];
  const choices: FormWithChoices[] = [];
  const seen = new Set<string>();
  const chosen = new Set<string>();
  const asked = new Map<string, readonly string[]>();
  /** Adds what was not there, and says how much that was. */
  const add = (all: Set<string>, some: readonly string[]): number => {
    const before = all.size;
    for (const one of some) all.add(one);
    return all.size - before;
  };
  const gather = (does: string, cookie: string, path: string, body: string): void => {
    if (add(kinds, [kindOf(path)]) + add(seen, elementsOf(body)) > 0) toShow.push({ cookie, path });
    for (const found of formsOf(body)) {
      const form = { ...found, action: found.action || path };
      const route = posts.find(({ pattern }) => pattern.test(form.action))?.route;
      if (route && !forms.has(route.path)) forms.set(route.path, { cookie, page: path, form, route });
      const fields = form.choices.filter((field) => add(chosen, [`${kindOf(form.action)} ${field}`]) > 0);
      if (fields.length > 0) choices.push({ does, cookie, page: path, action: form.action, fields });
    }
  };
  const walks: Walked[] = [];
  const statements = new Statements();
  const open = async (cookie: string, path: string): Promise<Response> => {
    statements.take();
    const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' });
    const texts = statements.take();
    if (texts.length > (asked.get(kindOf(path))?.length ?? -1)) asked.set(kindOf(path), texts);
    return answer;
  };
  const readByPrograms: PageToShow[] = [];
  for (const { id, does } of world.people) {
    const { cookie, first } = await signIn(url, id);
    const met: string[] = [];
    const found = (path: string, body: string): void => {
      met.push(path);
      gather(does, cookie, path, body);
    };
    walks.push({ does, cookie, failures: await walk((path) => open(cookie, path), first, found) });
    readByPrograms.push(...apiPathsFor(routes, met).map((path) => ({ cookie, path })));
  }
  for (const { cookie, path } of readByPrograms) await (await open(cookie, path)).text();
  statements.stop();
  return { url, database, now, routes, walks, kinds, toShow, choices, forms, asked, close: house.close };
}

/** Signs in as somebody of the demo: their cookie, and the page on which they begin. */
async function signIn(url: string, person: string): Promise<{ cookie: string; first: string }> {
  const answer = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', origin: url },
    body: new URLSearchParams({ person }),
  });
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { cookie: cookie.join('; '), first: answer.headers.get('location') ?? '' };
}

/** Follows every link from the first page on, one page of each kind, and says which fail. */
async function walk(
  open: (path: string) => Promise<Response>,
  first: string,
  found: (path: string, body: string) => void,
): Promise<string[]> {
  const visited = new Set<string>();
  const failures: string[] = [];
  const ahead: [path: string, from: string][] = [[first, 'signing in']];
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    const [path, from] = next;
    if (visited.has(kindOf(path))) continue;
    visited.add(kindOf(path));
    const answer = await open(path);
    const onwards = answer.headers.get('location');
    if (onwards) ahead.push([onwards, path]);
    if (answer.status >= 400) failures.push(`${answer.status} ${kindOf(path)} from ${kindOf(from)}`);
    const isPage = answer.headers.get('content-type')?.includes('html') && answer.status === 200;
    const body = await answer.text();
    if (!isPage) continue;
    found(path, body);
    for (const [, link = ''] of body.matchAll(/href="(\/[^"#]*)/g))
      if (!leavesThePages.test(link)) ahead.push([link.replaceAll('&amp;', '&'), path]);
  }
  return failures;
}
