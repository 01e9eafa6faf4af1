import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../docs/repository.ts';
import { type Program, run, runWhole, until } from './programs.ts';

/** A machine of its own: its network, its disk, an etcd and a Patroni with its PostgreSQL. */
export interface Node {
  readonly name: string;
  readonly address: string;
  /** The disk of its write-ahead log. */
  readonly wal: string;
  start(): void;
  /** Ends everything on it with -9, as a power cut would. */
  kill(): Promise<void>;
  /** Puts it on the network, or takes it off. */
  connect(isOn: boolean): Promise<void>;
  is(role: 'primary' | 'replica'): Promise<boolean>;
  said(): string;
}

export const recipe = join(top, 'deploy', 'high-availability');
const [etc, lib] = ['/etc/hearth-ha', '/var/lib/hearth-ha'];

/** The environment of a node: that of the first, with its own name and address. */
function environmentOf(name: string, address: string): Record<string, string> {
  const lines = readFileSync(join(recipe, 'node.env'), 'utf8').split('\n');
  const pairs = lines.flatMap((line) => {
    const [, key = '', value = ''] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (!key) return [];
    const isOfAll = /_CLUSTER$|_HOSTS$/.test(key);
    return [[key, isOfAll ? value : value.replaceAll('10.99.0.11', address).replace('node1', name)]];
  });
  return Object.fromEntries(pairs);
}

/** The passwords of the recipe. */
export const passwordOf = (whose: string): string => environmentOf('', '')[`PATRONI_${whose}_PASSWORD`] ?? '';

/** Lays a node out: its network behind a bridge, its disks, the one of its write-ahead log of so many megabytes, its certificate. */
export async function layOut(
  home: string,
  number: number,
  megabytes: number,
  account: { readonly uid: number; readonly gid: number },
): Promise<Node> {
  const [name, address, net] = [`node${number}`, `10.99.0.${10 + number}`, `hearth-node${number}`];
  const own = join(home, name);
  const disk = join(own, 'lib');
  const wal = join(disk, 'wal');
  for (const directory of [join(own, 'etc'), disk]) mkdirSync(directory, { recursive: true });
  await runWhole('sh', [
    '-ec',
    `
    ip netns add ${net}
    ip link add veth${number} type veth peer name eth0 netns ${net}
    ip link set veth${number} master hearth0 up
    ip -n ${net} address add ${address}/24 dev eth0
    ip -n ${net} link set eth0 up
    ip -n ${net} link set lo up
    mount -t tmpfs -o size=2g,mode=700,uid=${account.uid},gid=${account.gid} none ${disk}
    mkdir ${wal}
    mount -t tmpfs -o size=${megabytes}m,mode=700,uid=${account.uid},gid=${account.gid} none ${wal}
    cp ${home}/ca.crt ${own}/etc/
    openssl req -newkey rsa:2048 -nodes -keyout ${own}/etc/node.key -subj /CN=${name} 2>/dev/null |
      openssl x509 -req -CA ${home}/ca.crt -CAkey ${home}/ca.key -CAcreateserial -days 2 -out ${own}/etc/node.crt \
        -extfile ${own}/san 2>/dev/null
  `.replace(
      'openssl req',
      `printf 'subjectAltName=IP:${address},IP:127.0.0.1' > ${own}/san\n    openssl req`,
    ),
  ]);
  for (const file of ['node.key', 'node.crt', 'ca.crt'])
    chownSync(join(own, 'etc', file), account.uid, account.gid);
  writeFileSync(join(own, 'etc', 'patroni.yml'), readFileSync(join(recipe, 'patroni.yml')));
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...environmentOf(name, address) };
  const within = `mount --bind ${own}/etc ${etc} && mount --rbind ${disk} ${lib} && cd ${lib} &&
    exec setpriv --reuid=${account.uid} --regid=${account.gid} --clear-groups "$@"`;
  const begin = (...words: string[]): Program =>
    run('nsenter', [`--net=/run/netns/${net}`, 'unshare', '--mount', 'sh', '-c', within, 'sh', ...words], {
      env,
    });
  let programs: Program[] = [];
  return {
    name,
    address,
    wal,
    start: () => {
      programs = [begin('etcd'), begin('patroni', `${etc}/patroni.yml`)];
    },
    kill: async () => {
      const there = (): Promise<string> => runWhole('ip', ['netns', 'pids', net]);
      for (const pid of (await there()).split('\n').filter(Boolean)) {
        try {
          process.kill(Number(pid), 'SIGKILL');
        } catch {}
      }
      await until(`nothing runs on ${name}`, async () => (await there()).trim() === '');
    },
    connect: async (isOn) => {
      await runWhole('ip', ['link', 'set', `veth${number}`, isOn ? 'up' : 'down']);
    },
    is: (role) =>
      fetch(`http://${address}:8008/${role}`, { signal: AbortSignal.timeout(1000) }).then(
        async (answer) => {
          await answer.text();
          return answer.ok;
        },
        () => false,
      ),
    said: () =>
      programs
        .flatMap((program) => program.said().split('\n'))
        .filter(
          (line) => /INFO: (?!.*raft)|ERROR|FATAL|PANIC|CRITICAL/.test(line) && !line.startsWith('raft'),
        )
        .slice(-40)
        .join('\n'),
  };
}
