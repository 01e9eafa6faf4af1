import type { TableName } from '../files/file-of-return.ts';
import { filesOfReturn } from '../files/files-of-return.ts';
import type { SuppliedRow } from './supplied-row.ts';
import { singleElements } from './xml-elements.ts';

/** What was read between the tags of one record: by column, as supplied. */
export type XmlRecord = Record<string, string | null>;

const singleTables = Object.entries(singleElements) as [TableName, readonly string[]][];

type Rows = readonly Omit<SuppliedRow, 'row'>[];

const columnsOf = new Map(filesOfReturn.map(({ table, columns }) => [table, new Set(columns)]));
columnsOf.get('Header')?.add('UASC');

function rowOf(file: TableName, supplied: XmlRecord): Omit<SuppliedRow, 'row'> {
  const columns = columnsOf.get(file) ?? new Set<string>();
  const values: XmlRecord = {};
  for (const column of columns) values[column] = supplied[column] ?? null;
  const unknown = Object.keys(supplied).filter((column) => !columns.has(column));
  if (unknown.length === 0) return { file, values, fault: null };
  return {
    file,
    values,
    fault: {
      code: 'unknown-field',
      message: `The format does not allow this here: ${unknown.join(', ')}.`,
      supplied: unknown.map((column) => `${column}=${supplied[column] ?? ''}`),
    },
  };
}

/** What the rows of a table repeat of the Header. */
function repeated(table: TableName, header: XmlRecord): XmlRecord {
  const columns = columnsOf.get(table);
  const values: XmlRecord = {};
  for (const column of ['CHILD', 'DOB', 'SEX'])
    if (columns?.has(column)) values[column] = header[column] ?? null;
  return values;
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
  const own: XmlRecord = { ...header };
  const rows: Omit<SuppliedRow, 'row'>[] = [];
  for (const [table, columns] of singleTables) {
    const values = repeated(table, header);
    for (const column of columns) {
      values[column] = header[column] ?? null;
      delete own[column];
    }
    const given = columns.some((column) => values[column]) || (table === 'UASC' && header.UASC === '1');
    if (given) rows.push(rowOf(table, values));
  }
  rows.unshift(rowOf('Header', own));
  for (const [table, values] of records) rows.push(rowOf(table, { ...repeated(table, header), ...values }));
  return rows;
}
