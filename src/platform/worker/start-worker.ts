import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a file of ours as a thread. From the bundle it lies beside this one, under its own name; from the sources tsx
 * reads its TypeScript.
 * @param source the address of the TypeScript file, from beside the caller
 */
export function startWorker(source: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    const name = source.pathname.split('/').at(-1)?.replace(/\.ts$/, '.js');
    return new Worker(new URL(`./${name}`, import.meta.url), options);
  }
  const tsx = dirname(createRequire(import.meta.url).resolve('tsx/package.json'));
  const reader = pathToFileURL(join(tsx, 'dist/esm/api/index.mjs')).href;
  const code = `import('${reader}').then(({ tsImport }) => tsImport('${source.href}', '${source.href}'));`;
  return new Worker(code, { ...options, eval: true });
}
