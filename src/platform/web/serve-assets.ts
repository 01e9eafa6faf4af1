import type { FastifyInstance } from 'fastify';
import type { Assets } from './assets.ts';
import { takenEncoding } from './taken-encoding.ts';

/** How long a browser keeps what never changes: a year, in seconds. */
const always = 'public, max-age=31536000, immutable';

/**
 * Hands out the browser's own files under `/assets/`, each as what it is, and no list of them. With its hash in the name
 * (`hearth.0123456789ab.css`) a file is kept for a year. Without, or with the hash of another version (a page that was
 * opened before an upgrade asks for it), the file of today is answered, and asked about again each time.
 */
export function serveAssets(app: FastifyInstance, assets: Assets): void {
  app.get<{ Params: { file: string } }>(
    '/assets/:file',
    { config: { isUnlimited: true } },
    (request, reply) => {
      const [, stem, hash, ending] = /^([\w-]+)(?:\.([0-9a-f]{12}))?(\.\w+)$/.exec(request.params.file) ?? [];
      const name = `${stem}${ending}`;
      const asset = assets.get(name);
      if (!asset) return reply.callNotFound();
      const encoding = takenEncoding(request.headers['accept-encoding'], asset.smaller.keys());
      const smaller = encoding && asset.smaller.get(encoding);
      const etag = `"${asset.hash}${smaller ? `-${encoding}` : ''}"`;
      reply.headers({
        'cache-control': hash === asset.hash ? always : 'no-cache',
        'content-type': asset.type,
        etag,
        vary: 'accept-encoding',
      });
      if (name === 'service-worker.js') reply.header('service-worker-allowed', '/');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      if (smaller) reply.header('content-encoding', encoding);
      return reply.send(smaller ?? asset.bytes);
    },
  );
}
