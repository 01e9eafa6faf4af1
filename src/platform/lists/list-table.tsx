import type { ComponentChildren } from 'preact';
import { dayInWords, londonTime } from '../clock/index.ts';
import { Table } from '../html/index.ts';
import type { Cell, Column } from './columns.ts';
import type { List } from './list.ts';

/** A cell as people read it. */
function inWords({ kind }: Pick<Column<never>, 'kind'>, cell: Cell): string {
  if (cell instanceof Date) return londonTime(cell);
  return kind === 'day' && typeof cell === 'string' ? dayInWords(cell) : String(cell ?? '');
}

/**
 * A list on its page, in the columns in which it is taken along.
 * @param as how a column is shown where it is more than its words: as a link, with a tag
 * @param columns those that the page shows; all when not said
 */
export function ListTable<Row, Key extends string>(props: {
  of: List<Row, Key>;
  rows: readonly Row[];
  as?: Partial<Record<Key, (row: Row) => ComponentChildren>>;
  columns?: readonly Key[];
  caption?: string;
}) {
  const { of, rows, as, caption } = props;
  const keys = props.columns ?? (Object.keys(of.columns) as Key[]);
  return (
    <Table
      caption={caption}
      head={keys.map((key) => ({
        text: of.columns[key].heading,
        format: of.columns[key].kind === 'number' ? 'numeric' : undefined,
      }))}
      rows={rows.map((row) =>
        keys.map((key) => {
          const column = of.columns[key];
          const shown = as?.[key];
          return {
            html: shown ? shown(row) : inWords(column, column.of(row)),
            format: column.kind === 'number' ? 'numeric' : undefined,
          };
        }),
      )}
    />
  );
}
