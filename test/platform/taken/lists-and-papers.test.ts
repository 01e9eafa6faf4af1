import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSyntheticLondon } from '../../../demo/index.ts';
import { verbToChild } from '../../../src/platform/audit/verbs/register.ts';
import { readSheet } from '../../../src/platform/sheets/read-sheet.ts';
import { type Response, type TestApp, testApp } from '../../house/test-app.ts';

const now = new Date('2026-11-21T09:30:00Z');
type Demo = Awaited<ReturnType<typeof buildSyntheticLondon>>;
let house: TestApp<Demo>;
let ids: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  house = await testApp<Demo>({ now, fill: (database) => buildSyntheticLondon(database, { now, scale: 1 }) });
  ids = new Map(
    await Promise.all(
      Object.entries(tables).map(async ([name, table]) => [name, await idsOf(table)] as const),
    ),
  );
}, 300_000);
afterAll(() => house.close());

const tables = {
  childId: 'child',
  incidentId: 'incident',
  episodeId: 'missing_episode',
  formId: 'missing_form',
  restraintId: 'restraint',
  referralId: 'exploitation_referral',
  settingId: 'setting',
  organisationId: 'organisation',
  certificateId: 'destruction_certificate',
};

async function idsOf(table: string): Promise<string[]> {
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ id: string }>`select id from ${sql.table(table)} order by id limit 60`.execute(tx),
  );
  return rows.map(({ id }) => id);
}

/** The addresses that a path can have in the demo. */
function addressesOf(path: string): string[] {
  const [, name = ''] = /:(\w+)/.exec(path) ?? [];
  return name ? (ids.get(name) ?? []).map((id) => path.replace(`:${name}`, id)) : [path];
}

/** Whom a page is open to, and where: the first who are found. */
async function whoSees(path: string): Promise<{ person: string; address: string } | null> {
  for (const address of addressesOf(path))
    for (const { id } of house.world.people) {
      const { statusCode } = await house.as(id).get(address);
      if (statusCode === 200) return { person: id, address };
    }
  return null;
}

const pathsOf = (end: string): string[] =>
  house.routes.filter(({ path }) => path.endsWith(end)).map(({ path }) => path.slice(0, -end.length));

const ours = /^attachment; filename="hearth-[a-z-]+-2026-11-21\.(?:csv|xlsx|pdf)"$/;
function expectTaken(answer: Response, what: string): void {
  expect(answer.statusCode, what).toBe(200);
  expect(answer.headers['cache-control'], what).toBe('no-store');
  expect(answer.headers['content-disposition'], what).toMatch(ours);
  expect(answer.headers['x-content-type-options'], what).toBe('nosniff');
}
const cells = (answer: Response) =>
  readSheet(new Uint8Array(answer.rawPayload)).rows.map((row) => row.cells.join('|').replace(/\|+$/, ''));

test('every list that has a page open to somebody is taken as CSV and XLSX, and both say the same', async () => {
  const unmet: string[] = [];
  for (const path of pathsOf('/list.csv')) {
    const seen = await whoSees(path);
    if (!seen) {
      unmet.push(path);
      continue;
    }
    const visitor = house.as(seen.person);
    const page = await visitor.get(seen.address);
    for (const kind of ['csv', 'xlsx']) expect(page.body, path).toContain(`${seen.address}/list.${kind}`);
    const [csv, xlsx] = [
      await visitor.get(`${seen.address}/list.csv`),
      await visitor.get(`${seen.address}/list.xlsx`),
    ];
    expectTaken(csv, path);
    expectTaken(xlsx, path);
    expect(csv.rawPayload.subarray(0, 3).toString('hex'), path).toBe('efbbbf');
    // The audit has one line more by then: that it was taken.
    if (path !== '/audit') expect(cells(xlsx), path).toEqual(cells(csv));
  }
  // Nobody leads a team in the demo: test/care/team takes that list.
  expect(unmet).toEqual(['/team/children']);
}, 300_000);

