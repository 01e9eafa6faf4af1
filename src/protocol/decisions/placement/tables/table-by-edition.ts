import type { EditionId } from '../../../editions.ts';
import { type TableByEdition, tableByEdition as tables } from '../../../engine/by-cells/table-by-edition.ts';
import type { Row, Table } from '../../../engine/table.ts';
import type { PlacementEffect } from '../effect.ts';
import { columnsOf, type PlacementColumn } from '../vocabulary.ts';

/** A row of a placement table. */
export type PlacementRow = Row<PlacementEffect>;
/** A table of the placement decision. */
export type PlacementTable = Table<PlacementEffect>;

/** Makes a placement table for each edition, of columns that are named once for all tables. */
export function tableByEdition(
  id: string,
  title: string,
  columns: readonly PlacementColumn[],
  rows: Readonly<Record<'both' | EditionId, readonly PlacementRow[]>>,
): TableByEdition<PlacementEffect> {
  return tables(id, title, columnsOf(...columns), rows);
}
