import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exchangeRoutes, exchangeUploads } from '../../src/exchange/index.ts';
import {
  abandonImport,
  chooseYear,
  confirmImport,
  decideConflict,
  decideRepairs,
} from '../../src/exchange/ssda903/import/decide/decide-import.ts';
import { openImportPages } from './import-pages-house.ts';
import { smallReturn } from './made-up-return.ts';
import { addPerson, openReturnHouse, type ReturnHouse } from './return-house.ts';
import { stateOf } from './what-is-there.ts';

let house: ReturnHouse;
beforeEach(async () => {
  house = await openReturnHouse();
});
afterEach(() => house.close());

const tables = [
  'return_import',
  'return_file',
  'return_row',
  'return_flag',
  'return_left_out',
  'return_child',
  'return_episode',
  'return_repair',
  'return_conflict',
];

/** Somebody who may not import: another role, the same role in one setting only, or of another authority. */
async function others(): Promise<string[]> {
  const [worker, elsewhere, inSetting] = [randomUUID(), randomUUID(), randomUUID()];
  const [authority, setting] = [randomUUID(), randomUUID()];
  await house.database.asOwner(async (tx) => {
    const made = { kind: 'local-authority', created_at: house.deps.clock() } as const;
    await tx
      .insertInto('organisation')
      .values({ id: authority, name: 'Otherwick', ...made })
      .execute();
    const home = { organisation_id: house.authority, name: 'Elm', kind: 'childrens-home' } as const;
    await tx
      .insertInto('setting')
      .values({ id: setting, ...home, urn: null, host_authority_id: null, created_at: house.deps.clock() })
      .execute();
  });
  await addPerson(house, worker, 'social-worker', null);
  await addPerson(house, inSetting, 'administrator', setting);
  await addPerson({ ...house, authority }, elsewhere, 'administrator', null);
  return [worker, elsewhere, inSetting];
}

test('whoever may not import sees nothing of an import and can do nothing to it', async () => {
  const id = await house.bring(smallReturn, 2018);
  for (const person of await others()) {
    for (const table of tables) {
      const seen = await house.as(person, (tx) => sql`select 1 from ${sql.table(table)}`.execute(tx));
      expect([table, seen.rows.length]).toEqual([table, 0]);
    }
    const all = { rule: null, year: null, row: null };
    for (const attempt of [
      () => house.as(person, (tx) => confirmImport(tx, id)),
      () => house.as(person, (tx) => abandonImport(tx, id)),
      () => house.as(person, (tx) => chooseYear(tx, id, 2019)),
      () => house.as(person, (tx) => decideRepairs(tx, id, all, true)),
      () => house.as(person, (tx) => decideConflict(tx, id, { number: 'A1', field: 'DOB' }, 'take')),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
  }
  expect(await stateOf(house, id)).toMatchObject({ state: 'checked' });
});

test('nobody begins an import for an authority that they do not administer, or in the name of somebody else', async () => {
  const [worker = '', elsewhere = ''] = await others();
  const row = (by: string, state: 'received' | 'confirmed' = 'received') => ({
    id: randomUUID(),
    authority_id: house.authority,
    year: 2018,
    state,
    fingerprint: 'f',
    spooled_on: 'here',
    started_by: by,
    started_at: house.deps.clock(),
  });
  const begin = (person: string, by = person, state?: 'confirmed') =>
    house.as(person, (tx) => tx.insertInto('return_import').values(row(by, state)).execute());
  for (const attempt of [
    () => begin(worker),
    () => begin(elsewhere),
    () => begin(house.administrator, worker),
    () => begin(house.administrator, house.administrator, 'confirmed'),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: '42501' });
  await begin(house.administrator);
});

test('what was supplied is never changed, by the service no more than by anybody else', async () => {
  await house.bring(smallReturn, 2018);
  const { database } = house;
  const change = sql`update return_row set supplied = '{}'`;
  await expect(database.asOwner((tx) => change.execute(tx))).rejects.toThrow('kept as it is');
  await expect(database.asOwner((tx) => sql`delete from return_row`.execute(tx))).rejects.toThrow(
    'kept as it is',
  );
  await expect(house.as(house.administrator, (tx) => change.execute(tx))).rejects.toMatchObject({
    code: '42501',
  });
});

test('every route of the imports is closed to whoever may not import, whatever they send', async () => {
  const { house, administrator, round, spooled, close } = await openImportPages();
  try {
    const files = Object.entries(smallReturn).map(([name, text]) => ({ name, text }));
    await house.database.kysely
      .updateTable('organisation')
      .set({ dfe_code: '999' })
      .where('id', '=', house.world.authority)
      .execute();
    const body = { authority: '999', year: 2018, files };
    const { id } = (await house.as(administrator).api('POST', '/api/v1/imports', body)).json();
    await round();
    const routes = exchangeRoutes({ uploads: '', machine: '', wake: () => {} });
    expect(routes.length).toBeGreaterThan(15);
    expect(routes.filter(({ who, audit }) => who !== 'signed-in' || audit === null)).toEqual([]);
    for (const person of [house.world.socialWorker, house.world.manager, house.world.outsider]) {
      for (const { method, path } of routes) {
        const url = `${path.replaceAll(/:\w+/g, id)}?rule=148&reason=no-start&plan=added`;
        const visitor = house.as(person);
        const sent = path.startsWith('/api/')
          ? await visitor.api(method, url, method === 'POST' ? body : undefined)
          : method === 'GET'
            ? await visitor.get(url)
            : await visitor.post(url, { year: '2019', rule: '4', answer: 'accept', decision: 'take' });
        expect([method, path, sent.statusCode]).toEqual([method, path, 404]);
        // Letters of a token come by chance: only what is read counts.
        expect(sent.body.replaceAll(/(?:value|nonce)="[^"]*"/g, '')).not.toMatch(/A1|B2|Testwick/);
      }
    }
    for (const { method, path } of routes) {
      const url = path.replaceAll(/:\w+/g, id);
      const { statusCode, headers } = await house.app.inject({ method, url });
      const toSignIn = statusCode === 401 || String(headers.location).startsWith('/sign-in');
      expect([method, path, toSignIn]).toEqual([method, path, true]);
    }
    expect(exchangeUploads.every(({ role }) => role === 'administrator')).toBe(true);
    expect(await spooled()).toEqual([]);
  } finally {
    await close();
  }
});
