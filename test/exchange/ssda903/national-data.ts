import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Beside the checkout, not in it: what others made and we only test against. Tests are skipped where it is not there.
const folder = new URL('../../../../shared/data/903/', import.meta.url);

/** Whether the data is there. */
export const hasNationalData = existsSync(fileURLToPath(folder));

/** Where one of its files lies. */
export function nationalFile(name: string): string {
  return fileURLToPath(new URL(name, folder));
}

/** One of its JSON files. */
export function nationalJson<T>(name: string): T {
  return JSON.parse(readFileSync(nationalFile(name), 'utf8')) as T;
}
