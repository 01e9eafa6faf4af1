import type { Multipart } from '@fastify/multipart';
import { Refusal } from '../errors/index.ts';
import { spoolFile, type UploadedFile } from './upload-spool.ts';

/** Where files go, and how much there may be in all. */
interface Spool {
  readonly directory: string;
  readonly id: string;
  readonly largest: number;
}

/** A request with its files on disk: the other fields, and the files. */
interface Received {
  readonly body: Record<string, unknown>;
  readonly files: readonly UploadedFile[];
}

type MayWrite = (fields: Record<string, unknown>) => void;

const total = (files: readonly UploadedFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Takes a form with files apart as it arrives.
 * @param mayWrite called with the fields so far before the first file is written; throws when it may not be
 */
export async function spoolParts(
  parts: AsyncIterable<Multipart>,
  { directory, id, largest }: Spool,
  mayWrite: MayWrite,
): Promise<Received> {
  const body: Record<string, unknown> = Object.create(null);
  const files: UploadedFile[] = [];
  let isAllowed = false;
  for await (const part of parts) {
    if (part.type === 'field') {
      body[part.fieldname] = String(part.value);
      continue;
    }
    if (!isAllowed) mayWrite(body);
    isAllowed = true;
    // A browser sends an empty part where no file was chosen.
    if (!part.filename) {
      part.file.resume();
      continue;
    }
    const named = { id, number: files.length, name: part.filename };
    files.push(await spoolFile(directory, named, part.file, largest - total(files)));
    if (part.file.truncated) throw new Refusal('too-large', 'The file is too large.', 'files');
  }
  if (!isAllowed) mayWrite(body);
  return { body, files };
}

const isText = (file: unknown): file is { name: string; text: string } =>
  typeof Object(file).name === 'string' && typeof Object(file).text === 'string';

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  if (/\p{Surrogate}/u.test(text))
    throw new Refusal('not-allowed', 'A file contains a broken character.', 'files');
  yield Buffer.from(text);
}

/** Writes the texts in the `files` of a JSON body to disk. What has another shape is left for the route to refuse. */
export async function spoolTexts(
  sent: unknown,
  { directory, id, largest }: Spool,
  mayWrite: MayWrite,
): Promise<Received> {
  const body = (typeof sent === 'object' && sent ? sent : {}) as Record<string, unknown>;
  mayWrite(body);
  const texts = Array.isArray(body.files) ? body.files : [];
  if (!texts.every(isText)) return { body, files: [] };
  const files: UploadedFile[] = [];
  for (const [number, { name, text }] of texts.entries())
    files.push(await spoolFile(directory, { id, number, name }, bytesOf(text), largest - total(files)));
  return { body: { ...body, files: files.map(({ name, sha256 }) => ({ name, sha256 })) }, files };
}
