import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { DEFAULT_MIN_VERSION } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let port: number;
beforeAll(async () => {
  house = await testApp();
  await house.app.listen({ host: '127.0.0.1', port: 0 });
  port = (house.app.server.address() as AddressInfo).port;
});
afterAll(() => house.close());

/** Sends bytes as they are, and says with which statuses they were answered. */
async function statuses(bytes: string): Promise<string[]> {
  const socket = connect(port, '127.0.0.1');
  // What closes its side at once is not waited for: the count of requests may ask the database first.
  socket.write(bytes);
  let said = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    said += text;
  });
  await once(socket, 'close');
  return [...said.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status = '']) => status);
}

const post = (headers: string, body: string): string =>
  `POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n${headers}\r\n${body}`;
const hidden = 'GET /about HTTP/1.1\r\nHost: a\r\n\r\n';

test('a good request is answered once', async () => {
  expect(await statuses('GET /about HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toEqual(['200']);
});

test.each([
  ['a length and pieces', post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${hidden}`)],
  ['two lengths', post('Content-Length: 0\r\nContent-Length: 40\r\n', hidden)],
  ['two lengths in one line', post('Content-Length: 0, 40\r\n', hidden)],
  ['pieces under a name with a space', post('Transfer-Encoding : chunked\r\n', `0\r\n\r\n${hidden}`)],
  ['pieces of another kind', post('Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${hidden}`)],
  ['a length that is no number', post('Content-Length: +0\r\n', hidden)],
  ['a header over two lines', post('Content-Length: 0\r\nX-One: a\r\n b\rc: d\r\n', hidden)],
])('%s is refused, and what is hidden behind it is not answered', async (_what, bytes) => {
  expect(await statuses(bytes)).toEqual(['400']);
});

test('headers without end are refused', async () => {
  expect(await statuses(`GET /about HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(70_000)}\r\n\r\n`)).toEqual([
    '431',
  ]);
});

test('connections that we make take TLS 1.2 at the least', () => {
  expect(DEFAULT_MIN_VERSION).toBe('TLSv1.2');
});
