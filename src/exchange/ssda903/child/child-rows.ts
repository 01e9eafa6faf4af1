import type { TableName } from '../files/file-of-return.ts';
import type { Row } from './row.ts';
import { type RowsByTable, rowsByTable } from './rows-by-table.ts';

/** In the order in which they began; those without a readable start come last, as supplied. */
function inOrder(episodes: readonly Row[]): readonly Row[] {
  const start = (row: Row): string => row.day('DECOM') ?? '9999';
  return episodes.toSorted((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
}

/** All rows of one child: of this year's return and, when it was supplied, of last year's. */
export class ChildRows {
  readonly child: string;
  /** This year's episodes, and last year's, each in order of their start. */
  readonly episodes: readonly Row[];
  readonly lastEpisodes: readonly Row[];
  readonly #rows: RowsByTable;
  readonly #last: RowsByTable;

  constructor(child: string, rows: readonly Row[], lastYear: readonly Row[] = []) {
    this.child = child;
    this.#rows = rowsByTable(rows);
    this.#last = rowsByTable(lastYear);
    this.episodes = inOrder(this.rows('Episodes'));
    this.lastEpisodes = inOrder(this.last('Episodes'));
  }

  /** This year's rows of a table, as supplied. */
  rows(table: TableName): readonly Row[] {
    return this.#rows.get(table) ?? [];
  }

  /** Last year's rows of a table, as supplied. */
  last(table: TableName): readonly Row[] {
    return this.#last.get(table) ?? [];
  }

  /** The child's own row, the first if there are several. */
  get header(): Row | null {
    return this.rows('Header')[0] ?? null;
  }

  /** Date of birth by the Header, `YYYY-MM-DD`; null when it is not there or no date. */
  get dateOfBirth(): string | null {
    return this.header?.day('DOB') ?? null;
  }
}
