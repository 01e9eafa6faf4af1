import { createReadStream, readdirSync } from 'node:fs';
import { assembleChild } from '../../../src/exchange/ssda903/child/assemble-child.ts';
import type { ChildRows } from '../../../src/exchange/ssda903/child/child-rows.ts';
import { type TableName, tableNames } from '../../../src/exchange/ssda903/files/file-of-return.ts';
import { readCsv } from '../../../src/exchange/ssda903/read/read-csv.ts';
import type { SuppliedRow } from '../../../src/exchange/ssda903/read/supplied-row.ts';
import { allRows } from './bytes.ts';
import { nationalFile } from './national-data.ts';

async function suppliedRows(): Promise<SuppliedRow[]> {
  const names = readdirSync(nationalFile('fake-return')).filter((name) => name.endsWith('.csv'));
  const files = await Promise.all(
    names.map((name) => allRows(readCsv(createReadStream(nationalFile(`fake-return/${name}`))))),
  );
  return files.flat();
}

/** The machine-made return that lies beside the checkout: its children and the tables it has. */
export async function readFakeReturn(): Promise<{
  readonly children: readonly ChildRows[];
  readonly loaded: ReadonlySet<TableName>;
}> {
  const byChild = new Map<string, SuppliedRow[]>();
  for (const row of await suppliedRows()) {
    const child = row.values.CHILD ?? '';
    const rows = byChild.get(child);
    if (rows) rows.push(row);
    else byChild.set(child, [row]);
  }
  return {
    children: [...byChild].map(([child, rows]) => assembleChild(child, rows)),
    loaded: new Set(tableNames),
  };
}
