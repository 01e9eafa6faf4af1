import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Refusal } from '../../protocol/index.ts';
import type { Terminal } from '../command.ts';

const inWords: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'you do not have permission to read it',
};

/**
 * Opens FILE, or standard input for `-`.
 * @throws Refusal `not-found` when there is nothing to read there
 */
export async function openInput(name: string, terminal: Terminal): Promise<Readable> {
  if (name === '-') return terminal.input;
  const stream = createReadStream(name);
  try {
    // A directory opens and only then refuses to be read: so the first bytes are waited for.
    await Promise.race([once(stream, 'readable'), once(stream, 'end')]);
    return stream;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Refusal('not-found', `${name} cannot be read: ${inWords[code] ?? message}.`, 'FILE');
  }
}
