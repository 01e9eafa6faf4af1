import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postJson } from './post-json.ts';
import { guardedLookup, isAllowedUrl, isOuterAddress, outside } from './reach.ts';

const demo = { thisMachine: true, listed: [] };

let server: Server;
let url: string;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/away') response.writeHead(302, { location: '/followed' });
    else if (request.url === '/endless') return void response.writeHead(200).write('x'.repeat(1000));
    else response.writeHead(204);
    return response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  'https://hooks.example.org/a?b=1',
  'https://93.184.216.34/x',
  'http://127.0.0.1:8080/x',
  'http://localhost/x',
  'https://[::1]:9/x',
])('%s may be sent to in the demo', (text) => {
  expect(isAllowedUrl(text, demo)).toBe(true);
});

test.each([
  'http://127.0.0.1:55433/',
  'http://localhost/',
  'https://localhost/',
  'http://[::1]:5432/',
  'http://2130706433/',
  'https://[::ffff:127.0.0.1]/',
  'https://hooks.example.org:8443/',
  'https://93.184.216.34:22/',
])('%s may not where records are real, unless it is listed', (text) => {
  expect(isAllowedUrl(text, outside)).toBe(false);
  const { hostname, port, protocol } = new URL(text);
  const listed = [`${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`];
  expect(isAllowedUrl(text, { thisMachine: false, listed })).toBe(true);
});

test('what is listed is one host at one port, over https but on this machine', () => {
  const reach = { thisMachine: false, listed: ['10.0.0.5:8443', 'hooks.internal:443'] };
  expect(isAllowedUrl('https://10.0.0.5:8443/x', reach)).toBe(true);
  expect(isAllowedUrl('https://hooks.internal/x', reach)).toBe(true);
  for (const other of [
    'http://10.0.0.5:8443/',
    'https://10.0.0.5/',
    'https://10.0.0.6:8443/',
    'https://hooks.internal:8443/',
  ])
    expect(isAllowedUrl(other, reach)).toBe(false);
});

test.each([
  'http://hooks.example.org/',
  'https://10.0.0.1/',
  'https://172.16.5.5/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://100.64.0.1/',
  'https://0.0.0.0/',
  'https://[fd00::1]/',
  'https://[fe80::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[64:ff9b::a00:1]/',
  'https://[2002:a00:1::]/',
  'https://0xa000001/',
  'https://167772161/',
  'https://user:secret@hooks.example.org/',
  'ftp://127.0.0.1/',
  'file:///etc/passwd',
  'hooks.example.org',
  '',
])('%s may not', (text) => {
  expect(isAllowedUrl(text, demo)).toBe(false);
  expect(isAllowedUrl(text, outside)).toBe(false);
});

test('a name that leads inside is refused when it is looked up', async () => {
  const lookUp = (admits: (address: string) => boolean) =>
    new Promise((resolve) =>
      guardedLookup(admits)('localhost', { all: true }, (error, found) => resolve(error?.code ?? found)),
    );
  expect(await lookUp(isOuterAddress)).toBe('ADDRESS_REFUSED');
  expect(await lookUp(() => true)).toContainEqual(
    expect.objectContaining({ address: expect.stringMatching(/^127\.|^::1$/) }),
  );
  expect(isOuterAddress('127.0.0.1')).toBe(false);
  expect(isOuterAddress('::ffff:127.0.0.1')).toBe(false);
  expect(isOuterAddress('8.8.8.8')).toBe(true);
  expect(isOuterAddress('2606:4700::1')).toBe(true);
  expect(isOuterAddress('nonsense')).toBe(false);
});

test('the status comes back, no redirect is followed, and an answer without end is not waited for', async () => {
  expect(await postJson(`${url}/in`, {}, '{}', demo)).toEqual({ status: 204 });
  expect(await postJson(`${url}/away`, {}, '{}', demo)).toEqual({ status: 302 });
  expect(await postJson(`${url}/endless`, {}, '{}', demo)).toEqual({ status: 200 });
  expect(asked).toEqual(['/in', '/away', '/endless']);
});

test('where nobody listens, or the address is not allowed, that is said and nothing is thrown', async () => {
  expect(await postJson('http://127.0.0.1:1/', {}, '{}', demo)).toEqual({ code: 'nobody-listens' });
  expect(await postJson('https://10.0.0.1/', {}, '{}', outside)).toEqual({ code: 'address-refused' });
  expect(await postJson(`${url}/in`, {}, '{}', outside)).toEqual({ code: 'address-refused' });
});
