import { sql } from 'kysely';
import { findChildren } from '../src/care/index.ts';
import { startPostgres } from '../src/platform/database/testing/index.ts';
import { openDatabase } from '../src/platform/database/index.ts';
import { openSearchCases } from './search-cases.ts';
const { url, stop } = await startPostgres();
const database = await openDatabase({ kind: 'postgres', url, poolSize: 2 });
const cases = await openSearchCases(50000, database);
const a = await cases.asked(77);
const who = { personId: a.worker, settings: { now: '2026-03-03T02:15:00Z' } };
console.log(a.words);
const time = async (name: string, f: () => Promise<unknown>) => {
  for (let i = 0; i < 8; i++) await f();
  const ts: number[] = [];
  for (let i = 0; i < 30; i++) { const t = performance.now(); await f(); ts.push(performance.now() - t); }
  ts.sort((x, y) => x - y);
  console.log(name.padEnd(24), 'min', ts[0]!.toFixed(1), 'median', ts[15]!.toFixed(1), 'p95', ts[28]!.toFixed(1));
};
await time('select 1 tx', () => database.asPerson(who, (tx) => sql`select 1`.execute(tx)));
await time('my_children', () => database.asPerson(who, (tx) => sql`select * from app.my_children()`.execute(tx)));
await time('find', () => database.asPerson(who, (tx) => sql`select * from app.find_children(${a.words}, null, 25)`.execute(tx)));
await time('find empty', () => database.asPerson(who, (tx) => sql`select * from app.find_children('', null, 25)`.execute(tx)));
await time('findChildren', () => database.asPerson(who, (tx) => findChildren(tx, a.words, '2026-03-03')));
await time('findChildren empty', () => database.asPerson(who, (tx) => findChildren(tx, '', '2026-03-03')));
await time('bare', () => cases.searchBare(a));
await database.asPerson(who, async (tx) => {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (analyze, buffers) select c.id, c.given_name, s.id as setting_id, s.name as setting_name,
      coalesce(app.works_at(s.id), false) as works_there
    from app.find_children(${a.words}, null, 25) with ordinality found(child_id, nearness, place)
    join child c on c.id = found.child_id
    left join lateral (
      select p.setting_id from placement p
      where p.child_id = c.id and p.from_day <= '2026-03-03'::date
        and (p.until_day is null or p.until_day >= '2026-03-03'::date)
      order by p.from_day desc limit 1) home on true
    left join setting s on s.id = home.setting_id
    order by found.place`.execute(tx);
  console.log(rows.map((r) => r['QUERY PLAN']).join('\n'));
});
await cases.close();
await stop();
