import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Reply } from './reply.ts';
import { ofFile } from './security-headers.ts';

/** How the name of a file ends that is of this kind: its name is ours, and never one that somebody sent. */
function endOf(mediaType: string): string {
  const [, kind = ''] = /^\w+\/(\w+)/.exec(mediaType) ?? [];
  return kind === 'plain' ? 'txt' : kind;
}

/** A paper that somebody sent is saved and not shown: a browser would open it as if it were a page of ours. */
const howShown = (mediaType: string, isSent = false): string =>
  isSent && mediaType === 'application/pdf' ? 'attachment' : 'inline';

/** The part of a file that was asked for, as players do; null for the whole, `outside` for what is not there. */
function partAsked(
  range: string | undefined,
  length: number,
): { from: number; to: number } | null | 'outside' {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  return from > to ? 'outside' : { from, to };
}

/** Sends a file, or the part of it that was asked for. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { mediaType, bytes, isSent }: Extract<Reply, { kind: 'file' }>,
): FastifyReply {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  reply
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `${howShown(mediaType, isSent)}; filename="hearth.${endOf(mediaType)}"`)
    .type(mediaType);
  if (!isSent) return reply.send(whole);
  reply.header('content-security-policy', ofFile).header('accept-ranges', 'bytes');
  const asked = partAsked(request.headers.range, whole.length);
  if (asked === null) return reply.send(whole);
  if (asked === 'outside')
    return reply.code(416).header('content-range', `bytes */${whole.length}`).send(Buffer.alloc(0));
  const { from, to } = asked;
  return reply
    .code(206)
    .header('content-range', `bytes ${from}-${to}/${whole.length}`)
    .send(whole.subarray(from, to + 1));
}
