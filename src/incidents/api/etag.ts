import { createHash } from 'node:crypto';
import { type Answer, json, type Visit } from '../../platform/web/index.ts';

/** A JSON answer with an ETag; 304 without a body when the asker already holds it. */
export function withEtag(visit: Visit, body: unknown): Answer {
  const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;
  const held = visit.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (held?.includes(etag) || held?.includes('*')) return json(undefined, 304, { etag });
  return json(body, 200, { etag });
}
