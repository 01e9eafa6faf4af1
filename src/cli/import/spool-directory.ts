import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { spoolFile, type Upload } from '../../platform/web/index.ts';
import { filesInDirectory } from './files-in-directory.ts';

/** Copies the files of a return out of a directory, so that whatever becomes of it the import can go on. */
export async function spoolDirectory(directory: string, uploads: string, id: string): Promise<Upload> {
  const names = await filesInDirectory(directory);
  const files = [];
  for (const [number, name] of names.entries()) {
    files.push(await spoolFile(uploads, { id, number, name }, createReadStream(join(directory, name))));
  }
  return { id, files };
}
