import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { afterEach, describe, expect, test } from 'vitest';
import { openAccount } from '../../src/platform/sign-in/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { canTry, type ProxyName, type StartedProxy, startProxy } from './started-proxy.ts';

const name = 'hearth.example.org';
const email = 'sage@test.example';
const password = 'a long enough password';
let house: TestApp;
let proxy: StartedProxy;
let connections = 0;
afterEach(async () => {
  await proxy?.stop();
  await house?.close();
});

/** The house behind a proxy: somebody who works in its home can sign in. */
async function openBehind(which: ProxyName, requestsPerMinute = 1000): Promise<void> {
  house = await testApp({
    change: (deps) => ({
      ...deps,
      trustedProxies: 1,
      secureCookies: true,
      requestsPerMinute,
    }),
  });
  const { database, world, now } = house;
  await database.asOwner(async (tx) => {
    const person = { id: crypto.randomUUID(), name: 'Sage Pretend', email, password };
    await openAccount(tx, person, now);
    await tx
      .insertInto('membership')
      .values({
        id: crypto.randomUUID(),
        person_id: person.id,
        organisation_id: world.provider,
        setting_id: world.home,
        role: 'carer',
        from_day: '2020-01-01',
        until_day: null,
      })
      .execute();
  });
  connections = 0;
  house.app.server.on('connection', () => {
    connections += 1;
  });
  await house.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = house.app.server.address() as { port: number };
  proxy = await startProxy(which, port);
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks the proxy as a browser does at the name that people see. */
function ask(
  path: string,
  {
    form,
    cookie,
    headers = {},
    isPlain,
  }: {
    form?: Record<string, string>;
    cookie?: string | undefined;
    headers?: OutgoingHttpHeaders;
    isPlain?: boolean;
  } = {},
): Promise<Answer> {
  const body = form && new URLSearchParams(form).toString();
  const ofForm = {
    origin: `https://${name}`,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body ?? ''),
  };
  return new Promise((answered, failed) => {
    const asked = (isPlain ? plainRequest : secureRequest)(
      {
        host: '127.0.0.1',
        port: isPlain ? proxy.http : proxy.https,
        path,
        method: form ? 'POST' : 'GET',
        headers: { host: name, ...(cookie ? { cookie } : {}), ...(form ? ofForm : {}), ...headers },
        servername: name,
        signal: AbortSignal.timeout(30_000),
        rejectUnauthorized: false,
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        answer.on('end', () =>
          answered({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        );
      },
    );
    asked.on('error', failed);
    asked.end(body);
  });
}

const field = ({ body }: Answer, which: string): string =>
  new RegExp(`name="${which}" value="([^"]*)"`).exec(body)?.[1] ?? '';

async function signIn(): Promise<string> {
  const signedIn = await ask('/sign-in', { form: { email, password } });
  expect(signedIn.status).toBe(303);
  const [cookie = ''] = signedIn.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^__Host-.*; HttpOnly; Secure/);
  return cookie.split(';')[0] ?? '';
}

describe.each(['nginx', 'caddy'] as const)('behind %s', (which) => {
  test.skipIf(!canTry(which))(
    `somebody signs in, writes, and is told what is too long (needs ${which})`,
    async () => {
      await openBehind(which);
      const cookie = await signIn();
      const _csrf = field(await ask('/absence', { cookie }), '_csrf');
      const begun = await ask('/records/new', { cookie, form: { _csrf, childId: house.world.robin } });
      expect(begun.status).toBe(303);
      const page = `${begun.headers.location}/page/what-happened`;
      const shown = await ask(page, { cookie });
      expect(shown.headers['strict-transport-security']).toContain('max-age');
      const mark = Object.fromEntries(['_csrf', 'version', 'writer'].map((one) => [one, field(shown, one)]));
      // Autosave says where it comes from, by the name that people see.
      const typed = await ask(page, { cookie, form: { ...mark, childActions: 'Half', autosave: 'yes' } });
      expect(typed.status).toBe(204);
      expect((await ask(page, { cookie })).body).toContain('Half');
      const large = { ...mark, childActions: 'x'.repeat(4_100_000) };
      const tooLong = await ask(page, { cookie, form: large });
      // Hearth answers before it has read everything: a proxy that is still sending may then say so in its own words.
      expect([413, 502]).toContain(tooLong.status);
      expect(tooLong.body.includes('That is more than we can take at once')).toBe(tooLong.status === 413);
      // The proxy keeps its connections: it opened fewer than it was asked for pages.
      const before = connections;
      for (let times = 0; times < 20; times += 1) await ask('/about');
      expect(connections - before).toBeLessThan(5);
    },
  );

  test.skipIf(!canTry(which))(
    `over plain HTTP pages are led to HTTPS, and programs are refused (needs ${which})`,
    async () => {
      await openBehind(which);
      const page = await ask('/guide?danger=no', { isPlain: true });
      expect(page.status).toBe(301);
      expect(page.headers.location).toBe(`https://${name}/guide?danger=no`);
      expect((await ask('/api/v1/steps', { isPlain: true })).status).toBe(403);
    },
  );

  test.skipIf(!canTry(which))(
    `an address that a client makes up is not believed (needs ${which})`,
    async () => {
      await openBehind(which, 5);
      const statuses: number[] = [];
      for (let times = 0; times < 6; times += 1) {
        const headers = { 'x-forwarded-for': `203.0.113.${times}`, 'x-forwarded-host': 'evil.example' };
        statuses.push((await ask('/about', { headers })).status);
      }
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
      expect((await ask('/guide')).status).toBe(200);
    },
  );
});
