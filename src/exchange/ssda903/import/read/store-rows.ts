import '../../../tables.ts';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import { Refusal } from '../../../../protocol/index.ts';
import { comparable } from '../../child/assemble-child.ts';
import type { SuppliedRow } from '../../read/supplied-row.ts';

/** @throws Refusal `null-byte` naming the row: no database can store such a text */
export function refuseNull({ row, values }: SuppliedRow): void {
  const [column] = Object.entries(values).find(([, value]) => value?.includes('\0')) ?? [];
  if (column === undefined) return;
  throw new Refusal(
    'null-byte',
    `Row ${row + 1} has a null character in ${column}, which text cannot contain. The file is damaged: export it again.`,
    column,
  );
}

/** The rows as one JSON text, each with the number of its child. */
function asJson(rows: readonly SuppliedRow[]): string {
  const json = JSON.stringify(
    rows.map(({ file, row, values, fault }) => ({
      file,
      row,
      child: comparable(values.CHILD ?? null) ?? '',
      supplied: values,
      fault,
    })),
  );
  if (json.includes('\\u0000')) for (const row of rows) refuseNull(row);
  return json;
}

/**
 * Stores rows exactly as supplied, all with one statement. Rows that are there already stay as they are.
 * @throws Refusal `null-byte` naming the row: no database can store such a text
 */
export async function storeRows(
  tx: Transaction<Tables>,
  importId: string,
  rows: readonly SuppliedRow[],
): Promise<void> {
  await sql`insert into return_row (import_id, child, file, row, supplied, fault)
    select ${importId}::uuid, r.child, r.file, r.row, r.supplied, r.fault
    from json_to_recordset(${asJson(rows)}::json)
      as r(child text, file text, row integer, supplied jsonb, fault jsonb)`.execute(tx);
}
