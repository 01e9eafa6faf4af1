// A rolling upgrade, as docs/operations.md tells it: the version of a tag serves while this one migrates, then both serve, then
// this one alone; records are signed through both all the while. Before that a migration is killed half-way.
//   npx tsx scripts/drill/upgrade.ts [TAG]
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../../test/database/index.ts';
import { top } from '../docs/repository.ts';
import { hearth, runWhole, serving, until } from './programs.ts';
import { keepSigning, lost, type Signer, signIn } from './sign-records.ts';

/** Main before a service could begin without SQL: tagged before-a-live-service. */
const tag = process.argv[2] ?? '71f3c8ad';
const [before, now] = [4101, 4102];
const at = (port: number): string => `http://127.0.0.1:${port}`;
const tell = (what: string): boolean => process.stdout.write(`${what}\n`);
/** How long each part lasts, in milliseconds. */
const aWhile = 15_000;

/** The pages of somebody's work that fail. */
async function failing(port: number, { token, childId, settingId }: Signer): Promise<string[]> {
  const paths = [
    '/',
    '/my-work',
    '/moves',
    '/incidents',
    `/children/${childId}`,
    `/settings/${settingId}/daybook`,
  ];
  const failed: string[] = [];
  for (const path of paths) {
    const headers = { cookie: `hearth_session=${token}` };
    const { status } = await fetch(at(port) + path, { headers, redirect: 'manual' });
    if (status >= 500) failed.push(`${status} ${path.replace(/[0-9a-f-]{36}/, ':id')}`);
  }
  return failed;
}

/** A copy of the source as it was. What it needs is what this version needs, or less. */
async function sourceOf(home: string): Promise<string> {
  const source = join(home, 'source');
  await runWhole('git', ['clone', '--quiet', '--shared', '--no-checkout', top, source]);
  await runWhole('git', ['checkout', '--quiet', tag], { cwd: source });
  await symlink(join(top, 'node_modules'), join(source, 'node_modules'));
  await runWhole(process.execPath, [join(source, 'scripts', 'build.js')], { cwd: source });
  return source;
}

/** Migrates until it waits for a table that somebody holds, and kills it there. */
async function killHalfWay(url: string, settings: Record<string, string>): Promise<void> {
  const holder = new pg.Client({ connectionString: url });
  holder.on('error', () => {});
  await holder.connect();
  await holder.query('begin; lock table child in access share mode');
  const half = hearth(top, ['migrate'], settings);
  await until('the migration waits', async () => {
    await holder.query('select pg_stat_clear_snapshot()');
    const { rowCount } = await holder.query(
      `select from pg_stat_activity where wait_event_type = 'Lock' and query like '--%'`,
    );
    return rowCount;
  }).catch((error) => {
    throw new Error(`${error.message}\n${half.said()}`);
  });
  half.process.kill('SIGKILL');
  await half.ended;
  await holder.query('rollback');
  await holder.end();
}

const home = await mkdtemp(join(tmpdir(), 'hearth-upgrade-'));
const server = await startPostgres();
try {
  const settings = { HEARTH_MODE: 'demo', DATABASE_URL: server.url, HEARTH_DATA: join(home, 'data') };
  const source = await sourceOf(home);
  const old = await serving(source, before, settings);
  const signers = await signIn(at(before), server.url, 4);
  let addresses = [at(before)];
  const signing = keepSigning(signers, () => addresses);
  await wait(aWhile);
  tell(`${tag} serves. A migration to this version begins, and is killed half-way.`);
  await killHalfWay(server.url, settings);
  await wait(aWhile / 3);
  const began = Date.now();
  tell(
    (
      await runWhole(process.execPath, [join(top, 'bin', 'hearth.js'), 'migrate'], {
        env: { PATH: process.env.PATH, ...settings },
      })
    )
      .split('\n')
      .filter((line) => /\.sql$/.test(line) && !/functions|policies/.test(line))
      .join('\n'),
  );
  tell(`Begun again, the migration took ${((Date.now() - began) / 1000).toFixed(1)} seconds.`);
  await wait(aWhile);
  await serving(top, now, settings);
  addresses = [at(before), at(now)];
  tell('Both versions serve.');
  for (const port of addresses.map((address) => Number(new URL(address).port)))
    for (const signer of signers.slice(0, 1))
      tell(`Pages that fail at ${port}: ${(await failing(port, signer)).join(', ') || 'none'}`);
  await wait(aWhile);
  addresses = [at(now)];
  old.process.kill('SIGTERM');
  tell(`${tag} ended with ${await old.ended}; this version serves alone.`);
  await wait(aWhile);
  const signed = await signing.stop();
  tell(`Answers: ${JSON.stringify(signed.answers)}`);
  tell(
    `Acknowledged: ${signed.acknowledged.size}. Lost: ${(await lost(server.url, signed.acknowledged)).length}.`,
  );
  tell(`Longest time without a write: ${signed.longestPause.toFixed(1)} seconds.`);
  tell(
    `What ${tag} wrote of faults:\n${[...new Set(old.said().match(/"sqlState":"\w+"/g) ?? [])].join(' ') || 'none'}`,
  );
} finally {
  await server.stop();
  await rm(home, { recursive: true, force: true });
}
process.exit(0);
