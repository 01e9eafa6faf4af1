import '../../../tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import type { TableName } from '../../files/file-of-return.ts';

/** A return of another year that is in the register already: the latest that was brought in for its year. */
export interface EarlierReturn {
  readonly id: string;
  readonly year: number;
}

/** The returns of an authority that are in the register, one a year; not that of `year`, which is being replaced. */
export async function otherReturns(
  tx: Transaction<Tables>,
  authorityId: string,
  year: number,
): Promise<EarlierReturn[]> {
  const found = await tx
    .selectFrom('return_import')
    .distinctOn('year')
    .select(['id', 'year'])
    .where('authority_id', '=', authorityId)
    .where('state', '=', 'committed')
    .where('year', '!=', year)
    .orderBy('year')
    .orderBy('finished_at', 'desc')
    .execute();
  return found.flatMap(({ id, year: of }) => (of === null ? [] : [{ id, year: of }]));
}

/** The tables that an import was given. */
export async function tablesOf(tx: Transaction<Tables>, importId: string): Promise<Set<TableName>> {
  const files = await tx
    .selectFrom('return_file')
    .select('tables')
    .where('import_id', '=', importId)
    .execute();
  return new Set(files.flatMap(({ tables }) => tables as TableName[]));
}
