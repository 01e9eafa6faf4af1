import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { lstat, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SettingsRefused } from '../config/index.ts';
import { Refusal } from '../errors/index.ts';

/** A file that was sent and lies on disk now: under which name it was sent, its size and its hash. */
export interface UploadedFile {
  readonly number: number;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The files of one request, in a directory of their own that bears the id. */
export interface Upload {
  readonly id: string;
  readonly files: readonly UploadedFile[];
}

/** Where a file of an upload lies. */
export function uploadedPath(directory: string, id: string, number: number): string {
  return join(directory, id, String(number));
}

/**
 * Makes the directory of uploads where it is not there yet, for its owner alone, and says it again.
 * @throws SettingsRefused when it is somebody else's, others may write in it, or it is a link to another
 */
export async function requireOwnDirectory(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const found = await lstat(directory);
  const isOurs = process.getuid === undefined || found.uid === process.getuid();
  const isForOthers = process.platform !== 'win32' && (found.mode & 0o022) !== 0;
  if (found.isDirectory() && isOurs && !isForOthers) return directory;
  throw new SettingsRefused([
    `HEARTH_UPLOADS must be a directory of this service alone: ${directory} belongs to someone else, or others can write to it.`,
  ]);
}

const longestName = 200;

/** The last part of a name that somebody else gave, without signs that no name has. */
function plainName(given: string, number: number): string {
  const name = basename(given.replaceAll('\\', '/')).replaceAll(/\p{C}/gu, '').trim();
  return name.slice(0, longestName) || `file ${number}`;
}

/**
 * Writes a file to disk as it arrives, and reports its size and hash.
 * @param most the most bytes it may have
 * @throws Refusal `too-large` when it has more; the part that was written goes with the upload
 */
export async function spoolFile(
  directory: string,
  { id, number, name }: { readonly id: string; readonly number: number; readonly name: string },
  from: AsyncIterable<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<UploadedFile> {
  await requireOwnDirectory(directory);
  await mkdir(join(directory, id), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of from) {
      bytes += chunk.length;
      if (bytes > most) throw new Refusal('too-large', 'The files are too large.', 'files');
      hash.update(chunk);
      yield chunk;
    }
  }
  const path = uploadedPath(directory, id, number);
  await pipeline(measured, createWriteStream(path, { mode: 0o600, flush: true }));
  return { number, name: plainName(name, number), bytes, sha256: hash.digest('hex') };
}

/** Takes an upload off the disk again. Nothing happens when it is not there. */
export async function removeUpload(directory: string, id: string): Promise<void> {
  await rm(join(directory, id), { recursive: true, force: true });
}
