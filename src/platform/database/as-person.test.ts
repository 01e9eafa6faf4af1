import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database/index.ts';
import type { HearthDatabase } from './hearth-database.ts';

const ana = '00000000-0000-4000-8000-00000000000a';
const ben = '00000000-0000-4000-8000-00000000000b';

describe('a transaction on behalf of a person', () => {
  let db: HearthDatabase;

  beforeAll(async () => {
    db = await testDatabase('as person');
    await db.asOwner((tx) =>
      sql`create table example_note (owner uuid not null, words text not null);
        alter table example_note enable row level security;
        create policy own_notes on example_note using (owner = app.person_id());
        grant select, insert on example_note to hearth_app;
        create table example_secret (words text not null);`.execute(tx),
    );
    await db.asOwner((tx) =>
      sql`insert into example_note values (${ana}, 'hers'), (${ben}, 'his')`.execute(tx),
    );
  });

  afterAll(() => db.close());

  test('runs as hearth_app with the person set', async () => {
    const { rows } = await db.asPerson({ personId: ana }, (tx) =>
      sql`select current_user::text as role, app.person_id() as person`.execute(tx),
    );
    expect(rows).toEqual([{ role: 'hearth_app', person: ana }]);
  });

  test('sees only what row-level security allows that person', async () => {
    const words = (personId: string | null) =>
      db
        .asPerson({ personId }, (tx) => sql`select words from example_note`.execute(tx))
        .then(({ rows }) => rows);
    expect(await words(ana)).toEqual([{ words: 'hers' }]);
    expect(await words(ben)).toEqual([{ words: 'his' }]);
    expect(await words(null)).toEqual([]);
  });

  test('cannot write a row on behalf of somebody else', async () => {
    const write = db.asPerson({ personId: ana }, (tx) =>
      sql`insert into example_note values (${ben}, 'forged')`.execute(tx),
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });

  test('cannot reach a table that nobody granted', async () => {
    const read = db.asPerson({ personId: ana }, (tx) => sql`select * from example_secret`.execute(tx));
    await expect(read).rejects.toMatchObject({ code: '42501' });
  });

  test('cannot create anything in the public schema', async () => {
    const create = db.asPerson({ personId: ana }, (tx) => sql`create table mine (a int)`.execute(tx));
    await expect(create).rejects.toMatchObject({ code: '42501' });
  });

  test('cannot read or change what has been migrated', async () => {
    const read = db.asPerson({ personId: ana }, (tx) => sql`delete from schema_migration`.execute(tx));
    await expect(read).rejects.toMatchObject({ code: '42501' });
  });

  test('the role and the settings vanish when it commits', async () => {
    await db.asPerson({ personId: ana, settings: { purpose: 'handover' } }, async (tx) => {
      const { rows } = await sql`select current_setting('hearth.purpose') as purpose`.execute(tx);
      expect(rows).toEqual([{ purpose: 'handover' }]);
    });
    const after = await sql<{ role: string; person: string | null; purpose: string }>`
      select current_user::text as role, app.person_id() as person,
        coalesce(current_setting('hearth.purpose', true), '') as purpose`.execute(db.kysely);
    expect(after.rows).toEqual([{ role: 'postgres', person: null, purpose: '' }]);
  });

  test('the role and the settings vanish when it fails', async () => {
    await db.asPerson({ personId: ana }, (tx) => sql`select 1 / 0`.execute(tx)).catch(() => {});
    const after = await sql`select current_user::text as role, app.person_id() as person`.execute(db.kysely);
    expect(after.rows).toEqual([{ role: 'postgres', person: null }]);
  });

  test.each(['not-a-uuid', '', `${ana}'; reset role; --`])('refuses the person id "%s"', async (personId) => {
    const asked = db.asPerson({ personId }, async () => 'never');
    await expect(asked).rejects.toMatchObject({ code: 'setting-invalid' });
  });

  test.each(['person_id', 'a.b', 'A', 'a b', ''])('refuses the setting "%s"', async (key) => {
    const asked = db.asPerson({ personId: ana, settings: { [key]: 'x' } }, async () => 'never');
    await expect(asked).rejects.toMatchObject({ code: 'setting-invalid' });
  });
});
