import { PGlite } from '@electric-sql/pglite';
import { extensions } from './extensions.ts';
import { leftOutOfBackups } from './left-out-of-backups.ts';

/** A copy of a whole cluster, without those rows: they are emptied in the copy, so that nobody is signed out. */
export async function withoutLeftOut(cluster: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const copy = await PGlite.create({ loadDataDir: cluster, extensions });
  try {
    for (const table of leftOutOfBackups) {
      const { rows } = await copy.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
        `public.${table}`,
      ]);
      if (rows[0]?.there) await copy.exec(`truncate public.${table}`);
    }
    await copy.exec('checkpoint');
    return new Uint8Array(await (await copy.dumpDataDir('gzip')).arrayBuffer());
  } finally {
    await copy.close();
  }
}
