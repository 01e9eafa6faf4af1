import { readFile } from 'node:fs/promises';
import type { FastifyRequest } from 'fastify';
import type { Clock, NewId } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../errors/index.ts';
import type { Scan } from '../scan/index.ts';
import { requireSameSite, requireToken } from './request-forgery.ts';
import type { Route } from './route.ts';
import { isCutOff } from './upload-cut-off.ts';
import { type FormFile, fileTooLarge, spoolForm } from './upload-form.ts';
import { removeUpload, uploadedPath } from './upload-spool.ts';
import { whoSends } from './who-sends.ts';

interface Deps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  readonly secureCookies: boolean;
  readonly newId: NewId;
  readonly directory: string;
  /** Looks for what is harmful in a file; null where nothing does. */
  readonly scan: Scan | null;
}

/** What came with a form: where its file lies, or why it was not kept. */
type FormUpload = { readonly directory: string; readonly id: string } | { readonly refusal: Refusal };
const formUploads = new WeakMap<object, FormUpload>();

/**
 * The file that came with a form (see `file` of a route), read into memory; null when none was chosen.
 * @param body the body of the visit
 * @throws Refusal `too-large` at the field, when it was larger than the form takes
 */
export async function fileOf(body: unknown): Promise<Uint8Array | null> {
  const upload = typeof body === 'object' && body ? formUploads.get(body) : undefined;
  if (!upload) return null;
  if ('refusal' in upload) throw upload.refusal;
  return await readFile(uploadedPath(upload.directory, upload.id, 0));
}

/** Takes the file of a form off the disk again, when its visit is answered. */
export async function removeFormFile(body: unknown): Promise<void> {
  const upload = typeof body === 'object' && body ? formUploads.get(body) : undefined;
  if (upload && 'id' in upload) await removeUpload(upload.directory, upload.id);
}

/** What goes wrong between the browser and us, at the field of the file. */
function inWords(error: unknown, file: FormFile): unknown {
  if (error instanceof Refusal) return error;
  const { statusCode } = Object(error) as { statusCode?: number };
  if (statusCode === 413) return fileTooLarge(file);
  if (!isCutOff(error)) return error;
  return new Refusal('not-allowed', 'The file did not arrive complete. Send it again.', file.field);
}

/** What is said of a file that was looked into, at its field. */
const inWordsOfScan = (found: NonNullable<Awaited<ReturnType<Scan>>>, { field }: FormFile): Refusal =>
  new Refusal(
    'not-allowed',
    found === 'harmful'
      ? 'The virus scanner found something harmful in this file, so it was not kept. Do not open it. Tell the people who look after your computers.'
      : 'The virus scanner of this service cannot be reached, so no file can be taken now. Send everything else, and add the file later.',
    field,
  );

/** The longest request that is read to its end when its file is too large, so that what was typed comes back. */
const longestDrained = 100_000_000;

/** The limits of what is typed in a form that comes with a file; its one file has its own. */
const typedLimits = { files: 1, fields: 200, fieldSize: 100_000, parts: 201 };

/**
 * Takes a form that comes with a file. Whoever has not signed in, or sends the form of another sign-in, has their file
 * read past; the route then refuses them with what they typed in hand.
 */
export async function receiveForm(
  request: FastifyRequest,
  deps: Deps,
  { file, who }: { readonly file: FormFile; readonly who: Route['who'] },
): Promise<void> {
  if (!request.isMultipart()) return;
  const { directory } = deps;
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > longestDrained) throw fileTooLarge(file);
  const { person, bearer } = await whoSends(request, deps);
  const mayWrite = (fields: Record<string, unknown>): boolean => {
    if (!person || (person.childId !== null) !== (who === 'young-person')) return false;
    if (bearer) return true;
    request.body = fields;
    try {
      requireSameSite(request);
      requireToken(request, person);
      return true;
    } catch {
      return false;
    }
  };
  const id = deps.newId();
  const isTooLong = length > file.largest + 4_000_000;
  // What is over the limit is cut off and said so; the rest of the form is still read.
  const options = { limits: { ...typedLimits, fileSize: file.largest }, throwFileSizeLimit: false };
  try {
    const parts = request.parts(options);
    const { body, ...taken } = await spoolForm(parts, { ...file, directory, id, mayWrite, isTooLong });
    request.body = body;
    const found = taken.file && deps.scan && (await deps.scan(uploadedPath(directory, id, 0)));
    const refusal = taken.refusal ?? (found ? inWordsOfScan(found, file) : null);
    if (found) await removeUpload(directory, id);
    if (refusal) formUploads.set(body, { refusal });
    else if (taken.file) formUploads.set(body, { directory, id });
  } catch (error) {
    await removeUpload(directory, id);
    throw inWords(error, file);
  }
}
