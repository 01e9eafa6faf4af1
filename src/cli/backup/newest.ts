import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotBeDone } from '../command.ts';

/** The file itself, or the newest in a directory. */
export async function newestBackup(place: string): Promise<string> {
  if (!(await stat(place)).isDirectory()) return place;
  const entries = await readdir(place, { withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.partial'))
      .map(async ({ name }) => ({ path: join(place, name), at: (await stat(join(place, name))).mtimeMs })),
  );
  const [newest] = files.sort((one, other) => other.at - one.at);
  if (!newest) throw new CannotBeDone(`There is no backup in ${place}.`);
  return newest.path;
}