/** The kinds of parts in a PDF, as another program reads them: null where it is not installed. */
function structureOf(answer: Response): string | null {
  const file = join(mkdtempSync(join(tmpdir(), 'hearth-paper-')), 'paper.pdf');
  writeFileSync(file, answer.rawPayload);
  const { stdout, error } = spawnSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
  rmSync(dirname(file), { recursive: true });
  return error ? null : stdout;
}

/** A PDF as a reader of it has it. */
async function read(answer: Response) {
  const pdf = await getDocument({ data: new Uint8Array(answer.rawPayload), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''),
    ),
  );
  const roles = new Set<string>();
  const walk = (node: unknown): void => {
    const { role, children = [] } = node as { role?: string; children?: unknown[] };
    if (role) roles.add(role);
    children.forEach(walk);
  };
  for (const page of pages) walk(await page.getStructTree());
  return { pdf, texts, roles };
}

test('every record and pack is taken as a tagged PDF that says on each page whom it is about and who printed it', async () => {
  const unmet: string[] = [];
  for (const path of pathsOf('/paper.pdf')) {
    const seen = await whoSees(path);
    if (!seen) {
      unmet.push(path);
      continue;
    }
    const visitor = house.as(seen.person);
    expect((await visitor.get(seen.address)).body, path).toContain(`${seen.address}/paper.pdf`);
    const answer = await visitor.get(`${seen.address}/paper.pdf`);
    expectTaken(answer, path);
    const { pdf, texts, roles } = await read(answer);
    expect([...roles], path).toEqual(expect.arrayContaining(['Document', 'P']));
    expect(roles.has('TR'), path).toBe(roles.has('TH'));
    const structure = structureOf(answer);
    if (structure !== null) expect(structure, path).toMatch(/Document.*P \(block\)/s);
    expect(await pdf.getMarkInfo(), path).toMatchObject({ Marked: true });
    expect(answer.rawPayload.toString('latin1'), path).toMatch(/pdfuaid:part>1</);
    for (const [at, text] of texts.entries()) {
      expect(text, path).toMatch(/\p{Lu}.*, born \d+ \p{L}+ \d{4}, (?:number \S|no number is recorded)/u);
      expect(text, path).toMatch(/Printed by .+, 21 November 2026/);
      expect(text, path).toContain(`Page ${at + 1} of ${texts.length}`);
    }
    const html = await visitor.get(`${seen.address}?print=1`);
    expect(html.body, path).toMatch(/<thead>.*born \d+ \w+ \d{4}, .*Printed by /s);
  }
  expect(unmet).toEqual(['/retention/certificates/:certificateId']);
}, 300_000);

test('a list and a paper are open to those to whom their page is, and to nobody who has not signed in', async () => {
  for (const end of ['/list.csv', '/list.xlsx', '/paper.pdf'])
    for (const path of pathsOf(end)) {
      const mays = house.routes
        .filter((route) => route.method === 'GET' && [path, path + end].includes(route.path))
        .map(({ may }) => may);
      expect(mays, path).toHaveLength(2);
      expect(mays[0], path).toBe(mays[1]);
      const [address = path] = addressesOf(path);
      expect((await house.as(null).get(address + end)).statusCode, path).not.toBe(200);
    }
});

test('a list tells the audit of each child in it, once, with the sentence that they read', async () => {
  for (const { id } of house.world.people) {
    const answer = await house.as(id).get('/missing/list.csv');
    if (answer.statusCode !== 200 || cells(answer).length < 3) continue;
    const names = new Set(
      cells(answer)
        .slice(1)
        .map((line) => line.split('|')[0]),
    );
    const { rows } = await house.database.asOwner((tx) =>
      sql<{
        child_id: string | null;
        many: number;
      }>`select child_id, count(*)::integer as many from audit_event
        where action = 'took-list' and request_id = (select request_id from audit_event
          where action = 'took-list' order by id desc limit 1) group by child_id`.execute(tx),
    );
    expect(rows.map(({ child_id }) => child_id)).not.toContain(null);
    expect(rows.map(({ many }) => many)).toEqual(rows.map(() => 1));
    expect(rows).toHaveLength(names.size);
    expect(verbToChild('took-list')).toBe('took a list with your name with them');
    return;
  }
  expect.unreachable('nobody sees two absences');
});
