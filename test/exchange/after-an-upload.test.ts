import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { advanceImports, beginImport } from '../../src/exchange/index.ts';
import { confirmImport } from '../../src/exchange/ssda903/import/decide/decide-import.ts';
import { spoolFile } from '../../src/platform/web/index.ts';
import { openUploads, type Uploads } from '../care/uploads/uploads-house.ts';
import { smallReturn } from './made-up-return.ts';

let at: Uploads;
let uploads: string;
beforeAll(async () => {
  at = await openUploads();
  uploads = await mkdtemp(join(tmpdir(), 'hearth-uploads-'));
});
afterAll(async () => {
  await at.house.close();
  await rm(uploads, { recursive: true, force: true });
});

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

test('the yearly return finds the children of a file by their number, and begins none of them again', async () => {
  const { database, now, world } = at.house;
  const file = [
    'given names,family name,date of birth,date of birth is,authority number,UPN,basis of care,basis since,worker email,home,home since',
    'Juniper,Imagined,2005-05-05,exact,A1,A123456789012,C2,2017-05-01,worker@test.example,Hazel House,2018-01-10',
    'Bramble,,2006-06-06,estimated,B2,,,,worker@test.example,,',
    '',
  ].join('\n');
  const { id } = (await at.send(at.ids.duty, 'children', file)).json();
  expect((await at.answer(at.ids.lead, 'children', id)).statusCode).toBe(200);
  await at.goOn();
  const numbers = () =>
    at.rowsOf<{ value: string; child_id: string; given_name: string }>(sql`
      select n.value, n.child_id, c.given_name from child_number n join child c on c.id = n.child_id
      where n.kind = 'ssda903' and n.authority_id = ${world.authority}::uuid order by n.value`);
  const before = await numbers();
  expect(before.map(({ value, given_name }) => `${value} ${given_name}`)).toEqual([
    'A1 Juniper',
    'B2 Bramble',
  ]);
  const files: Awaited<ReturnType<typeof spoolFile>>[] = [];
  const importId = randomUUID();
  for (const [number, [name, text]] of Object.entries(smallReturn).entries())
    files.push(await spoolFile(uploads, { id: importId, number, name }, bytes(text)));
  const deps = { database, clock: () => now, worker: randomUUID(), uploads, machine: 'here' };
  const from = {
    authorityId: world.authority,
    year: 2018,
    machine: 'here',
    startedBy: at.administrator,
    now,
  };
  const as = { personId: at.administrator, settings: { now: now.toISOString() } };
  await database.asPerson(as, (tx) => beginImport(tx, { upload: { id: importId, files }, ...from }));
  await advanceImports(deps);
  await database.asPerson(as, (tx) => confirmImport(tx, importId));
  await advanceImports(deps);
  expect(await numbers()).toEqual(before);
  const episodes = await at.rowsOf<{ line: string }>(sql`
    select concat_ws(' ', c.given_name, e.from_day, 'to', coalesce(e.to_day::text, 'now'), e.legal_status, e.placement_type) as line from care_episode e join child c on c.id = e.child_id
    where c.given_name in ('Juniper', 'Bramble') order by 1`);
  // The episode that began with the file is the first of the return: it has ended, and is not there twice.
  expect(episodes.map(({ line }) => line)).toEqual([
    'Bramble 2018-02-02 to now V2 U4',
    'Juniper 2017-05-01 to 2018-01-10 C2 U6',
    'Juniper 2018-01-10 to now C2 K2',
  ]);
});
