import { cp, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pgliteVersion } from '../../src/platform/database/template-key.ts';
import { openEmbeddedOver } from './open-embedded.ts';

/** Fills a directory with an embedded cluster that was just created and closed: making one takes seconds. */
export async function copyEmptyCluster(directory: string): Promise<void> {
  const template = join(tmpdir(), `hearth-test-cluster-${pgliteVersion()}`);
  const there = await stat(template).catch(() => undefined);
  if (!there) await makeTemplate(template);
  await cp(template, directory, { recursive: true });
}

async function makeTemplate(template: string): Promise<void> {
  const own = await mkdtemp(`${template}-draft-`);
  const db = await openEmbeddedOver(own);
  await db.close();
  // Another thread may have made it meanwhile: then the rename fails and its template serves.
  await rename(own, template).catch(() => rm(own, { recursive: true }));
}
