import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';

/** Looks into a file: null where nothing harmful was found; `unreached` where nobody could look. */
export type Scan = (path: string) => Promise<'harmful' | 'unreached' | null>;

/** Where a scanner listens. */
export interface ScannerAt {
  readonly host: string;
  readonly port: number;
}

/** How long a scanner may be silent, in milliseconds. */
const longestSilence = 30_000;
/** The most characters of an answer. */
const longestAnswer = 4096;

/** How many bytes follow, as ClamAV reads it. */
function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function sendWhole(socket: Socket, path: string): Promise<void> {
  const write = (bytes: Uint8Array): Promise<void> =>
    new Promise((done, failed) => {
      socket.write(bytes, (error) => (error ? failed(error) : done()));
    });
  await write(Buffer.from('zINSTREAM\0'));
  for await (const chunk of createReadStream(path)) {
    await write(lengthOf(chunk.length));
    await write(chunk);
  }
  await write(lengthOf(0));
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  for await (const chunk of socket) {
    answer += chunk.toString('latin1');
    if (answer.includes('\0') || answer.length > longestAnswer) break;
  }
  return answer.replace(/\0.*$/s, '');
}

/** Asks a ClamAV at this address, by its INSTREAM over TCP. What is not said to be clean is not taken. */
export const scanner =
  ({ host, port }: ScannerAt): Scan =>
  async (path) => {
    const socket = connect({ host, port });
    socket.setTimeout(longestSilence, () => socket.destroy(new Error('the scanner is silent')));
    try {
      const answered = answerOf(socket);
      // A scanner that has found enough answers before it has read everything.
      const sent = sendWhole(socket, path).catch(() => undefined);
      const answer = await answered;
      socket.destroy();
      await sent;
      if (/^stream: OK$/.test(answer)) return null;
      return / FOUND$/.test(answer) ? 'harmful' : 'unreached';
    } catch {
      return 'unreached';
    } finally {
      socket.destroy();
    }
  };
