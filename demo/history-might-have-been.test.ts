import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import { testDatabase } from '../test/database/index.ts';
import { actAs } from './act-as.ts';
import { buildSyntheticLondon } from './index.ts';
import { longAgo } from './play-history.ts';

const now = new Date('2026-11-21T09:30:00Z');
let database: HearthDatabase<Tables>;

beforeAll(async () => {
  database = await testDatabase('history_might_have_been');
  // Notes, beside the records, as which role of the database each was written.
  await database.asOwner(async (tx) => {
    await sql`create schema watch`.execute(tx);
    await sql`create table watch.written (incident_id uuid, as_role text)`.execute(tx);
    await sql`grant usage on schema watch to hearth_app`.execute(tx);
    await sql`grant insert on watch.written to hearth_app`.execute(tx);
    await sql`create function watch.note() returns trigger language plpgsql as $$
      begin insert into watch.written values (new.id, current_user); return new; end $$`.execute(tx);
    await sql`create trigger watched before insert on incident for each row execute function watch.note()`.execute(
      tx,
    );
  });
  await buildSyntheticLondon(database, { now, scale: 1 });
}, 240_000);
afterAll(() => database.close());

test('the latest days are written by the people themselves, under row-level security; only what is long ago is not', async () => {
  const since = new Date(now.getTime() - longAgo * 86_400_000);
  const { rows } = await sql<{ latest: boolean; as_person: boolean; count: number }>`
    select i.signed_at >= ${since} as latest, w.as_role = 'hearth_app' as as_person, count(*)::int as count
    from incident i join watch.written w on w.incident_id = i.id group by 1, 2 order by 1`.execute(
    database.kysely,
  );
  expect(rows.map(({ latest, as_person }) => [latest, as_person])).toEqual([
    [false, false],
    [true, true],
  ]);
  for (const { count } of rows) expect(count).toBeGreaterThan(10);
});

interface Deed {
  readonly what: string;
  readonly person_id: string;
  readonly at: Date;
  readonly incident_id: string;
}

/** Everything that somebody at work did in the records, with who and when. What a young person writes has a door of its own. */
const deeds = sql<Deed>`
  select 'signed' as what, author_id as person_id, signed_at as at, id as incident_id from incident
  union all select 'asked', taken_by, taken_at, incident_id from account
    where taken_by not in (select person_id from young_person)
  union all select 'added', author_id, signed_at, incident_id from addendum
  union all select case when action = 'noted' then 'noted' when action in ('decided', 'decision-changed') then 'decided' else 'reviewed' end, reviewer_id, reviewed_at, incident_id from review
  union all select 'decided', decided_by, decided_at, incident_id from decision where sequence > 1
  union all select 'moved', e.person_id, e.happened_at, s.incident_id from step_event e join step s on s.id = e.step_id
    where e.person_id is not null and s.incident_id is not null`;

test('whoever did something in the history might have done it then: row-level security would have let them', async () => {
  const all = (await deeds.execute(database.kysely)).rows;
  expect(new Set(all.map(({ what }) => what))).toEqual(
    new Set(['signed', 'asked', 'added', 'noted', 'reviewed', 'decided', 'moved']),
  );
  const refused = await database.asOwner(async (tx) => {
    const found: Deed[] = [];
    for (const deed of all) {
      await actAs(tx, deed.person_id, deed.at);
      const { rows } = await sql<{ may: boolean }>`
        select case ${deed.what}
          when 'signed' then app.works_with(i.child_id) and app.lived_at(i.child_id, i.setting_id, i.occurred_on)
          when 'reviewed' then app.reviews_incident(i.id)
          when 'decided' then app.decides_incident(i.id)
          when 'moved' then app.sees_incident(i.id) or exists (
            select 1 from step s where s.incident_id = i.id
              and (s.owner_id in (select app.acts_for()) or s.made_for_id in (select app.acts_for())))
          else app.sees_incident(i.id) end as may
        from incident i where i.id = ${deed.incident_id}`.execute(tx);
      if (!rows[0]?.may) found.push(deed);
    }
    return found;
  });
  expect(refused).toEqual([]);
}, 240_000);

test('no step and no notice was settled by anybody but whose it is', async () => {
  const { rows } = await sql`
    select id from notice where acknowledged_by is distinct from to_person_id and acknowledged_by is not null
    union all select e.id from step_event e join step s on s.id = e.step_id
    where e.event in ('accepted', 'declined') and e.person_id not in (s.made_for_id, s.owner_id)`.execute(
    database.kysely,
  );
  expect(rows).toEqual([]);
});
