import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { buildSync } from 'esbuild';

const embeddedWorker = fileURLToPath(
  new URL('../../src/platform/database/embedded-worker.ts', import.meta.url),
);
const made = new Map<string, string>();

/**
 * A program of ours, or what a thread of ours runs, as JavaScript: to read its TypeScript each time takes seconds. The
 * thread of the embedded database lies beside it, where it looks for it.
 * @returns the file
 */
export function bundled(source: string): string {
  const name = basename(source, '.ts');
  const file = made.get(source) ?? bundle(source, name);
  made.set(source, file);
  return file;
}

/** The same for a module that such a thread loads: its URL. */
export function bundledModule(url: string): string {
  return pathToFileURL(bundled(fileURLToPath(url))).href;
}

function bundle(source: string, name: string): string {
  const { BUNDLED_FOR_TESTS: home } = process.env;
  if (!home) throw new Error('only a run of vitest has a place for what is bundled');
  const outdir = join(home, `${threadId}-${made.size}`);
  buildSync({
    entryPoints: { [name]: source, 'embedded-worker': embeddedWorker },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return join(outdir, `${name}.js`);
}
