import '../../../tables.ts';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isId, removeUpload } from '../../../../platform/web/index.ts';
import type { ImportDeps } from './import-deps.ts';

const aDay = 86_400_000;

/** Takes uploads off the disk that a request left behind when its process died, a day after: no import has them. */
export async function sweepUploads({ database, clock, uploads }: ImportDeps): Promise<void> {
  const ids = (await readdir(uploads).catch(() => [])).filter(isId);
  if (ids.length === 0) return;
  const waiting = await database.asService((tx) =>
    tx
      .selectFrom('return_import')
      .select('id')
      .where('id', 'in', ids)
      .where('state', '=', 'received')
      .execute(),
  );
  const used = new Set(waiting.map(({ id }) => id));
  for (const id of ids.filter((name) => !used.has(name))) {
    const { mtimeMs } = await stat(join(uploads, id));
    if (clock().getTime() - mtimeMs > aDay) await removeUpload(uploads, id);
  }
}
