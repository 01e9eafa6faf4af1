import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AssetAddress } from './document.tsx';
import type { Encoding } from './taken-encoding.ts';

/** What the browser's own files are; there are no others. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** One of the browser's own files. */
interface Asset {
  readonly type: string;
  /** Of its content. */
  readonly hash: string;
  readonly bytes: Buffer;
  /** As the build has compressed it, the smallest first. */
  readonly smaller: ReadonlyMap<Encoding, Buffer>;
}

/** The browser's own files, by name. */
export type Assets = ReadonlyMap<string, Asset>;

const endings = { br: '.br', gzip: '.gz' } as const;

async function readAsset(path: string, type: string): Promise<Asset> {
  const bytes = await readFile(path);
  const smaller = new Map<Encoding, Buffer>();
  for (const encoding of ['br', 'gzip'] as const) {
    const made = await readFile(path + endings[encoding]).catch(() => null);
    if (made && made.length < bytes.length) smaller.set(encoding, made);
  }
  // scripts/build.js tells the worker of the guide the same twelve letters.
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { type, hash, bytes, smaller };
}

/** Reads the browser's own files into memory: they are few and small. Where nothing was built there are none. */
export async function readAssets(directory: string): Promise<Assets> {
  const names = await readdir(directory).catch(() => []);
  const known = names.flatMap((name) => {
    const type = types[extname(name)];
    return type ? [{ name, type }] : [];
  });
  const read = known.map(
    async ({ name, type }) => [name, await readAsset(join(directory, name), type)] as const,
  );
  return new Map(await Promise.all(read));
}

/** The address of a file, with the hash of its content; whatever changes has another. */
export const addressIn =
  (assets: Assets): AssetAddress =>
  (name) => {
    const [bare = '', end = ''] = name.split('.');
    const hash = assets.get(name)?.hash;
    return `/assets/${hash === undefined ? name : `${bare}.${hash}.${end}`}`;
  };
