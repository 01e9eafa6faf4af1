import { type RawBuilder, sql } from 'kysely';
import { Refusal } from '../errors/index.ts';
import { isId } from './is-id.ts';

/** Where the next page of a list begins: after the last entry of this one. */
export interface Cursor {
  readonly before: Date;
  readonly id: string;
}

/** A cursor as it stands in an address: opaque, and without anything about a child. */
export function writeCursor({ before, id }: Cursor): string {
  return `${before.getTime()}.${id}`;
}

/** The cursor in an address; null when there is none. Throws `not-allowed` for anything that is not a cursor of ours. */
export function readCursor(text: string | null): Cursor | null {
  if (!text) return null;
  const [before = '', id = ''] = text.split('.');
  if (!/^\d{13}$/.test(before) || !isId(id) || text !== `${before}.${id}`)
    throw new Refusal('not-allowed', 'This is not a cursor that we gave.', 'after');
  return { before: new Date(Number(before)), id };
}

/** What comes after a cursor in a list that is ordered by these two columns, the latest first. */
export const comesAfter = (cursor: Cursor | null, at: string, id: string): RawBuilder<boolean> =>
  cursor
    ? sql<boolean>`(${sql.ref(at)}, ${sql.ref(id)}) < (${cursor.before}, ${cursor.id}::uuid)`
    : sql<boolean>`true`;

/**
 * A page of a list, and where the next begins.
 * @param rows one more than the page holds, where there are more
 */
export function pageOf<T extends { readonly id: string }>(
  rows: readonly T[],
  limit: number,
  at: (row: T) => Date,
): { readonly page: readonly T[]; readonly next: Cursor | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rows.length > limit && last ? { before: at(last), id: last.id } : null };
}

/**
 * A page of a list that is ordered by how urgent its entries are, such as a person's own work: after the entry with this id.
 * One that has been done meanwhile is not there any more: then the list begins again, with what is most urgent.
 */
export function pageAfter<T extends { readonly id: string }>(
  list: readonly T[],
  limit: number,
  after: string | null,
): { readonly page: readonly T[]; readonly next: string | null } {
  const from = list.findIndex(({ id }) => id === after) + 1;
  const page = list.slice(from, from + limit);
  return { page, next: list.length > from + limit ? (page.at(-1)?.id ?? null) : null };
}
