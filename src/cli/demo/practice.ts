import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../platform/config/index.ts';
import { removeCluster } from '../../platform/database/index.ts';
import { CannotBeDone, UsageRefused } from '../command.ts';

/** What a directory is marked with before a practice is built in it: without the mark nothing is ever thrown away. */
const mark = 'practice';

/** Marks a directory in which there is nothing yet as that of a practice. */
export async function markAsPractice(directory: string): Promise<void> {
  if (existsSync(join(directory, 'pgdata'))) return;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(
    join(directory, mark),
    'The database beside this file is a practice: it is thrown away each night.\n',
  );
}

/**
 * Throws away the practice that is there, so that another can be built.
 * @throws UsageRefused outside a practice; CannotBeDone where something else is in the directory
 */
export async function throwPracticeAway({ isPractice, database }: Settings): Promise<void> {
  if (!isPractice || database.kind !== 'embedded')
    throw new UsageRefused('--fresh is for a practice service: set HEARTH_MODE=practice.');
  const { directory } = database;
  if (existsSync(join(directory, 'pgdata')) && !existsSync(join(directory, mark)))
    throw new CannotBeDone(
      `${directory} was not begun as a practice, so we do not remove it. Name another with HEARTH_DATA.`,
    );
  await removeCluster(directory);
  await rm(join(directory, 'uploads'), { recursive: true, force: true });
  await markAsPractice(directory);
}
