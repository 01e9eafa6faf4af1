import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginSession, whoIs } from '../../src/platform/sign-in/index.ts';
import { formWithFiles, type ImportPagesHouse, openImportPages } from './import-pages-house.ts';
import { csv, nextReturn, smallReturn } from './made-up-return.ts';

let open: ImportPagesHouse;
beforeEach(async () => {
  open = await openImportPages(20_000);
});
afterEach(() => open.close());

const visitor = () => open.house.as(open.administrator);

/** Brings a return in as far as it waits for a person, and answers its address. */
async function bring(files: Readonly<Record<string, string>>, year: string): Promise<string> {
  const { house, administrator } = open;
  const token = await house.database.asOwner((tx) => beginSession(tx, administrator, house.now));
  const csrf = (await whoIs(house.database, token, house.now, '2026-03-03'))?.csrfToken ?? '';
  const form = formWithFiles({ _csrf: csrf, authority: house.world.authority, year }, files);
  const sent = await house.app.inject({
    method: 'POST',
    url: '/imports',
    payload: form.payload,
    headers: form.headers,
    cookies: { hearth_session: token },
  });
  await open.round();
  return String(sent.headers.location);
}

/** The same, and lets it in. A minute passes each time. */
async function letIn(files: Readonly<Record<string, string>>, year: string): Promise<string> {
  open.house.now = new Date(open.house.now.getTime() + 60_000);
  const at = await bring(files, year);
  expect((await visitor().post(`${at}/confirm`, {})).statusCode).toBe(303);
  await open.round();
  return at;
}

/** The register as far as a return writes it. */
const register = () =>
  open.house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ line: string }>`
      select 'child ' || c.id || c.date_of_birth || coalesce(c.out_of_area::text, '') as line from child c
      union all select 'episode ' || e::text from care_episode e
      union all select 'number ' || n.child_id || n.kind || n.value from child_number n
      union all select 'address ' || a.child_id || a.topic || a.words from address_entry a order by 1`.execute(
      tx,
    );
    return rows.map(({ line }) => line);
  });

test('a return that went in by mistake is taken back, and the register is as it was', async () => {
  const empty = await register();
  const first = await letIn(smallReturn, '2018');
  const after = await register();
  expect(after.length).toBeGreaterThan(empty.length);
  const second = await letIn(nextReturn, '2019');
  expect(await register()).not.toEqual(after);
  // Only the latest can be.
  expect((await visitor().post(`${first}/take-back`, {})).statusCode).toBe(422);
  const asked = await visitor().get(`${second}/take-back`);
  expect(asked.body).toContain('Take this return back?');
  expect((await visitor().post(`${second}/take-back`, {})).statusCode).toBe(303);
  expect(await register()).toEqual(after);
  await open.round();
  expect((await visitor().get(second)).body).toContain('was taken back');
  // The other is the latest now; and the second can come again.
  expect((await visitor().post(`${first}/take-back`, {})).statusCode).toBe(303);
  expect(await register()).toEqual(empty);
  await open.round();
  await letIn(smallReturn, '2018');
  const rows = await open.house.database.asOwner((tx) =>
    sql<{
      n: number;
    }>`select count(*)::integer as n from audit_event where action = 'took-back-import'`.execute(tx),
  );
  expect(rows.rows[0]?.n).toBeGreaterThan(2);
});

test('once somebody has worked on a child that it brought it stays, and says who and what', async () => {
  const at = await letIn(smallReturn, '2018');
  const before = await register();
  const { house } = open;
  await house.database.asOwner(async (tx) => {
    await sql`insert into involvement (id, child_id, person_id, role, from_day)
      select ${randomUUID()}::uuid, n.child_id, ${house.world.socialWorker}::uuid, 'social-worker', '2026-03-03'
      from child_number n where n.value = 'A1'`.execute(tx);
  });
  const page = await visitor().get(`${at}/take-back`);
  expect(page.body).toContain('it can no longer be taken back');
  expect(page.body).toContain('Child A1:');
  expect(page.body).not.toContain('Child B2:');
  const refused = await visitor().post(`${at}/take-back`, {});
  expect([refused.statusCode, refused.body]).toEqual([
    409,
    expect.stringContaining('Somebody has worked on it since.'),
  ]);
  expect(await register()).toEqual(before);
});

test('only those who bring in the returns of the authority take one back', async () => {
  const at = await letIn(smallReturn, '2018');
  for (const person of [open.house.world.manager, open.house.world.socialWorker])
    expect((await open.house.as(person).post(`${at}/take-back`, {})).statusCode).toBe(404);
});

test('what the rules flag comes as a table in which nothing is a formula, by the number of the rule', async () => {
  const at = await bring(
    {
      ...smallReturn,
      'header.csv': csv('header', '=A1,3,05/05/2005,WBRI,X,,', 'B2,2,06/06/2006,QQQQ,B123456789012,,'),
    },
    '2018',
  );
  const { body, headers, statusCode } = await visitor().get(`${at}/flags.csv`);
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(body.split('\r\n')[0]).toBe('"rule","what is wrong","columns to look at","file","row","child"');
  expect(body).toContain('"\'=A1"');
  const rules = [...body.matchAll(/^"([^"]+)"/gm)].map(([, rule = '']) => rule).slice(1);
  expect(rules).toEqual(rules.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  const page = await visitor().get(at);
  expect(page.body).toContain(`${at}/flags.csv`);
});

test('an episode with a reason and no end goes in as open, and is not said to be left out', async () => {
  const at = await bring(
    {
      ...smallReturn,
      'episodes.csv': csv('episodes', 'A1,01/05/2017,S,C2,N1,U6,PR1,,X1,,AB1 1AA,AB1 1AB,SC1234567'),
    },
    '2018',
  );
  const { body } = await visitor().get(at);
  const [left = '', goesIn = ''] = body.split('Goes in, without something');
  expect(goesIn).toContain('the episode goes in as open, without the reason');
  expect(left).not.toContain('the episode goes in as open');
});
