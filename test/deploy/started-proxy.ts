import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { top } from '../../scripts/docs/repository.ts';
import { findProgram } from './programs.ts';

/** A proxy of a recipe, before a service on this machine. */
export interface StartedProxy {
  readonly https: number;
  readonly http: number;
  stop(): Promise<void>;
}

export type ProxyName = 'nginx' | 'caddy';

/** Whether the recipe of a proxy can be tried on this machine. */
export const canTry = (name: ProxyName): boolean => Boolean(findProgram(name) && findProgram('openssl'));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

interface Places {
  readonly directory: string;
  readonly service: number;
  readonly http: number;
  readonly https: number;
}

/** Puts one thing of a recipe in the place of another; a recipe that no longer holds it has to be looked at. */
function replaced(text: string, ...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`the recipe does not hold: ${from}`);
    return now.replaceAll(from, to);
  }, text);
}

const recipe = (path: string): string => readFileSync(join(top, 'deploy', path), 'utf8');

/** The recipes as they are, but for ports, the certificate, and files of this test alone; and how each is run. */
const setUp = {
  nginx: ({ directory, service, http, https }: Places) => ({
    file: 'nginx.conf',
    // As root it would give its work to an account that may not write here.
    text: `${process.getuid?.() === 0 ? 'user root;' : ''} pid ${directory}/pid; error_log ${directory}/log; daemon off; worker_processes 1; events {}
      http { access_log off; client_body_temp_path ${directory}/body; proxy_temp_path ${directory}/proxy;
        fastcgi_temp_path ${directory}/f; uwsgi_temp_path ${directory}/u; scgi_temp_path ${directory}/s;
        ${replaced(
          recipe('nginx/hearth.conf'),
          ['127.0.0.1:3000', `127.0.0.1:${service}`],
          ['listen 80;', `listen 127.0.0.1:${http};`],
          ['listen 443 ', `listen 127.0.0.1:${https} `],
          ['/etc/ssl/certs/hearth.pem', `${directory}/certificate`],
          ['/etc/ssl/private/hearth.key', `${directory}/key`],
          ['/var/log/nginx/hearth-error.log', `${directory}/log`],
        )} }`,
    given: (file: string) => ['-p', directory, '-e', `${directory}/log`, '-c', file],
  }),
  caddy: ({ directory, service, http, https }: Places) => ({
    file: 'Caddyfile',
    text: `{
        admin off
        auto_https disable_redirects
        skip_install_trust
        http_port ${http}
        https_port ${https}
        log {
          output discard
        }
      }
      ${replaced(
        recipe('caddy/Caddyfile'),
        ['127.0.0.1:3000', `127.0.0.1:${service}`],
        ['header -Server', `header -Server\n\ttls ${directory}/certificate ${directory}/key`],
      )}`,
    given: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  }),
};

/** Starts a proxy as its recipe says, before the service at a port, and waits until it answers. */
export async function startProxy(name: ProxyName, service: number): Promise<StartedProxy> {
  const directory = await mkdtemp(join(tmpdir(), 'hearth-proxy-'));
  await mkdir(join(directory, 'home'));
  const certificate = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=hearth.example.org`;
  const files = ['-keyout', `${directory}/key`, '-out', `${directory}/certificate`];
  execFileSync('openssl', [...certificate.split(' '), ...files], { stdio: 'ignore' });
  const places = { directory, service, http: await freePort(), https: await freePort() };
  const { file, text, given } = setUp[name](places);
  await writeFile(join(directory, file), text);
  const child = spawn(findProgram(name) ?? '', given(join(directory, file)), {
    env: { PATH: process.env.PATH, HOME: join(directory, 'home') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'close');
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const answers = () =>
    fetch(`http://127.0.0.1:${places.http}/api/`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(5000),
    }).then(
      () => true,
      () => false,
    );
  for (let tried = 0; !(await answers()); tried += 1) {
    if (isOver || tried === 300) throw new Error(`${name} does not answer: ${said}`);
    await setTimeout(50);
  }
  return {
    ...places,
    stop: async () => {
      // Caddy would wait for connections that stay open.
      child.kill(name === 'caddy' ? 'SIGKILL' : 'SIGTERM');
      await ended;
      await rm(directory, { recursive: true });
    },
  };
}
