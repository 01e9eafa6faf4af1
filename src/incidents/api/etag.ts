import { createHash } from 'node:crypto';
import { json, type Reply, type RequestContext } from '../../platform/web/index.ts';

/** A JSON answer with an ETag; 304 without a body when the asker already holds it. */
export function withEtag(context: RequestContext, body: unknown): Reply {
  const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;
  const held = context.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (held?.includes(etag) || held?.includes('*')) return json(undefined, 304, { etag });
  return json(body, 200, { etag });
}
