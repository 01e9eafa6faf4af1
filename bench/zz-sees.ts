import { sql } from 'kysely';
import { startPostgres } from '../src/platform/database/testing/index.ts';
import { openDatabase } from '../src/platform/database/index.ts';
import { openSearchCases } from './search-cases.ts';
const { url, stop } = await startPostgres();
const database = await openDatabase({ kind: 'postgres', url, poolSize: 2 });
const cases = await openSearchCases(20000, database);
const a = await cases.asked(77);
const who = { personId: a.worker, settings: { now: '2026-03-03T02:15:00Z' } };
const time = async (name: string, q: string) => {
  const f = () => database.asPerson(who, (tx) => sql.raw(q).execute(tx));
  for (let i = 0; i < 8; i++) await f();
  const ts: number[] = [];
  for (let i = 0; i < 40; i++) { const t = performance.now(); await f(); ts.push(performance.now() - t); }
  ts.sort((x, y) => x - y);
  console.log(name.padEnd(24), 'min', ts[0]!.toFixed(1), 'median', ts[20]!.toFixed(1), 'p95', ts[37]!.toFixed(1));
};
const all = async (w: string) => {
  await time(`${w} select 1`, 'select 1');
  await time(`${w} my_children`, 'select * from app.my_children()');
  await time(`${w} sees x20`, `select app.sees(m, 'identity') from app.my_children() m`);
  await time(`${w} find`, `select * from app.find_children('${a.words}', null, 25)`);
  await time(`${w} find empty`, `select * from app.find_children('', null, 25)`);
};
await all('sql');
const head = 'language plpgsql stable security definer set search_path = public, app, pg_temp as $$';
const conv = async (sig: string, ret: string, body: string, setof = false) => sql.raw(`create or replace function ${sig} returns ${ret} ${head} begin ${setof ? 'return query' : 'return ('} ${body} ${setof ? '' : ')'}; end $$`).execute(database.kysely);
const bodies = await sql<{ proname: string; args: string; ret: string; prosrc: string; proretset: boolean }>`select proname, pg_get_function_arguments(p.oid) as args, pg_get_function_result(p.oid) as ret, prosrc, proretset from pg_proc p join pg_language l on l.oid = prolang join pg_namespace n on n.oid = pronamespace where nspname='app' and lanname='sql' and proname in ('sees','is_sealed_from_me','has_broken_glass','relations_to','acts_for')`.execute(database.kysely);
for (const b of bodies.rows) await conv(`app.${b.proname}(${b.args})`, b.ret, b.prosrc, b.proretset);
await all('plpgsql');
await cases.close();
await stop();
