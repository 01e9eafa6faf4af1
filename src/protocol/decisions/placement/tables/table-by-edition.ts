import type { EditionId } from '../../../editions.ts';
import type { Row, Table } from '../../../engine/table.ts';
import { citesIn } from '../cites.ts';
import type { PlacementEffect } from '../effect.ts';
import { columnsOf, type PlacementColumn } from '../vocabulary.ts';

/** A row of a placement table. */
export type PlacementRow = Row<PlacementEffect>;
/** A table of the placement decision. */
export type PlacementTable = Table<PlacementEffect>;
/** A table as each edition has it. */
export type TableByEdition = Readonly<Record<EditionId, PlacementTable>>;

/**
 * Makes a table for each edition, so that what they share stands once and where they differ stands side by side.
 * @param rows `both`: rows of either edition, which cite under each what it contains; then those of one edition alone
 */
export function tableByEdition(
  id: string,
  title: string,
  columns: readonly PlacementColumn[],
  rows: Readonly<Record<'both' | EditionId, readonly PlacementRow[]>>,
): TableByEdition {
  const under = (edition: EditionId): PlacementTable => ({
    id,
    title,
    columns: columnsOf(...columns),
    rows: [...rows.both.map((row) => ({ ...row, cites: citesIn(row.cites, edition) })), ...rows[edition]],
  });
  return { '2021': under('2021'), '2025': under('2025') };
}
