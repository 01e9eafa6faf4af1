import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packageRoot } from '../../platform/config/index.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { makeReadyCluster, readyName, readyShelf } from '../../platform/database/ready-cluster.ts';
import type { Output } from '../output.ts';
import { buildDemo } from './build-demo.ts';

/** How long what happened today in a demo passes for today, in milliseconds: half a day. */
const freshFor = 12 * 3_600_000;

/** What the name of a ready demo begins with; after it comes when it was made, in milliseconds of the epoch. */
const nameBefore = (empty: string): string => `${basename(empty).replace('cluster', 'demo')}-`;

/** When what builds a demo was itself built, in milliseconds of the epoch. */
function builtAt(): number {
  const program = join(packageRoot(), 'dist', 'cli.js');
  return existsSync(program) ? statSync(program).mtimeMs : 0;
}

/**
 * Builds Synthetic London as a cluster, for the first start of a demo to begin as its copy; removes the one before.
 * @returns where it is
 */
export async function makeReadyDemo(now: Date, errors: Output, shelf = readyShelf()): Promise<string> {
  const empty = await makeReadyCluster(shelf);
  const draft = await mkdtemp(join(shelf, 'draft-'));
  try {
    const records = await openDatabase({ kind: 'embedded', directory: draft, readyCluster: empty });
    await buildDemo(records, 1, errors).finally(() => records.close());
    for (const name of await readdir(shelf))
      if (name.startsWith('demo-')) await rm(join(shelf, name), { recursive: true, force: true });
    const demo = join(shelf, `${nameBefore(empty)}${now.getTime()}`);
    await rename(join(draft, 'pgdata'), demo);
    return demo;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * The demo that was made at the installation, if one built now would hardly differ: it is of today, of these migrations,
 * and nothing has been built since. It is for demos alone: real records never begin as a copy of it.
 */
export async function findReadyDemo(
  now: Date,
  { shelf = readyShelf(), codeOf = builtAt() } = {},
): Promise<string | undefined> {
  const before = nameBefore(await readyName());
  const names = existsSync(shelf) ? await readdir(shelf) : [];
  const fresh = names.filter((name) => {
    const age = now.getTime() - Number(name.slice(before.length));
    return name.startsWith(before) && age >= 0 && age < freshFor && now.getTime() - age > codeOf;
  });
  return fresh[0] === undefined ? undefined : join(shelf, fresh[0]);
}
