import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { continueUploads } from '../../../src/care/index.ts';
import { openUploads, type Uploads } from './uploads-house.ts';

let at: Uploads;
beforeAll(async () => {
  at = await openUploads();
});
afterAll(() => at.house.close());

test('5,000 people with 300 faults can be read: the counts first, then the faults by page and to take away; the others are invited bit by bit', async () => {
  const row = (n: number): string =>
    `Person ${n},p${n}@test.example,${n % 17 === 0 ? 'Wizard' : 'Carer'},Hazel House,2026-03-03`;
  const rows = Array.from({ length: 5000 }, (_, n) => row(n + 1));
  const wrong = rows.filter((line) => line.includes('Wizard')).length;
  const text = ['name,email,role,home,from', ...rows, ''].join('\n');
  const sent = await at.send(at.providerAdministrator, 'people', text);
  expect(sent.statusCode, sent.body).toBe(201);
  const { id } = sent.json();
  const path = `${at.pathOf('people')}/${id}`;
  const page = await at.house.as(at.ids.second).get(path);
  expect(page.body).toContain(`${wrong} rows have something wrong`);
  expect(page.body).toContain(`role: ${wrong}`);
  expect(page.body.indexOf('5,000 rows')).toBeLessThan(page.body.indexOf('What is wrong'));
  expect(page.body.length).toBeLessThan(60_000);
  const later = await at.house.as(at.ids.second).get(`${path}?faults=12&rows=200`);
  expect(later.body).toContain('4,976 to 5,000 of 5,000');
  expect(later.body).toContain(`276 to ${wrong} of ${wrong}`);
  const past = await at.house.as(at.ids.second).get(`${path}?faults=9999&rows=0`);
  expect(past.statusCode).toBe(200);
  const csv = await at.house.as(at.ids.second).get(`${path}/faults.csv`);
  expect(csv.body.trimEnd().split('\r\n')).toHaveLength(wrong + 1);
  // A second person agrees: some are done at once, the others a few at a time by the rounds.
  expect((await at.answer(at.ids.second, 'people', id)).statusCode).toBe(200);
  expect((await at.house.as(at.ids.second).get(path)).body).toContain(
    '25 rows are done. The others are being done.',
  );
  expect(await continueUploads(at.house.database, at.house.now, randomUUID)).toBe(25);
  const invited = await at.rowsOf(
    sql`select count(*)::integer as many from outgoing_message where kind = 'invitation'`,
  );
  expect(invited[0]).toEqual({ many: 50 });
});
