import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClamd } from '../../../test/house/clamd.ts';
import { scanner } from './scanner.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hearth-scan-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function fileWith(text: string): Promise<string> {
  const path = join(directory, 'file');
  await writeFile(path, text);
  return path;
}

test('a file goes to the scanner as it is, and what it answers is heard', async () => {
  const clamd = await aClamd();
  const look = scanner(clamd);
  expect(await look(await fileWith('x'.repeat(200_000)))).toBeNull();
  expect(clamd.read.at(-1)).toHaveLength(200_000);
  expect(await look(await fileWith(`a ${clamd.harmful} b`))).toBe('harmful');
  expect(await look(await fileWith(''))).toBeNull();
  await clamd.close();
  expect(await look(await fileWith('x'))).toBe('unreached');
});

const answering = async (answer: string): Promise<{ server: Server; host: string; port: number }> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(answer);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return { server, host: '127.0.0.1', port: (server.address() as AddressInfo).port };
};

test.each([
  ['an error', 'INSTREAM size limit exceeded. ERROR\0'],
  ['nothing', ''],
  ['something else', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ['a flood', 'stream: OK'.repeat(5_000)],
])('what does not say that the file is clean does not count: %s', async (_, answer) => {
  const { server, ...at } = await answering(answer);
  expect(await scanner(at)(await fileWith('x'))).toBe('unreached');
  server.close();
});
