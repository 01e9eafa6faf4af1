import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from './cast.ts';
import { type Filled, fill } from './fill.ts';

let filled: Filled;
beforeAll(async () => {
  filled = await fill();
});
afterAll(() => filled.house.close());

test.each(names)('%s: the children of a set are those of whom the question alone says yes', async (name) => {
  const { database, now } = filled.house;
  const who = { personId: name === 'nobody' ? null : filled.ids[name], settings: { now: now.toISOString() } };
  const children = await database.asOwner((tx) => tx.selectFrom('child').select('id').execute());
  const { rows } = await database.asPerson(who, (tx) =>
    sql<{ kind: string; child: string; open: boolean; isOpen: boolean; adds: boolean; isAdded: boolean }>`
      select k.kind, c.id as child, app.sees(c.id, k.kind) as open, c.id = any (app.children_open(k.kind)) as "isOpen",
        app.adds(c.id, k.kind) as adds, c.id = any (app.children_added_to(k.kind)) as "isAdded"
      from unnest(${children.map(({ id }) => id)}::uuid[]) as c(id)
        cross join (select distinct unnest(array['identity', 'home', 'around', 'status', 'profile', 'record', 'health',
          'nationality', 'address', 'seal', 'access-log'])) as k(kind)`.execute(tx),
  );
  expect(rows.length).toBe(children.length * 11);
  expect(rows.filter(({ open, isOpen, adds, isAdded }) => open !== isOpen || adds !== isAdded)).toEqual([]);
});

// Somebody's own involvement stays theirs to see: that they work with the child is no secret from them.
test('what is sealed from somebody is in no row that they read, also where the child has no placement any more', async () => {
  const { database, now } = filled.house;
  await database.asOwner(async (tx) => {
    await sql`insert into child_seal (id, child_id, reason, sealed_by, sealed_at)
      select gen_random_uuid(), c.id, 'For the test.', ${filled.ids.manager}, ${now} from child c
      where not exists (select 1 from child_seal s where s.child_id = c.id and s.lifted_at is null)`.execute(
      tx,
    );
    await sql`delete from placement`.execute(tx);
  });
  const { rows: tables } = await sql<{ table: string; about: string }>`
    select c.table_name as table, string_agg(distinct c.column_name, ' ') as about from information_schema.columns c
    where c.table_schema = 'public' and c.column_name in ('child_id', 'child_ids') and c.table_name <> 'involvement'
      and exists (select from pg_policies p where p.tablename = c.table_name and p.policyname not in ('owner_keeps', 'service_does'))
    group by 1 order by 1`.execute(database.kysely);
  expect(tables.length).toBeGreaterThan(60);
  const open: string[] = [];
  let read = 0;
  for (const name of names) {
    const who = {
      personId: name === 'nobody' ? null : filled.ids[name],
      settings: { now: now.toISOString() },
    };
    await database.asPerson(who, async (tx) => {
      for (const { table, about } of tables) {
        const sealed = about.includes('child_ids')
          ? sql`exists (select from unnest(child_ids) c where app.is_sealed_from_me(c))`
          : sql`app.is_sealed_from_me(child_id)`;
        await sql`savepoint asked`.execute(tx);
        try {
          const { rows } = await sql<{ all: number; sealed: number }>`
            select count(*)::int as all, (count(*) filter (where ${sealed}))::int as sealed from ${sql.table(table)}`.execute(
            tx,
          );
          read += rows[0]?.all ?? 0;
          if (rows[0]?.sealed) open.push(`${name} reads ${rows[0].sealed} of ${table}`);
        } catch {
          await sql`rollback to savepoint asked`.execute(tx);
        }
      }
    });
  }
  expect(open).toEqual([]);
  expect(read).toBeGreaterThan(0);
});
