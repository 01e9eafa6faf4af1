import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardedLookup, isAllowedUrl, isOuterAddress, postJson } from './post-json.ts';

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
])('%s may be sent to', (text) => {
  expect(isAllowedUrl(text)).toBe(true);
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
  expect(isAllowedUrl(text)).toBe(false);
});

test('a name that leads inside is refused when it is looked up', async () => {
  const lookUp = (mayBeLoopback: boolean) =>
    new Promise((resolve) =>
      guardedLookup(mayBeLoopback)('localhost', { all: true }, (error, found) =>
        resolve(error?.code ?? found),
      ),
    );
  expect(await lookUp(false)).toBe('ADDRESS_REFUSED');
  expect(await lookUp(true)).toContainEqual(
    expect.objectContaining({ address: expect.stringMatching(/^127\.|^::1$/) }),
  );
  expect(isOuterAddress('127.0.0.1')).toBe(false);
  expect(isOuterAddress('::ffff:127.0.0.1')).toBe(false);
  expect(isOuterAddress('8.8.8.8')).toBe(true);
  expect(isOuterAddress('2606:4700::1')).toBe(true);
  expect(isOuterAddress('nonsense')).toBe(false);
});

test('the status comes back, no redirect is followed, and an answer without end is not waited for', async () => {
  expect(await postJson(`${url}/in`, {}, '{}')).toEqual({ status: 204 });
  expect(await postJson(`${url}/away`, {}, '{}')).toEqual({ status: 302 });
  expect(await postJson(`${url}/endless`, {}, '{}')).toEqual({ status: 200 });
  expect(asked).toEqual(['/in', '/away', '/endless']);
});

test('where nobody listens, or the address is not allowed, that is said and nothing is thrown', async () => {
  expect(await postJson('http://127.0.0.1:1/', {}, '{}')).toEqual({ code: 'nobody-listens' });
  expect(await postJson('https://10.0.0.1/', {}, '{}')).toEqual({ code: 'address-refused' });
});
