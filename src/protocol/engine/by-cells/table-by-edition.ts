import { citesIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';
import type { Columns, Row, Table } from '../table.ts';

/** A table as each edition has it. */
export type TableByEdition<Outcome> = Readonly<Record<EditionId, Table<Outcome>>>;

/**
 * Makes a table for each edition, so that what they share stands once and where they differ stands side by side.
 * @param rows `both`: rows of either edition, which cite under each what it contains; then those of one edition alone
 */
export function tableByEdition<Outcome>(
  id: string,
  title: string,
  columns: Columns,
  rows: Readonly<Record<'both' | EditionId, readonly Row<Outcome>[]>>,
): TableByEdition<Outcome> {
  const under = (edition: EditionId): Table<Outcome> => ({
    id,
    title,
    columns,
    rows: [...rows.both, ...rows[edition]].map((row) => ({ ...row, cites: citesIn(row.cites, edition) })),
  });
  return { '2021': under('2021'), '2025': under('2025') };
}
