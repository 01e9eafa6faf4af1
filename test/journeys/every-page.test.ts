import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyDistricts } from '../../demo/copy-districts.ts';
import { asTyped, type Form, type Shape } from '../../src/platform/forms/index.ts';
import type { FormFields } from '../../src/platform/web/index.ts';
import { formsOf } from '../bad-input/forms-of-page.ts';
import { testServer } from '../database/index.ts';
import { expectNoFindings, kindOf } from './accessible.ts';
import { type DemoSite, type FoundForm, leavesThePages, openDemoSite } from './demo-site.ts';
import { myWorkTwice } from './my-work-together.ts';
import { asPattern, outsideTheDemo } from './outside-the-demo.ts';
import { deadLinks, hasProblems, problemsOn } from './problems.ts';
import { preferIndexes, rowsReadByPages } from './rows-read.ts';
import { sendEmpty } from './send-empty.ts';
import { Phones } from './site.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await openDemoSite();
}, 600_000);
afterAll(async () => {
  await opened.close();
  await site.close();
});

const opened = new Phones();
const phones = new Map<string, Page>();

/** The phone of somebody, with whatever page it was left at. */
async function phoneOf(cookie: string): Promise<Page> {
  const own = phones.get(cookie);
  if (own) return own;
  const context = await opened.open(true);
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: site.url }]);
  const page = await context.newPage();
  phones.set(cookie, page);
  return page;
}

interface Declared {
  readonly form: Form<Shape> | ((...opened: never[]) => Form<Shape>);
  readonly example: Readonly<Record<string, unknown>>;
}
type DeclaredForm = FoundForm & { readonly declared: Declared };
let declared: DeclaredForm[] | undefined;
function declaredForms(): DeclaredForm[] {
  declared ??= [...site.forms.values()].flatMap((one) =>
    one.route.declared ? [{ ...one, declared: one.route.declared as Declared }] : [],
  );
  return declared;
}
/** The fields of a form, where they do not depend on what was opened. */
const shapeOf = ({ declared: { form } }: DeclaredForm): Shape | null =>
  'fields' in form ? form.fields : null;

async function post({ cookie, form }: Pick<FoundForm, 'cookie' | 'form'>, fields: FormFields) {
  const payload = new URLSearchParams();
  const always = { _sure: 'yes', entry: form.sent.entry ?? '', ...fields, _csrf: form.sent._csrf ?? '' };
  for (const [name, value] of Object.entries(always))
    for (const one of [value].flat()) payload.append(name, String(one));
  const answer = await fetch(site.url + form.action, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin', origin: site.url },
    body: payload,
  });
  return { status: answer.status, to: answer.headers.get('location'), body: await answer.text() };
}

/** A page may look through the 1,720 children of such a city for a name, where the planner finds that cheaper; not through more. */
const aTableWhole = 2000;

/** Every object has these from its prototype: a table of choices seems to know them. */
const strange = ['toString', '__proto__'];

/** What is none is kept in a draft that nobody can then sign, or is the answer to a question that does not count. */
const takenInSilence = [
  '/records/:id/page/',
  '/missing/episodes/:id/decide risk',
  '/missing/episodes/:id/decide enquiries',
];

type Answer = Awaited<ReturnType<typeof post>>;
const answersToUnknown = new Map<FoundForm, Promise<Answer>>();

/** What is said to a field that the form does not ask: asked once for all tests. Nothing is done. */
function withUnknown(one: FoundForm): Promise<Answer> {
  const answer = answersToUnknown.get(one) ?? post(one, { ...one.form.hidden, 'no-such-field': 'something' });
  answersToUnknown.set(one, answer);
  return answer;
}
/** Whether it is safe to send it empty: something is missing then, and nothing is done. A form that asks nothing is done when it is sent. */
async function asksSomething(one: FoundForm): Promise<boolean> {
  return problemsOn((await withUnknown(one)).body) > 1;
}

test('no link leads anybody to nothing, and every kind of page is accessible on a phone', async () => {
  const failures = site.walks.flatMap(({ does, failures }) => failures.map((one) => `${does}: ${one}`));
  for (const { cookie, path } of site.toShow) {
    const page = await phoneOf(cookie);
    await page.goto(site.url + path);
    await expectNoFindings(page).catch((error) => failures.push(`${kindOf(path)}: ${error.message}`));
  }
  expect(failures).toEqual([]);
}, 1_500_000);

