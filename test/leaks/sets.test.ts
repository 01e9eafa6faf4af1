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
