import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { spoolFile, type Upload } from '../../platform/web/index.ts';
import { UsageRefused } from '../command.ts';

const ofReturn = /\.(?:csv|xml)$/i;

/** Copies the files of a return out of a directory, so that whatever becomes of it the import can go on. */
export async function spoolDirectory(directory: string, uploads: string, id: string): Promise<Upload> {
  const all = await readdir(directory).catch(() => {
    throw new UsageRefused(`There is no directory ${directory}.`);
  });
  const names = all.filter((name) => ofReturn.test(name)).sort();
  if (names.length === 0)
    throw new UsageRefused(`There is no file in ${directory} that ends in .csv or .xml.`);
  const files = [];
  for (const [number, name] of names.entries()) {
    files.push(await spoolFile(uploads, { id, number, name }, createReadStream(join(directory, name))));
  }
  return { id, files };
}
