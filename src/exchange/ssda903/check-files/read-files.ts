import { Refusal } from '../../../protocol/index.ts';
import { comparable } from '../child/assemble-child.ts';
import type { TableName } from '../files/file-of-return.ts';
import type { StoredRow } from '../import/check/children-in-order.ts';
import { FileRefused } from '../import/read/file-refused.ts';
import type { OpenFile } from '../import/read/open-file.ts';
import { ReturnReader } from '../import/read/return-reader.ts';
import { refuseNull } from '../import/read/store-rows.ts';
import { takeTable, withoutHeader } from '../import/read/take-table.ts';

/** A file on this machine, and what it is called. */
export interface FileToCheck {
  readonly name: string;
  readonly path: string;
}

/** A return, read whole. */
export interface ReturnRead {
  /** The rows by the child's number as it is compared; those without a number under the empty one. */
  readonly byChild: ReadonlyMap<string, readonly StoredRow[]>;
  /** How many rows each table has that was supplied. */
  readonly counts: ReadonlyMap<TableName, number>;
}

/** All rows are held at once. The largest county has not a fifth of these. */
const mostRows = 500_000;

async function openAll(
  files: readonly FileToCheck[],
  reader: ReturnReader,
): Promise<[FileToCheck, OpenFile][]> {
  const opened: [FileToCheck, OpenFile][] = [];
  const taken = new Map<string, string>();
  for (const file of files) {
    const open = await FileRefused.in(file.name, () => reader.open(file.path));
    takeTable(taken, file.name, open.table);
    opened.push([file, open]);
  }
  return opened;
}

async function readAll(
  files: readonly FileToCheck[],
  reader: ReturnReader,
  importId: string,
): Promise<ReturnRead> {
  const byChild = new Map<string, StoredRow[]>();
  const counts = new Map<TableName, number>();
  let all = 0;
  for (const [{ name }, { table, rows }] of await openAll(files, reader)) {
    if (table) counts.set(table, 0);
    await FileRefused.in(name, async () => {
      for await (const batch of rows()) {
        all += batch.length;
        if (all > mostRows)
          throw new Refusal('too-large', `A return does not have more than ${mostRows} rows.`, 'file');
        for (const row of batch) {
          refuseNull(row);
          const child = comparable(row.values.CHILD ?? null) ?? '';
          const stored = { ...row, import_id: importId, child };
          const same = byChild.get(child);
          if (same) same.push(stored);
          else byChild.set(child, [stored]);
          counts.set(row.file, (counts.get(row.file) ?? 0) + 1);
        }
      }
    });
  }
  if (!counts.get('Header')) throw withoutHeader();
  return { byChild, counts };
}

/**
 * Reads the files of a return, in a thread of its own, as the import does.
 * @param importId what this return is called among those that are compared
 * @throws Refusal or FileRefused when a file is none of a return
 */
export async function readFiles(files: readonly FileToCheck[], importId: string): Promise<ReturnRead> {
  const reader = new ReturnReader();
  try {
    return await readAll(files, reader, importId);
  } finally {
    await reader.close();
  }
}
