import type { TableName } from '../files/file-of-return.ts';
import { fileOf } from '../files/files-of-return.ts';
import type { SuppliedRow } from './supplied-row.ts';
import { singleElements } from './xml-elements.ts';

/** What was read between the tags of one record: by column, as supplied. */
export type XmlRecord = Record<string, string | null>;

type Rows = readonly Omit<SuppliedRow, 'row'>[];

function rowOf(file: TableName, values: XmlRecord, also: readonly string[] = []): Omit<SuppliedRow, 'row'> {
  const columns = [...fileOf(file).columns, ...also];
  const unknown = Object.keys(values).filter((column) => !columns.includes(column));
  return {
    file,
    values: Object.fromEntries(columns.map((column) => [column, values[column] ?? null])),
    fault:
      unknown.length === 0
        ? null
        : {
            code: 'unknown-field',
            message: `The format has no place here for ${unknown.join(', ')}.`,
            supplied: unknown.map((column) => `${column}=${values[column] ?? ''}`),
          },
  };
}

function pick(values: XmlRecord, columns: readonly string[]): XmlRecord {
  return Object.fromEntries(columns.map((column) => [column, values[column] ?? null]));
}

/**
 * The rows of one CHILD element, as the CSV files of the same return would hold them. The Header row keeps UASC, which
 * CSV does not have.
 * @param header the single values of HEADER
 * @param records what was repeated in it and the episodes, each with its table
 */
export function rowsOfXmlChild(
  header: XmlRecord,
  records: readonly (readonly [TableName, XmlRecord])[],
): Rows {
  const { CHILD = null, DOB = null, SEX = null } = header;
  const single = Object.values(singleElements).flat();
  const own = Object.fromEntries(Object.entries(header).filter(([column]) => !single.includes(column)));
  const tables = Object.entries(singleElements) as [TableName, readonly string[]][];
  const given = tables.filter(
    ([table, columns]) =>
      columns.some((column) => header[column]) || (table === 'UASC' && header.UASC === '1'),
  );
  const known = (table: TableName): XmlRecord =>
    pick(
      { CHILD, DOB, SEX },
      fileOf(table).columns.filter((column) => ['CHILD', 'DOB', 'SEX'].includes(column)),
    );
  return [
    rowOf('Header', own, ['UASC']),
    ...given.map(([table, columns]) => rowOf(table, { ...known(table), ...pick(header, columns) })),
    ...records.map(([table, values]) => rowOf(table, { ...known(table), ...values })),
  ];
}