test('every page is met in the demo, but for those that are listed', () => {
  const pages = site.routes
    .filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/'))
    .map(({ path }) => path);
  const parameters = (path: string): number => path.split(':').length;
  const nearestFirst = pages.toSorted((a, b) => parameters(a) - parameters(b));
  const met = new Set(
    [...site.kinds].map((kind) =>
      pages.includes(kind) ? kind : nearestFirst.find((path) => asPattern(path).test(kind)),
    ),
  );
  expect(pages.filter((path) => !met.has(path)).sort()).toEqual(outsideTheDemo);
});

test('no page asks more than twelve statements of the database, and nothing that programs read', () => {
  const many = [...site.asked].filter(([, { length }]) => length > 12);
  expect(many.map(([kind, { length }]) => `${kind}: ${length}`)).toEqual([]);
  expect(site.asked.get('/my-work')).not.toEqual([]);
  expect([...site.asked.keys()].filter((kind) => kind.startsWith('/api/')).length).toBeGreaterThan(10);
});

test('whatever is long is saved as it is typed, on every page, but for what says why it is not', async () => {
  const unsaved: string[] = [];
  let saved = 0;
  for (const { cookie, page, form, route } of declaredForms()) {
    if ((route.declared as { notSaved?: string }).notSaved || route.attempts === 'kept') continue;
    const shown = await (await fetch(site.url + page, { headers: { cookie } })).text();
    const whole = shown.split('<form ').find((part) => part.includes(`action="${form.action}"`)) ?? '';
    if (!whole.split('</form>')[0]?.includes('<textarea')) continue;
    if (whole.slice(0, whole.indexOf('>')).includes('data-hearth-draft')) saved += 1;
    else unsaved.push(route.path);
  }
  expect(unsaved).toEqual([]);
  expect(saved).toBeGreaterThan(30);
});

test('asked together, My work is for everybody what it is when each room is asked singly', async () => {
  const atWork = site.walks.filter(({ does }) => !does.startsWith('a young person'));
  let found = 0;
  for (const { does, cookie } of atWork) {
    const { singly, together } = await myWorkTwice(site, cookie);
    expect(together, does).toEqual(singly);
    found += singly.flat().length;
  }
  expect(found).toBeGreaterThan(atWork.length);
});

test('sent empty in a browser, a declared form is accessible with its errors, and its first line leads to a control', async () => {
  const failures: string[] = [];
  const unsent: string[] = [];
  for (const one of declaredForms()) {
    if (!(await asksSomething(one))) continue;
    const { cookie, page: path, form, route } = one;
    const page = await phoneOf(cookie);
    await page.goto(site.url + path);
    if (!(await sendEmpty(page, form.action))) unsent.push(route.path);
    const link = page.locator('.govuk-error-summary a').first();
    if ((await link.count()) > 0) {
      await expectNoFindings(page).catch((error) => failures.push(`${route.path}: ${error.message}`));
      await link.press('Enter');
      const focused = await page.evaluate('document.activeElement.id');
      const wanted = (await link.getAttribute('href'))?.slice(1);
      if (focused !== wanted) failures.push(`${route.path}: the focus is at ${focused}, not at ${wanted}`);
    }
  }
  expect({ failures, unsent }).toEqual({ failures: [], unsent: [] });
}, 900_000);

test('sent empty, a form says everything that is missing at once, and each line leads to its control', async () => {
  const failures: string[] = [];
  for (const one of declaredForms()) {
    if (!(await asksSomething(one))) continue;
    const shape = shapeOf(one);
    const { status, body } = await post(one, {});
    if (status >= 500) failures.push(`${one.route.path}: ${status}`);
    failures.push(...deadLinks(body).map((id) => `${one.route.path}: nothing is called ${id}`));
    if (!shape) continue;
    const at = { now: site.now, today: '2026-11-21' };
    const needed = Object.values(shape).filter(
      (field) => !field.onlyIf && field.check(field.empty, at),
    ).length;
    if (needed > 0 && (status !== 422 || problemsOn(body) !== needed))
      failures.push(`${one.route.path}: ${status} says ${problemsOn(body)} of ${needed}`);
  }
  expect(failures).toEqual([]);
});

