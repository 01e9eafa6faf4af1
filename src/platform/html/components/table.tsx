import { classNames } from './class-names.ts';
import { type Content, contentOf, type Listed, type Styled } from './content.tsx';

interface TableCell extends Content, Styled {
  /** "numeric" sets it to the right. */
  format?: string;
  colspan?: number;
  rowspan?: number;
}

export interface TableProps extends Styled {
  caption?: string;
  captionClasses?: string;
  head?: TableCell[];
  rows: Listed<TableCell[]>[];
  firstCellIsHeader?: boolean;
}

function spans({ colspan, rowspan, attributes }: TableCell) {
  return { colspan: colspan || undefined, rowspan: rowspan || undefined, ...attributes };
}

function HeadCell({ cell }: { cell: TableCell }) {
  const format = cell.format && `govuk-table__header--${cell.format}`;
  return (
    <th scope="col" class={classNames('govuk-table__header', format, cell.classes)} {...spans(cell)}>
      {contentOf(cell)}
    </th>
  );
}

function Cell({ cell, isHeader }: { cell: TableCell; isHeader: boolean }) {
  if (isHeader) {
    return (
      <th scope="row" class={classNames('govuk-table__header', cell.classes)} {...spans(cell)}>
        {contentOf(cell)}
      </th>
    );
  }
  const format = cell.format && `govuk-table__cell--${cell.format}`;
  return (
    <td class={classNames('govuk-table__cell', format, cell.classes)} {...spans(cell)}>
      {contentOf(cell)}
    </td>
  );
}

/** In: a caption, headings and rows of cells. Out: the table. */
export function Table({ caption, captionClasses, head, rows, firstCellIsHeader, ...style }: TableProps) {
  return (
    <table class={classNames('govuk-table', style.classes)} {...style.attributes}>
      {caption && <caption class={classNames('govuk-table__caption', captionClasses)}>{caption}</caption>}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((cell) => (
              <HeadCell cell={cell} />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map(
          (row) =>
            row && (
              <tr class="govuk-table__row">
                {row.map((cell, index) => (
                  <Cell cell={cell} isHeader={index === 0 && Boolean(firstCellIsHeader)} />
                ))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
