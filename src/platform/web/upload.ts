import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock, NewId } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { notFound, Refusal } from '../errors/index.ts';
import type { Scan } from '../scan/index.ts';
import { receiveForm, removeFormFile } from './receive-form.ts';
import type { SignedIn } from './request-context.ts';
import { requireSameSite, requireToken } from './request-forgery.ts';
import type { Route } from './route.ts';
import { isCutOff } from './upload-cut-off.ts';
import { spoolParts, spoolTexts } from './upload-parts.ts';
import { removeUpload, type Upload } from './upload-spool.ts';
import { whoSends } from './who-sends.ts';

/** A route that takes files, and the role that may send them. */
export interface UploadRoute {
  readonly path: string;
  readonly role: string;
}

/** What taking files needs. */
interface UploadDeps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  readonly secureCookies: boolean;
  readonly newId: NewId;
  /** Where files lie until they are used. */
  readonly directory: string;
  /** Looks for what is harmful in the file of a form; nothing does where it is null. */
  readonly scan: Scan | null;
  /** The most bytes of all files of one request together. */
  readonly largest: number;
  readonly routes: readonly UploadRoute[];
  /** All routes: those whose forms come with a file say so (`file`). */
  readonly forms: readonly Route[];
}

const uploads = new WeakMap<object, Upload>();

/** The files that came with a request, by its body; null when there were none. */
export function uploadOf(body: unknown): Upload | null {
  return typeof body === 'object' && body ? (uploads.get(body) ?? null) : null;
}

/** Who sends files. Whoever may not is refused before the first byte is written. */
async function senderOf(
  request: FastifyRequest,
  deps: UploadDeps,
  role: string,
): Promise<{ person: SignedIn; bearer: boolean }> {
  const { person, bearer } = await whoSends(request, deps);
  if (!person) throw new Refusal('sign-in-needed', 'Sign in to continue.');
  request.person = person;
  if (!bearer) requireSameSite(request);
  if (!person.roles.includes(role)) throw notFound();
  return { person, bearer };
}

/** What goes wrong between the browser and us, in words for whoever sent the files. */
function inWords(error: unknown, largest: number): unknown {
  const { statusCode, code } = Object(error) as { statusCode?: number; code?: unknown };
  if (statusCode === 413 || code === 'too-large') {
    const most = Math.floor(largest / 1_000_000).toLocaleString('en-GB');
    return new Refusal(
      'too-large',
      `That is more than we can take at once: ${most} megabytes in all, and 50 files. Send fewer, or ask for a higher limit.`,
      'files',
    );
  }
  if (error instanceof Refusal || !isCutOff(error)) return error;
  return new Refusal('not-allowed', 'The files did not arrive complete. Send them again.', 'files');
}

async function receive(request: FastifyRequest, deps: UploadDeps, role: string): Promise<void> {
  const { person, bearer } = await senderOf(request, deps, role);
  const { directory, largest } = deps;
  if (Number(request.headers['content-length'] ?? 0) > largest * 1.01 + 10_000)
    throw new Refusal('too-large', 'The files are too large.', 'files');
  const spool = { directory, id: deps.newId(), largest };
  const mayWrite = (fields: Record<string, unknown>): void => {
    if (bearer) return;
    // The token stands before the files, so that nothing of another site's form is written.
    request.body = fields;
    requireToken(request, person);
  };
  try {
    const { body, files } = request.isMultipart()
      ? await spoolParts(request.parts({ limits: { fileSize: largest } }), spool, mayWrite)
      : await spoolTexts(request.body, spool, mayWrite);
    request.body = body;
    if (files.length > 0) uploads.set(body, { id: spool.id, files });
  } catch (error) {
    await removeUpload(directory, spool.id);
    throw error;
  }
}

/**
 * Lets some routes take files. They are written to disk as they arrive, before any transaction is opened: a slow line
 * holds up nobody. Files of a request that was refused are taken off the disk again.
 */
export async function receiveUploads(app: FastifyInstance, deps: UploadDeps): Promise<void> {
  await app.register(multipart, { limits: { files: 50, fields: 50, fieldSize: 10_000, parts: 100 } });
  app.addHook('preValidation', async (request) => {
    const route = deps.routes.find(({ path }) => path === request.routeOptions.url);
    const takesFiles = route && request.method === 'POST';
    const form = deps.forms.find(
      ({ method, path, file }) => file && method === request.method && path === request.routeOptions.url,
    );
    if (form?.file) {
      await receiveForm(request, deps, { file: form.file, who: form.who });
      return;
    }
    if (!takesFiles) {
      if (request.isMultipart()) throw new Refusal('not-json', 'No files can be sent here.');
      return;
    }
    await receive(request, deps, route.role).catch((error) => {
      throw inWords(error, deps.largest);
    });
  });
  // Before the answer leaves: whoever has it knows that the file is gone.
  app.addHook('onSend', async (request) => removeFormFile(request.body));
  app.addHook('onResponse', async (request, reply) => {
    const upload = uploadOf(request.body);
    if (upload && reply.statusCode >= 400) await removeUpload(deps.directory, upload.id);
  });
}
