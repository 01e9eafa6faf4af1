import { counted, MorePages } from '../../../../platform/html/index.ts';
import { filesOfReturn } from '../../files/files-of-return.ts';
import type { RowInList } from '../look/list-rows.ts';

/** The values of some columns, or where none are named, of those that have one; in the order of the file. */
function valuesOf({ file, supplied }: RowInList, fields: readonly string[]): string {
  const all = filesOfReturn.find(({ table }) => table === file)?.columns ?? Object.keys(supplied);
  const named = all.filter((column) => fields.includes(column));
  const columns = named.length > 0 ? named : all.filter((column) => supplied[column] != null);
  return columns.map((column) => `${column} ${supplied[column] ?? 'blank'}`).join(', ');
}

/** A list of supplied rows, as supplied, a page at a time. Rows are counted from 1, without the line of columns. */
export function RowsPage(props: {
  title: string;
  words: string;
  rows: readonly (RowInList & { readonly part?: string })[];
  fields: readonly string[];
  page: number;
  of: number;
  href: (page: number) => string;
}) {
  const { title, words, rows, fields, page, of, href } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words}</p>
      <ul class="govuk-list govuk-list--spaced hearth-list">
        {rows.map((row) => (
          <li>
            <strong>
              {row.file}, row {counted(row.row + 1)}
            </strong>
            {row.child ? ` – child ${row.child}` : ''}
            <span class="govuk-hint hearth-words">{valuesOf(row, row.part ? [row.part] : fields)}</span>
          </li>
        ))}
      </ul>
      <MorePages page={page} of={of} href={href} />
    </>
  );
}
