import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A small ClamAV: it reads a stream as the real one does, and finds one word harmful. */
export interface Clamd {
  readonly host: string;
  readonly port: number;
  /** What was sent to it so far. */
  readonly read: Buffer[];
  readonly harmful: string;
  close(): Promise<void>;
}

const command = 'zINSTREAM\0';
const harmful = 'HARMFUL-FOR-TESTS';

/** The file in what has arrived; null while more is to come. */
function fileIn(arrived: Buffer): Buffer | null {
  if (arrived.length < command.length || arrived.subarray(0, command.length).toString() !== command)
    return null;
  const parts: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= arrived.length) {
    const length = arrived.readUInt32BE(at);
    at += 4;
    if (length === 0) return Buffer.concat(parts);
    parts.push(arrived.subarray(at, at + length));
    at += length;
  }
  return null;
}

/** Listens on this machine. */
export async function aClamd(): Promise<Clamd> {
  const read: Buffer[] = [];
  const server = createServer((socket: Socket) => {
    let arrived = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      arrived = Buffer.concat([arrived, chunk]);
      const file = fileIn(arrived);
      if (!file) return;
      read.push(file);
      socket.end(file.includes(harmful) ? 'stream: Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    read,
    harmful,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
      }),
  };
}
