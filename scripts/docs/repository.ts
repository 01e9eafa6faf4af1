import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file of the repository, by its path from the top. */
export function textOf(path: string): string {
  return readFileSync(join(top, path), 'utf8');
}

/** Every file under a folder with one of these endings, sorted, as paths from the top. */
export function filesUnder(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => join(folder, name))
    .sort();
}

/** The sources of the service, without the tests beside them. */
export function sourceFiles(): string[] {
  return filesUnder('src', ['.ts', '.tsx']).filter((path) => !/\.test\.tsx?$/.test(path));
}
