import { extname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** What the browser's own files are; there are no others. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Hands out the browser's own files under `/assets/`, each as what it is, and no list of them. */
export async function serveAssets(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    prefix: '/assets/',
    contentType: false,
    allowedPath: (path) => Object.hasOwn(types, extname(path)),
    setHeaders: (reply, path) => {
      reply.setHeader('content-type', `${types[extname(path)]}; charset=utf-8`);
      if (path.endsWith('service-worker.js')) reply.setHeader('service-worker-allowed', '/');
    },
  });
}
