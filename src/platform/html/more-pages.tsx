import { Pagination } from './components/pagination.tsx';
import { counted } from './counted.ts';

/** How many entries a page of a list has. */
export const pageSize = 25;

/** The page that an address asks for; the first when it asks for none that could be. */
export function pageOf(query: URLSearchParams, name = 'page'): number {
  const page = Number(query.get(name) ?? '1');
  return Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1;
}

/** Which entries are shown, and the ways to those before and after. */
export function MorePages(props: {
  page: number;
  of: number;
  href: (page: number) => string;
  size?: number;
}) {
  const { page, of, href, size = pageSize } = props;
  const first = (page - 1) * size + 1;
  const last = Math.min(page * size, of);
  if (of === 0 || first > of) return <p class="govuk-body">There is nothing here.</p>;
  return (
    <>
      <p class="govuk-body">
        {counted(first)} to {counted(last)} of {counted(of)}
      </p>
      {of > size ? (
        <Pagination
          previous={page > 1 ? { href: href(page - 1) } : undefined}
          next={last < of ? { href: href(page + 1) } : undefined}
        />
      ) : null}
    </>
  );
}
