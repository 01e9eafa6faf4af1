import { readdir } from 'node:fs/promises';
import { UsageRefused } from '../command.ts';

const ofReturn = /\.(?:csv|xml)$/i;

/** The names of the files of a return in a directory. @throws UsageRefused when there is none */
export async function filesInDirectory(directory: string): Promise<readonly string[]> {
  const all = await readdir(directory).catch(() => {
    throw new UsageRefused(`There is no directory ${directory}.`);
  });
  const names = all.filter((name) => ofReturn.test(name)).sort();
  if (names.length === 0)
    throw new UsageRefused(`There is no file in ${directory} that ends in .csv or .xml.`);
  return names;
}
