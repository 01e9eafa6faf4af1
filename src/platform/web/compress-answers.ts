import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { isFromHere } from './request-forgery.ts';
import { takenEncoding } from './taken-encoding.ts';

const compress = promisify(gzip);

/** What goes into one packet as it is, in bytes. */
const small = 1_400;

/** Pages, JSON, tables and plain text; pictures and documents are small in themselves. */
const isText = /^(?:text\/|application\/(?:[\w-]+\+)?json\b)/;

/**
 * Compresses what is text and takes more than one packet. What somebody who has signed in asks for only where
 * the browser says that it comes from here: whoever leads them from elsewhere could put words into the address and learn from the length of the answer what else stands in it.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
    if (payload.length < small || !isText.test(String(reply.getHeader('content-type') ?? ''))) return payload;
    // The browser's own files say it themselves: the build has compressed them.
    if (reply.hasHeader('vary')) return payload;
    reply.header('vary', 'accept-encoding');
    const isTaken = takenEncoding(request.headers['accept-encoding'], ['gzip']) !== null;
    if (!isTaken || (request.person && !isFromHere(request))) return payload;
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return compress(payload);
  });
}