test('with every field wrong, nothing that was typed is lost, and each line leads to its control', async () => {
  const failures: string[] = [];
  const words = `Lost? ${'x'.repeat(250_000)}`;
  for (const one of declaredForms()) {
    const shape = shapeOf(one);
    if (!shape || Object.keys(shape).length === 0) continue;
    const fields = Object.entries(shape).flatMap(([key, field]) =>
      field.parts.map(
        (part) => [`${field.as ?? key}${part ? `-${part}` : ''}`, part ? '99' : words] as const,
      ),
    );
    const { status, body } = await post(one, Object.fromEntries(fields));
    if (status !== 422) failures.push(`${one.route.path}: ${status}`);
    failures.push(...deadLinks(body).map((id) => `${one.route.path}: nothing is called ${id}`));
    const texts = Object.values(shape).filter(
      (field) => field.empty === '' && !field.ofPage && !field.onlyIf,
    );
    const kept = body.split(words).length - 1;
    if (kept < texts.length) failures.push(`${one.route.path}: ${kept} of ${texts.length} texts came back`);
  }
  expect(failures).toEqual([]);
});

test('a field that no form asks is refused, and the form says so', async () => {
  const failures: string[] = [];
  for (const one of declaredForms()) {
    const { status, body } = await withUnknown(one);
    if (status !== 422 || !body.includes('something that the form does not ask') || !hasProblems(body))
      failures.push(`${one.route.path}: ${status}`);
  }
  expect(failures).toEqual([]);
});

test('a choice that only the prototype knows is refused, in every field of every form', async () => {
  const faults: string[] = [];
  let tried = 0;
  for (const { does, cookie, page, action, fields } of site.choices) {
    if (leavesThePages.test(action)) continue;
    // As the page is now: a draft has gone on since it was first met.
    const shown = await (await fetch(site.url + page, { headers: { cookie } })).text();
    const form = formsOf(shown).find((one) => (one.action || page) === action);
    if (!form) {
      faults.push(`${does}: ${kindOf(action)} is not asked any more`);
      continue;
    }
    for (const field of fields) {
      const what = `${kindOf(action)} ${field}`;
      tried += 1;
      for (const value of strange) {
        const { status } = await post(
          { cookie, form: { ...form, action } },
          { ...form.sent, [field]: value },
        );
        const isTaken =
          status < 400 && form.oneOf.has(field) && !takenInSilence.some((start) => what.startsWith(start));
        const isGone = [404, 409].includes(status);
        if (status >= 500 || isTaken || isGone) faults.push(`${does}: ${what}=${value}: ${status}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(100);
});

test('sent twice at once, a form is answered the same way twice and done once', async () => {
  const failures: string[] = [];
  const count = async (): Promise<number> => {
    const { count } = await site.database.asOwner((tx) =>
      tx
        .selectFrom('idempotency_key')
        .select((eb) => eb.fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow(),
    );
    return Number(count);
  };
  // What is kept as it is typed is saved twice: its version says which page was the later one.
  for (const one of declaredForms().filter(({ route }) => route.attempts !== 'kept')) {
    const shape = shapeOf(one);
    if (!shape) continue;
    const fields = { ...asTyped({ fields: shape }, one.declared.example as never), entry: randomUUID() };
    const before = await count();
    const [first, second] = await Promise.all([post(one, fields), post(one, fields)]);
    if (first.status !== second.status || first.to !== second.to || first.status >= 500)
      failures.push(`${one.route.path}: ${first.status} and ${second.status}`);
    if (first.status === 303 && (await count()) !== before + 1)
      failures.push(`${one.route.path}: done twice`);
  }
  expect(failures).toEqual([]);
});

// Rows are counted where PostgreSQL counts them.
test.skipIf(!testServer())(
  'in a city twenty times as large, a page reads what it read before, but for what its search looks through',
  async () => {
    await preferIndexes(site);
    const before = await rowsReadByPages(site);
    await copyDistricts(site.database, 19);
    await sql`analyze`.execute(site.database.kysely);
    const after = await rowsReadByPages(site);
    const grown = [...after].filter(([page, rows]) => rows > (before.get(page) ?? 0) * 1.1 + aTableWhole);
    expect(
      grown.map(([page, rows]) => `${kindOf(page.split(' ')[0] ?? '')}: ${before.get(page)} → ${rows}`),
    ).toEqual([]);
  },
  600_000,
);
