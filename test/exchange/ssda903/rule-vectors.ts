import { ChildRows } from '../../../src/exchange/ssda903/child/child-rows.ts';
import { type Collection, collectionOf } from '../../../src/exchange/ssda903/child/collection.ts';
import { Row } from '../../../src/exchange/ssda903/child/row.ts';
import { readDay } from '../../../src/exchange/ssda903/days/read-day.ts';
import type { TableName } from '../../../src/exchange/ssda903/files/file-of-return.ts';
import { addDays, birthday } from '../../../src/protocol/index.ts';

type VectorRow = { readonly _row: number } & Readonly<Record<string, string | number | null>>;
interface Metadata {
  readonly collection_start?: string;
  readonly collection_end?: string;
  readonly collectionYear?: string;
  readonly localAuthority?: string;
  readonly provider_info?: readonly { readonly URN: string }[];
}

/** One case of the national rules: tables by name (`_last` for last year's), and the rows that are to be flagged. */
export interface Vector {
  readonly dfs: Readonly<Record<string, readonly VectorRow[]>> & { readonly metadata?: Metadata };
  readonly expected: Readonly<Partial<Record<TableName, readonly number[]>>>;
}

export interface VectorsOfRule {
  readonly code: string;
  readonly vectors: readonly Vector[];
}

const dayOf = (text: string | undefined): string | null =>
  text === undefined ? null : (readDay(text) ?? text.slice(0, 10));

function rowOf(table: TableName, { _row, ...values }: VectorRow): Row {
  const texts = Object.entries(values).map(([column, value]) => [
    column,
    value === null ? null : String(value),
  ]);
  return new Row(table, _row, Object.fromEntries(texts));
}

function tablesOf({ dfs }: Vector, ofLastYear: boolean): [TableName, readonly VectorRow[]][] {
  return Object.entries(dfs)
    .filter(([name]) => name !== 'metadata' && name.endsWith('_last') === ofLastYear)
    .map(([name, rows]) => [name.replace('_last', '') as TableName, rows as readonly VectorRow[]]);
}

/** The children of a case. Rows that name no child are taken as those of one. */
export function childrenOf(vector: Vector): readonly ChildRows[] {
  const rows = (ofLastYear: boolean) =>
    tablesOf(vector, ofLastYear).flatMap(([table, all]) => all.map((row) => rowOf(table, row)));
  const [now, last] = [rows(false), rows(true)];
  const names = new Set([...now, ...last].map((row) => row.text('CHILD')));
  return [...names].map((name) => {
    const own = (row: Row) => row.text('CHILD') === name;
    return new ChildRows(name ?? '', now.filter(own), last.filter(own));
  });
}

/** The collection of a case, by the rules of 2025/26. Where one end of the year is not said it follows from the other. */
export function collectionOfVector(vector: Vector): Collection {
  const { metadata = {} as Metadata } = vector.dfs;
  const { start, end } = collectionOf(2026);
  const [from, to] = [dayOf(metadata.collection_start), dayOf(metadata.collection_end)];
  const providers = metadata.provider_info?.map(({ URN }) => String(URN));
  return collectionOf(Number(metadata.collectionYear ?? 2026), {
    rulesOfYear: 2026,
    start: from ?? (to ? addDays(birthday(to, -1), 1) : start),
    end: to ?? (from ? addDays(birthday(from, 1), -1) : end),
    loaded: new Set(tablesOf(vector, false).map(([table]) => table)),
    loadedLastYear: new Set(tablesOf(vector, true).map(([table]) => table)),
    authority: metadata.localAuthority ?? null,
    knowsProvider: providers ? (urn) => providers.includes(urn) : null,
    knowsPostcode: (postcode) => postcode.replace(' ', '') === 'AB10JD',
  });
}
