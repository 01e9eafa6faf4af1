import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageMigrations, readMigrations, readParts } from './migration-files.ts';

/** Names the state that the package's migrations lead to on an engine: a template bearing it can be used again. */
export async function templateKey(engine: string): Promise<string> {
  const hash = createHash('sha256').update(engine);
  const directory = packageMigrations();
  for (const { file, checksum } of [...(await readMigrations(directory)), ...(await readParts(directory))])
    hash.update(`${file} ${checksum}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** The release of PGlite in use: what one wrote, another need not read. */
export function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
  return String(version);
}
