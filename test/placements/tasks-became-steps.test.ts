import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HearthDatabase } from '../../src/platform/database/hearth-database.ts';
import { openMemoryEngine } from '../../src/platform/database/memory-engine.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { packageMigrations, readMigrations } from '../../src/platform/database/migration-files.ts';
import { overEngine } from '../../src/platform/database/wire-database.ts';

let directory: string;
let database: HearthDatabase;
const id = (name: string) => sql`md5(${name})::uuid`;

/** As a database of before has it: past every trigger and key, with what was gathered of it for somebody. */
async function fill(): Promise<void> {
  await database.asOwner(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`insert into child (id, given_name, family_name, date_of_birth, responsible_authority_id, created_at)
      values (${id('Jay')}, 'Jay', 'Sampleton', '2012-02-02', ${id('authority')}, now())`.execute(tx);
    await sql`insert into setting (id, organisation_id, name, kind, created_at)
      values (${id('home')}, ${id('provider')}, 'Oak House', 'childrens-home', now())`.execute(tx);
    await sql`insert into person_account (id, name, email, created_at)
      values (${id('owner')}, 'Ash Pretend', 'ash@test.example', now())`.execute(tx);
    const kinds = [
      ['parent', 'notice', 'accepted', 'parent', false],
      ['school', 'notice', 'sent', 'school', false],
      ['child', 'notice', 'due', 'child', false],
      ['wishes-heard', 'step', 'accepted', null, false],
      ['director-approves', 'step', 'due', null, true],
      ['first-visit', 'step', 'declined', null, false],
      ['first-review', 'step', 'done', null, false],
    ] as const;
    for (const [ordinal, [code, kind, state, recipient, byApproval]] of kinds.entries()) {
      await sql`insert into move_task (id, move_id, child_id, setting_id, kind, ordinal, code, recipient, words, cites, owner_role,
          owner_id, due_at, clock_basis, from_the_move, by_approval, state, made_at, changed_at)
        values (${id(code)}, ${id('move')}, ${id('Jay')}, ${id('home')}, ${kind}, ${ordinal}, ${code}, ${recipient},
          ${`What ${code} asks.`}, '["OOA-01"]', 'social-worker', ${code === 'child' ? null : id('owner')}, '2026-03-10T00:00:00Z',
          'statute', true, ${byApproval}, ${state}, '2026-03-03T02:15:00Z', '2026-03-03T02:15:00Z')`.execute(
        tx,
      );
    }
    const events = [
      ['school', 'chased', 'Rang.', null],
      ['school', 'reopened', 'Another office.', null],
      ['school', 'sent', '', 'By letter'],
      ['parent', 'sent', '', 'By hand'],
      ['parent', 'accepted', 'Read it.', null],
      ['wishes-heard', 'accepted', '', null],
      ['first-review', 'done', 'Held.', null],
    ] as const;
    for (const [at, [code, event, words, how]] of events.entries()) {
      const sent = how ? sql`'The desk', 'NW-12', '2026-03-03T02:00:00Z'` : sql`null, null, null`;
      await sql`insert into move_task_event (id, task_id, event, words, how, told, reference, sent_at, person_id, happened_at)
        values (${id(`event ${at}`)}, ${id(code)}, ${event}, ${words}, ${how}, ${sent}, ${id('owner')}, '2026-03-03T02:15:00Z')`.execute(
        tx,
      );
    }
    await sql`insert into access_piece (id, request_id, child_id, table_name, row_key, ordinal, title, held)
      select gen_random_uuid(), ${id('request')}, ${id('Jay')}, 'move_task', t.id::text, 53, 'Who was told', to_json(t) from move_task t`.execute(
      tx,
    );
  });
}

const all = async (query: ReturnType<typeof sql>) => (await query.execute(database.kysely)).rows;
let before: { readonly tasks: unknown[]; readonly events: unknown[]; readonly pieces: unknown[] };

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hearth-before-'));
  const files = (await readMigrations(packageMigrations())).filter(({ number }) => number < '0048');
  for (const { file } of files) await copyFile(join(packageMigrations(), file), join(directory, file));
  database = overEngine('memory', await openMemoryEngine());
  await migrate(database, directory);
  await fill();
  before = {
    tasks:
      await all(sql`select id, move_id, child_id, setting_id, code, recipient, words, cites, owner_role, owner_id, due_at,
      clock_basis, by_approval, made_at, changed_at from move_task order by id`),
    events: await all(sql`select id, task_id, words, how, told, reference, sent_at, person_id, happened_at
      from move_task_event order by sequence`),
    pieces: await all(sql`select id, row_key, held from access_piece order by id`),
  };
  await migrate(database);
}, 120_000);
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true });
});

test('each task of a move is a step with the same id, words, owner and clock', async () => {
  expect(before.tasks.length).toBe(7);
  const now =
    await all(sql`select id, about_id as move_id, child_id, setting_id, code, recipient, words, cites, owner_role, owner_id,
    due_at, clock_basis, by_matter as by_approval, made_at, changed_at from step where about = 'move' order by id`);
  expect(now).toEqual(before.tasks);
  expect(
    await all(sql`select 1 from step where owner_id is distinct from made_for_id or fact_kind <> 'home'`),
  ).toEqual([]);
});

test('it stands as it stood: what was confirmed is confirmed, what was to do is to do', async () => {
  const states = await all(sql`select code, state from step order by code`);
  expect(
    Object.fromEntries(states.map((row) => Object.values(row as { code: string; state: string }))),
  ).toEqual({
    parent: 'confirmed',
    school: 'sent',
    child: 'proposed',
    'wishes-heard': 'accepted',
    'director-approves': 'proposed',
    'first-visit': 'declined',
    'first-review': 'done',
  });
});

test('what was done is kept in its order, word for word, with how and to whom', async () => {
  expect(before.events.length).toBe(7);
  const now =
    await all(sql`select id, step_id as task_id, words, how, told, reference, sent_at, person_id, happened_at
    from step_event order by sequence`);
  expect(now).toEqual(before.events);
  const events = await all(sql`select event from step_event order by sequence`);
  expect(events.map((row) => (row as { event: string }).event)).toEqual([
    'chased',
    'reopened',
    'sent',
    'sent',
    'confirmed',
    'accepted',
    'done',
  ]);
});

test('what was gathered for somebody stays as it was, and nothing of it is published as new', async () => {
  expect(await all(sql`select id, row_key, held from access_piece order by id`)).toEqual(before.pieces);
  expect(await all(sql`select distinct table_name from access_piece`)).toEqual([{ table_name: 'step' }]);
  expect(await all(sql`select 1 from webhook_event`)).toEqual([]);
  expect(await all(sql`select to_regclass('move_task') as gone`)).toEqual([{ gone: null }]);
});
