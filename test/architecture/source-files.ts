import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A source file: its path from the top, its text, and the files of ours that it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Packages and node modules that it imports. */
  readonly packages: readonly string[];
}

const importing = /^(?:import|export)\b[^;']*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const found = [...text.matchAll(importing)].map(([, from, bare, later]) => from ?? bare ?? later ?? '');
  const ours = found.filter((to) => to.startsWith('.'));
  return {
    path,
    text,
    imports: ours.map((to) => relative(root, join(root, dirname(path), to))),
    packages: found.filter((to) => !to.startsWith('.')),
  };
}

/** Every TypeScript file below a folder; tests are left out. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|node_modules/.test(name))
    .map((name) => read(join(folder, name)));
}
