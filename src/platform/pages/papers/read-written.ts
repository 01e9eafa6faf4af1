import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../config/index.ts';

const texts = new Map<string, Promise<string>>();

/** A text in Markdown as it is packed with the service; read once. */
export function readWritten(file: string): Promise<string> {
  const read = texts.get(file) ?? readFile(join(packageRoot(), file), 'utf8');
  texts.set(file, read);
  return read;
}
