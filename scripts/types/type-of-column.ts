import type { Column } from './catalogue.ts';

/** What `platform/database/column-types.ts` makes of each type of the database. */
const read: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  date: 'string',
  'timestamp with time zone': 'Date',
  json: 'unknown',
  jsonb: 'unknown',
  bytea: 'Uint8Array',
};
function contentOf({ table, name, type, only }: Column, own: boolean): string {
  if (own) return `Columns['${table}.${name}']`;
  const [element, isList] = type.endsWith('[]') ? [type.slice(0, -2), true] : [type, false];
  const known = only.length > 0 ? only.map((text) => `'${text}'`).join(' | ') : read[element];
  if (!known) throw new Error(`${table}.${name} is ${type}: say in type-of-column.ts how that is read.`);
  return isList ? `(${known})[]`.replace(/^\((\w+)\)/, '$1') : known;
}

/** The type of a column. `own`: the room says what it is, in its interface `Columns`. */
export function typeOfColumn(column: Column, own: boolean): string {
  const orNull = column.nullable ? ' | null' : '';
  // Exact digits when it is read; what is written may be a number.
  if (column.type === 'numeric') return `ColumnType<string${orNull}, string | number${orNull}>`;
  const type = contentOf(column, own);
  const value = type === 'unknown' ? type : type + orNull;
  if (column.given === 'always') return `GeneratedAlways<${value}>`;
  return column.given === 'unless-written' ? `Generated<${value}>` : value;
}
