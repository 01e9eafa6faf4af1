// Three nodes with the files of deploy/high-availability, each with a network and a disk of its own on this machine, HAProxy,
// PgBouncer and two processes of Hearth. Signs records through Hearth while the primary fails, ten times when nothing is said. Needs root and
// Debian's patroni, etcd-server, haproxy, pgbouncer and postgresql; everything is inside namespaces that end with it.
//   npx tsx scripts/drill/high-availability.ts [FAILOVERS [full-disk]]
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { top } from '../docs/repository.ts';
import { layOut, type Node, passwordOf, recipe } from './nodes.ts';
import { hearth, run, runWhole, serving, until } from './programs.ts';
import { keepSigning, lost, signIn } from './sign-records.ts';
import { keepWriting } from './write-pages.ts';

const inside = process.env.HEARTH_DRILL_HOME;
if (inside === undefined) {
  // Networks and mounts are of this program alone, and gone with it; what is left is removed out here.
  const home = mkdtempSync(join(tmpdir(), 'hearth-ha-'));
  const made = ['/etc/hearth-ha', '/var/lib/hearth-ha'].filter((directory) => !existsSync(directory));
  for (const directory of made) mkdirSync(directory);
  chmodSync(home, 0o711);
  const words = ['--net', '--mount', process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const env = { ...process.env, HEARTH_DRILL_HOME: home };
  const { status } = spawnSync('unshare', words, { stdio: 'inherit', env });
  for (const directory of made) rmdirSync(directory);
  rmSync(home, { recursive: true });
  process.exit(status ?? 1);
}
const home: string = inside;
const failovers = Number(process.argv[2] ?? 10);
/** Whether the disk of the primary is filled, instead. */
const isFull = process.argv[3] === 'full-disk';
const megabytes = 500;
const tell = (what: string): boolean => process.stdout.write(`${what}\n`);
const id = (of: string): number => Number(execFileSync('id', [of, 'postgres'], { encoding: 'utf8' }));
const account = { uid: id('-u'), gid: id('-g') };

await runWhole('sh', [
  '-ec',
  `
  mkdir -p /run/netns && mount -t tmpfs none /run/netns
  ip link set lo up
  ip link add hearth0 type bridge && ip address add 10.99.0.1/24 dev hearth0 && ip link set hearth0 up
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ${home}/ca.key -out ${home}/ca.crt -days 2 -subj /CN=drill 2>/dev/null
`,
]);
// A Patroni and its PostgreSQL outlive the program that started them.
process.once('exit', () => {
  spawnSync('sh', ['-c', 'ip netns list | cut -d" " -f1 | xargs -n1 ip netns pids | xargs -r kill -9']);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const nodes: Node[] = [];
for (const number of [1, 2, 3]) nodes.push(await layOut(home, number, megabytes, account));
for (const node of nodes) node.start();
const primary = async (): Promise<Node | undefined> => {
  const are = await Promise.all(nodes.map((node) => node.is('primary')));
  return nodes[are.indexOf(true)];
};
/** The primary and two that follow it, one of them in step. */
const isWhole = async (): Promise<boolean> => {
  const at = await primary();
  if (!at) return false;
  const cluster = (await (await fetch(`http://${at.address}:8008/cluster`)).json()) as {
    members: { role: string; state: string }[];
  };
  return (
    cluster.members.length === 3 &&
    cluster.members.every(({ state }) => state === 'running' || state === 'streaming') &&
    cluster.members.some(({ role }) => role === 'sync_standby')
  );
};
await until('three nodes are one cluster', isWhole, 180).catch((error) => {
  for (const node of nodes) tell(node.said());
  throw error;
});
tell('Three nodes are one cluster.');

const user = 'hearth';
const password = 'change-this-4';
await runWhole('mount', ['--bind', home, '/etc/hearth-ha']);
writeFileSync(join(home, 'userlist.txt'), `"${user}" "${password}"\n`, { mode: 0o644 });
const haproxy = run('haproxy', ['-db', '-f', join(recipe, 'haproxy.cfg')]);
const checked = 'sslmode=verify-full&sslrootcert=/etc/hearth-ha/ca.crt';
const atPrimary = (who: string, pass: string, database: string): string =>
  `postgres://${who}:${pass}@127.0.0.1:5000/${database}?${checked}`;
const administrator = atPrimary('postgres', passwordOf('SUPERUSER'), 'postgres');
const asAdministrator = async (...statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: administrator });
  client.on('error', () => {});
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
};
// Until it has asked each, it takes every node for the primary.
const writes = () => asAdministrator('create temp table drill ()').then(() => true);
await until('HAProxy leads to the primary', writes, 30);
await wait(3000);
await asAdministrator(
  `create role ${user} login createrole password '${password}'`,
  `create database ${user} owner ${user}`,
);
run('setpriv', [
  `--reuid=${account.uid}`,
  `--regid=${account.gid}`,
  '--clear-groups',
  'pgbouncer',
  join(recipe, 'pgbouncer.ini'),
]);
const direct = atPrimary(user, password, user);
const pooled = `postgres://${user}:${password}@127.0.0.1:6432/${user}`;
const settings = { HEARTH_MODE: 'demo', DATABASE_URL: pooled, HEARTH_DATA: join(home, 'data') };
const migrating = hearth(top, ['migrate'], { ...settings, DATABASE_URL: direct });
if ((await migrating.ended) !== 0) throw new Error(migrating.said());
const ports = [3001, 3002];
const addresses = ports.map((port) => `http://127.0.0.1:${port}`);
const services = [];
for (const port of ports) services.push(await serving(top, port, settings));
tell('Two processes of Hearth serve.');

const signers = await signIn(addresses[0] ?? '', direct, 5);
const [writer, ...others] = signers;
if (!writer) throw new Error('nobody signed in');
const signing = keepSigning(others, () => addresses);
const writing = keepWriting(writer, addresses);
await wait(10_000);

const fill = (node: Node): void => {
  spawnSync('sh', ['-c', `cat /dev/zero > ${node.wal}/filler 2>/dev/null`]);
};
/** What happens to a primary, and how it is mended. */
const misfortunes = [
  {
    name: 'killed with -9, and everything on its machine',
    strike: (node: Node) => node.kill(),
    mend: (node: Node) => node.start(),
  },
  {
    name: 'cut off the network',
    strike: (node: Node) => node.connect(false),
    mend: (node: Node) => node.connect(true),
  },
  {
    name: 'has a full disk',
    strike: async (node: Node) => {
      fill(node);
      // The files that it has made ahead are used up soon.
      for (let times = 0; times < 20; times += 1)
        await asAdministrator('select pg_switch_wal()').catch(() => {});
      fill(node);
    },
    mend: (node: Node) => rmSync(join(node.wal, 'filler')),
  },
];
for (let number = 0; number < failovers; number += 1) {
  const misfortune = isFull ? misfortunes[2] : misfortunes[number % 2];
  const struck = await primary();
  if (!misfortune || !struck) throw new Error('nobody is primary');
  signing.round();
  const began = Date.now();
  const striking = misfortune.strike(struck);
  await until(
    'another is primary',
    async () => {
      const now = await primary();
      return now !== undefined && now !== struck;
    },
    120,
  ).catch((error) => tell(`${error.message}\n${struck.said()}`));
  const took = (Date.now() - began) / 1000;
  await striking;
  await wait(5000);
  await misfortune.mend(struck);
  await until('the cluster is whole again', isWhole, 120).catch((error) => {
    tell(`${error.message}\n${nodes.map((node) => `${node.name}\n${node.said()}`).join('\n')}`);
    throw error;
  });
  await wait(2000);
  tell(
    `${number + 1}. ${struck.name} ${misfortune.name}: another was primary after ${took.toFixed(1)} s, no write for ${signing.round().toFixed(1)} s.`,
  );
}

const [signed, seen] = await Promise.all([signing.stop(), writing.stop()]);
tell(`Answers to records: ${JSON.stringify(signed.answers)}`);
tell(`Acknowledged: ${signed.acknowledged.size}. Lost: ${(await lost(direct, signed.acknowledged)).length}.`);
tell(`Longest time without a write: ${signed.longestPause.toFixed(1)} s.`);
tell(`What somebody saw who wrote in a form: ${JSON.stringify(seen)}`);
for (const { process: child, said } of services) {
  if (child.exitCode !== null) tell(`A process of Hearth ended:\n${said()}`);
  tell(
    `Faults in its log: ${[...new Set(said().match(/"code":"[\w-]+"/g) ?? [])].join(' ')} ${[...new Set(said().match(/"sqlState":"\w+"/g) ?? [])].join(' ')}`,
  );
}
for (const node of nodes) await node.kill();
haproxy.process.kill('SIGKILL');
process.exit(0);
