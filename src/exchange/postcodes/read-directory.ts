import { CsvRecords } from '../../platform/csv/index.ts';
import { Refusal } from '../../protocol/index.ts';
import { decodeText } from '../ssda903/read/decode-text.ts';
import type { Bytes } from '../ssda903/read/supplied-row.ts';
import { areaOf, comparablePostcode, type Place } from './place.ts';

/** A postcode of the directory. */
export interface PostcodePlace extends Place {
  readonly postcode: string;
}

/** What the columns are called in the directories of different years. The county is not in every extract. */
const names = {
  postcode: ['pcds', 'pcd', 'pcd7', 'pcd8', 'pcd2', 'postcode'],
  district: ['oslaua', 'laua', 'ladcd', 'lad23cd', 'lad24cd', 'lad25cd'],
  county: ['oscty', 'cty', 'ctycd', 'cty23cd', 'cty24cd', 'cty25cd'],
  east: ['oseast1m', 'east1m', 'easting'],
  north: ['osnrth1m', 'north1m', 'northing'],
} as const;
type Column = keyof typeof names;

const shape = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;
const code = /^[A-Z]\d{8}$/;

function columnsOf(header: readonly string[]): Readonly<Record<Column, number>> {
  const written = header.map((name) => name.trim().toLowerCase());
  const find = (column: Column): number => written.findIndex((name) => names[column].includes(name as never));
  const found = {
    postcode: find('postcode'),
    district: find('district'),
    county: find('county'),
    east: find('east'),
    north: find('north'),
  };
  for (const column of ['postcode', 'district', 'east', 'north'] as const) {
    if (found[column] >= 0) continue;
    throw new Refusal(
      'missing',
      `This is not a postcode directory: it does not have the column ${names[column].slice(0, 3).join(', ')}.`,
      column,
    );
  }
  return found;
}

const metres = (text: string): number | null => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : null);

function placeOf(values: readonly string[], at: Readonly<Record<Column, number>>): PostcodePlace | null {
  const value = (column: Column): string => values[at[column]]?.trim() ?? '';
  const postcode = comparablePostcode(value('postcode'));
  const area = areaOf(value('district'), value('county'));
  if (!shape.test(postcode) || !code.test(area)) return null;
  const [east, north] = [metres(value('east')), metres(value('north'))];
  const onGrid = east !== null && north !== null;
  return { postcode, area, east: onGrid ? east : null, north: onGrid ? north : null };
}

/**
 * Reads a postcode directory in the layout of the Office for National Statistics, or an extract of it, piece by piece:
 * postcode, district, easting and northing, and the county where there is one. Lines that hold no place, such as
 * postcodes of the Channel Islands, are passed over.
 * @throws Refusal when a column is missing or the file is empty
 */
export async function* readDirectory(
  bytes: Bytes,
): AsyncGenerator<readonly PostcodePlace[], void, undefined> {
  const records = new CsvRecords();
  let at: Readonly<Record<Column, number>> | null = null;
  const placesIn = (values: Iterable<{ readonly values: readonly string[] }>): PostcodePlace[] => {
    const places: PostcodePlace[] = [];
    for (const record of values) {
      if (!at) {
        at = columnsOf(record.values);
        continue;
      }
      const place = placeOf(record.values, at);
      if (place) places.push(place);
    }
    return places;
  };
  for await (const text of decodeText(bytes)) yield placesIn(records.push(text));
  yield placesIn(records.end());
  if (!at) throw new Refusal('missing', 'The file is empty: the first line must name the columns.', 'file');
}
