import type { RowInList } from '../look/list-rows.ts';
import { counted } from './in-words.ts';
import { MorePages } from './more-pages.tsx';

/** The values of some columns, or where none are named, of those that have one. */
function valuesOf(supplied: RowInList['supplied'], fields: readonly string[]): string {
  const named = fields.filter((field) => field in supplied);
  const columns =
    named.length > 0 ? named : Object.keys(supplied).filter((column) => supplied[column] !== null);
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
      <ul class="govuk-list hearth-list">
        {rows.map(({ file, row, child, supplied, part }) => (
          <li>
            <strong>
              {file}, row {counted(row + 1)}
            </strong>
            {child ? ` – child ${child}` : ''}
            <span class="govuk-hint hearth-narrative">{valuesOf(supplied, part ? [part] : fields)}</span>
          </li>
        ))}
      </ul>
      <MorePages page={page} of={of} href={href} />
    </>
  );
}
