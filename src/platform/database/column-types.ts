import pg from 'pg';

type Parse = (text: string) => unknown;

const asIs: Parse = (text) => text;

/** A whole number where JavaScript can hold it exactly, otherwise its digits as text: never a rounded value. */
const bigint: Parse = (text) => {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
};

const bytes: Parse = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

/** Element type, array type, and how an element reads where the driver's own way loses something. */
const OWN: readonly (readonly [element: number, array: number, parse: Parse])[] = [
  [17, 1001, bytes],
  [20, 1016, bigint],
  [1082, 1182, asIs], // date: a calendar day has no time zone, so it stays 'YYYY-MM-DD'
  [1083, 1183, asIs],
  [1114, 1115, asIs], // timestamp without a zone names no instant, so it stays text
  [1186, 1187, asIs],
  [1700, 1231, asIs], // numeric: exact digits
];

/** The driver's own reader of array literals; its published type describes another version. */
const arrays = pg.types.arrayParser as unknown as {
  create: (text: string, parse: Parse) => { parse: () => unknown[] };
};

const parsers = new Map<number, Parse>();
for (const [element, array, parse] of OWN) {
  parsers.set(element, parse);
  parsers.set(array, (text) => arrays.create(text, parse).parse());
}

/** How columns become JavaScript values: one table for every engine, given to the driver for each connection. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ??
    pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};
