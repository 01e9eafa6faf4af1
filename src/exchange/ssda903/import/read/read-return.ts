import '../../../tables.ts';
import { removeUpload, uploadedPath } from '../../../../platform/web/index.ts';
import type { ImportDeps } from '../advance/import-deps.ts';
import { keepLease, type Lease } from '../advance/lease.ts';
import { takeTime } from '../advance/take-time.ts';
import { FileRefused } from './file-refused.ts';
import { latestYear } from './latest-year.ts';
import type { OpenFile } from './open-file.ts';
import { ReturnReader } from './return-reader.ts';
import { storeRows } from './store-rows.ts';
import { takeTable, withoutHeader } from './take-table.ts';

interface FileToRead {
  readonly number: number;
  readonly name: string;
  readonly rows_read: number;
  readonly is_read: boolean;
  readonly tables: readonly string[];
}

/**
 * Stores what is left of a file to store, batch by batch: each is a short transaction that also says how far we are.
 * @param before how many rows the files before it have
 * @returns how many there are with its own
 */
async function readFile(
  deps: ImportDeps,
  lease: Lease,
  file: FileToRead,
  opened: OpenFile,
  before: number,
): Promise<number> {
  const importId = lease.import.id;
  const tables = new Set<string>(opened.table ? [opened.table] : file.tables);
  let count = 0;
  for await (const batch of opened.rows()) {
    const fresh = batch.slice(Math.max(0, file.rows_read - count));
    count += batch.length;
    if (fresh.length === 0) continue;
    for (const row of fresh) tables.add(row.file);
    await deps.database.asService(async (tx) => {
      await storeRows(tx, importId, fresh);
      await tx
        .updateTable('return_file')
        .set({ rows_read: count, tables: [...tables] })
        .where('import_id', '=', importId)
        .where('number', '=', file.number)
        .execute();
      await keepLease(tx, lease, deps.clock(), 'received', { progress_done: before + count });
    });
  }
  await deps.database.asService(async (tx) => {
    await tx
      .updateTable('return_file')
      .set({ is_read: true, tables: [...tables] })
      .where('import_id', '=', importId)
      .where('number', '=', file.number)
      .execute();
    await keepLease(tx, lease, deps.clock(), 'received');
  });
  return before + count;
}

async function finish(deps: ImportDeps, lease: Lease): Promise<void> {
  const importId = lease.import.id;
  await deps.database.asService(async (tx) => {
    const header = await tx
      .selectFrom('return_row')
      .select('row')
      .where('import_id', '=', importId)
      .where('file', '=', 'Header')
      .limit(1)
      .executeTakeFirst();
    if (!header) throw withoutHeader();
    await takeTime(tx);
    const proposed = await latestYear(tx, importId);
    await keepLease(tx, lease, deps.clock(), 'received', {
      state: 'read',
      proposed_year: proposed,
      progress_done: 0,
    });
  });
  await removeUpload(deps.uploads, importId);
}

/** Reads every file of an import with this reader. */
async function readWith(reader: ReturnReader, deps: ImportDeps, lease: Lease): Promise<void> {
  const files = await deps.database.asService((tx) =>
    tx
      .selectFrom('return_file')
      .select(['number', 'name', 'rows_read', 'is_read', 'tables'])
      .where('import_id', '=', lease.import.id)
      .orderBy('number')
      .execute(),
  );
  const opened: [FileToRead, OpenFile][] = [];
  const taken = new Map<string, string>();
  // Every file is recognised before the first is read: a wrong one is told of at once.
  for (const file of files) {
    const open = await FileRefused.in(file.name, () =>
      reader.open(uploadedPath(deps.uploads, lease.import.id, file.number)),
    );
    takeTable(taken, file.name, open.table);
    opened.push([file, open]);
  }
  let done = 0;
  for (const [file, open] of opened) {
    const before = done;
    done = file.is_read
      ? before + file.rows_read
      : await FileRefused.in(file.name, () => readFile(deps, lease, file, open, before));
  }
  await finish(deps, lease);
}

/**
 * The second stage: reads every file of an import and stores its rows exactly as supplied. Goes on where it was cut off.
 * @throws Refusal or FileRefused when a file is none of the return; LetGo when the import is no longer ours
 */
export async function readReturn(deps: ImportDeps, lease: Lease): Promise<void> {
  const reader = (deps.reader ?? (() => new ReturnReader()))();
  try {
    await readWith(reader, deps, lease);
  } finally {
    await reader.close();
  }
}
