import { cp, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { extensions } from '../../src/platform/database/extensions.ts';
import { pgliteVersion, templateKey } from '../../src/platform/database/template-key.ts';
import { migratedTar } from './memory-template.ts';
import { openEmbeddedOver } from './open-embedded.ts';

/** Fills a directory with an embedded cluster that was just created and closed: making one takes seconds. */
export async function copyEmptyCluster(directory: string): Promise<void> {
  await copyTemplate(`hearth-test-cluster-${pgliteVersion()}`, directory, async (draft) => {
    const db = await openEmbeddedOver(draft);
    await db.close();
  });
}

/** The same, up to this version: kept from run to run for as long as no migration changes, and small, so that a copy is quick. */
export async function copyMigratedCluster(directory: string): Promise<void> {
  const key = await templateKey(`small pglite ${pgliteVersion()}`);
  await copyTemplate(`hearth-test-records-${key}`, directory, async (draft) => {
    const fs = new NodeFS(join(draft, 'pgdata'));
    const db = await PGlite.create({ fs, loadDataDir: await migratedTar(), extensions });
    await db.close();
  });
}

async function copyTemplate(
  name: string,
  directory: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  const template = join(tmpdir(), name);
  const there = await stat(template).catch(() => undefined);
  if (!there) {
    const own = await mkdtemp(`${template}-draft-`);
    await fill(own);
    // Another thread may have made it meanwhile: then the rename fails and its template serves.
    await rename(own, template).catch(() => rm(own, { recursive: true }));
  }
  await cp(template, directory, { recursive: true });
}
