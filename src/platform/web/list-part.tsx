import { type RawBuilder, sql } from 'kysely';
import { Refusal } from '../errors/index.ts';
import { Pagination } from '../html/index.ts';
import { type Cursor, writeCursor } from './cursor.ts';
import { isId } from './is-id.ts';
import type { RequestContext } from './request-context.ts';

/** Which part of a list an address asks for: so many, after the entry with this id. No words stand in an address. */
export interface ListAsked {
  readonly size: number;
  readonly after: string | null;
}

/** Reads it. Throws `not-allowed` for what is no id. @param name under which it stands, where a page has several lists */
export function listAsked(
  { query, listSize }: Pick<RequestContext, 'query' | 'listSize'>,
  name = 'after',
): ListAsked {
  const after = query.get(name) || null;
  if (after !== null && !isId(after))
    throw new Refusal('not-allowed', 'This is not a place in the list.', name);
  return { size: listSize, after };
}

/** In which order a list is, and of which table: the last column is what tells entries apart. */
export interface ListOrder {
  /** The table, under the name by which `columns` speak of it. */
  readonly from: RawBuilder<unknown>;
  readonly columns: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
  /** `<` where the latest is first, `>` where the first is. */
  readonly goes: '>' | '<';
}

/** What comes after an entry in the order of the list; all of it where it begins. One that has gone is after nothing. */
export const comesAfterEntry = (after: string | null, { from, columns, id, goes }: ListOrder) =>
  after === null
    ? sql<boolean>`true`
    : sql<boolean>`(${columns}) ${sql.raw(goes)} (select ${columns} from ${from} where ${id} = ${after}::uuid)`;

/** A part of a list, and the entry after which the next begins; null when this is the last. */
export interface ListPart<T> {
  readonly page: readonly T[];
  readonly next: string | null;
}

/** @param rows one more than the part holds, where there are more */
export function listPart<T extends { readonly id: string }>(
  rows: readonly T[],
  { size }: Pick<ListAsked, 'size'>,
): ListPart<T> {
  const page = rows.slice(0, size);
  return { page, next: rows.length > size ? (page.at(-1)?.id ?? null) : null };
}

/** The ways on from a part of a list: to the next, and back to the first. What else the address asks for stays. */
export function MoreOfList(props: {
  next: string | Cursor | null;
  path: string;
  query: URLSearchParams;
  /** Under which name the place stands in the address. */
  name?: string;
  /** Of what these are, where a page has several lists. */
  of?: string;
}) {
  const { next, path, query, name = 'after', of } = props;
  const to = (place: string | null): string => {
    const wanted = new URLSearchParams(query);
    if (place) wanted.set(name, place);
    else wanted.delete(name);
    return wanted.size > 0 ? `${path}?${wanted}` : path;
  };
  if (!next && !query.get(name)) return null;
  return (
    <Pagination
      landmarkLabel={of ? `Pages of ${of}` : undefined}
      previous={query.get(name) ? { href: to(null), text: 'First page' } : undefined}
      next={next ? { href: to(typeof next === 'string' ? next : writeCursor(next)) } : undefined}
    />
  );
}

/** In which order a list is, and the ways to the others: it stands in the address as a word of ours. */
export function SortBy<O extends string>(props: {
  orders: Readonly<Record<O, string>>;
  order: O;
  path: string;
}) {
  const { orders, order, path } = props;
  return (
    <p class="govuk-body-s">
      {(Object.entries(orders) as [O, string][]).map(([one, text], index) => (
        <>
          {index > 0 ? ' · ' : null}
          {one === order ? (
            <strong>{text}</strong>
          ) : (
            <a class="govuk-link" href={`${path}?sort=${one}`}>
              {text}
            </a>
          )}
        </>
      ))}
    </p>
  );
}
