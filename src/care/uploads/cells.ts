import {
  type Form,
  type Moment,
  readJson,
  type Shape,
  type ValuesOfShape,
} from '../../platform/forms/index.ts';
import type { Columns, RowFault, Said } from './columns.ts';

/** What a cell says for a field of a form, or what is wrong with it. */
export type Cell = { readonly value: unknown } | { readonly fault: string };

/** A day, as people and spreadsheets write it. */
export function dayIn(text = ''): Cell {
  if (text === '') return { value: null };
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const [, dayFirst, monthNext, yearLast] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  const parts = year ? [year, month, date] : [yearLast, monthNext, dayFirst];
  if (!parts[0]) return { fault: 'Write the day as 2026-03-31 or 31/03/2026.' };
  return { value: parts.map((part = '') => part.padStart(2, '0')).join('-') };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

/** One of several answers, by its word or by its code. */
export function oneOf(
  text: string | undefined,
  answers: Readonly<Record<string, string>>,
  unknown: string,
): Cell {
  if (!text) return { value: null };
  const wanted = plain(text);
  const found = Object.entries(answers).find(
    ([code, words]) => plain(code) === wanted || plain(words) === wanted,
  );
  return found ? { value: found[0] } : { fault: unknown };
}

/** A home by its name, its number of Ofsted or its id. */
export interface HomeNamed {
  readonly id: string;
  readonly name: string;
  readonly urn: string | null;
  readonly organisation_name?: string;
}

/** The one home that is meant: where two go by one name none is guessed, and it is said how to tell them apart. */
export function homeIn(found: readonly HomeNamed[], none: string): Cell {
  const [home] = found;
  if (!home) return { fault: none };
  if (found.length === 1) return { value: home.id };
  const named = found.map(({ id, urn, organisation_name: at }) => `${urn ?? id}${at ? ` (${at})` : ''}`);
  return {
    fault: `${found.length} homes are called this. Write the number of the one you mean instead: ${named.slice(0, 10).join(', ')}.`,
  };
}

type Cells<S extends Shape> = { readonly [K in keyof S]: readonly [column: string, cell: Cell] };

/** Reads the cells of a row through the form that a single one is asked with, so that both are told the same. */
export function readCells<S extends Shape>(
  form: Form<S>,
  columns: Columns,
  cells: Cells<S>,
  at: Moment,
): { values: ValuesOfShape<S> } | { faults: RowFault[] } {
  const heading = (key: string): string => columns[cells[key]?.[0] ?? key]?.heading ?? '';
  const entries = Object.entries(cells) as [string, readonly [string, Cell]][];
  const own = entries.flatMap(([key, [, cell]]) =>
    'fault' in cell ? [{ column: heading(key), message: cell.fault }] : [],
  );
  const body = Object.fromEntries(
    entries.map(([key, [, cell]]) => [key, 'value' in cell ? cell.value : null]),
  );
  const read = readJson(form, body, at);
  if ('values' in read && own.length === 0) return read;
  const already = new Set(own.map(({ column }) => column));
  const others =
    'faults' in read ? read.faults.map(({ key, message }) => ({ column: heading(key), message })) : [];
  return { faults: [...own, ...others.filter(({ column }) => !already.has(column))] };
}

/** What stands in a column, or nothing. */
export const text = (said: Said, key: string): Cell => ({ value: said[key] ?? '' });
