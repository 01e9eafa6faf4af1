import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from './errors.ts';

export interface Migration {
  number: string;
  file: string;
  text: string;
  checksum: string;
}

/**
 * Reads a directory of `NNNN-words.sql` files, in order of number.
 * Errors: `migration-unreadable` (no directory, or a SQL file that bears no number), `migration-duplicate`.
 */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const names = await readdir(directory).catch((error) => {
    throw new DatabaseError('migration-unreadable', `The migrations in ${directory} cannot be read.`, error);
  });
  const files = names.filter((name) => name.endsWith('.sql')).sort();
  const migrations = await Promise.all(files.map((file) => readMigration(directory, file)));
  migrations.forEach((migration, index) => {
    const before = migrations[index - 1];
    if (before?.number !== migration.number) return;
    throw new DatabaseError(
      'migration-duplicate',
      `Two migrations have the number ${migration.number}: ${before.file} and ${migration.file}. Renumber the newer one.`,
    );
  });
  return migrations;
}

/** What is written anew whenever it changes: one function, or the policies of one table. */
export interface Part {
  /** Such as `functions/app.sees.sql` or `policies/incident.sql`. */
  file: string;
  text: string;
  checksum: string;
}

/** The functions beside the migrations, then the policies, which ask them. Errors: `migration-unreadable`. */
export async function readParts(directory: string): Promise<Part[]> {
  const parts: Part[] = [];
  for (const kind of ['functions', 'policies']) {
    const names = await readdir(join(directory, kind)).catch(() => []);
    for (const name of names.filter((name) => name.endsWith('.sql')).sort())
      parts.push(await readPart(directory, `${kind}/${name}`));
  }
  return parts;
}

async function readPart(directory: string, file: string): Promise<Part> {
  if (!/^(?:functions\/\w+\.\w+|policies\/\w+)\.sql$/.test(file))
    throw new DatabaseError(
      'migration-unreadable',
      `${file} is not named after what it holds: functions/schema.name.sql or policies/table.sql.`,
    );
  const text = await readFile(join(directory, file), 'utf8');
  return { file, text, checksum: checksumOf(text) };
}

// Line ends may differ between checkouts; what the file says does not.
const checksumOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

async function readMigration(directory: string, file: string): Promise<Migration> {
  const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1];
  if (number === undefined) {
    throw new DatabaseError(
      'migration-unreadable',
      `${file} is not named like a migration: four digits, a hyphen, lower-case words, .sql.`,
    );
  }
  const text = await readFile(join(directory, file), 'utf8');
  return { number, file, text, checksum: checksumOf(text) };
}

/** Where this package keeps its migrations: beside its package.json, from the sources and from the bundle alike. */
export function packageMigrations(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json')) && dirname(directory) !== directory) {
    directory = dirname(directory);
  }
  return join(directory, 'migrations');
}
