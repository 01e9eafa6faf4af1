import { readXml } from './xml-elements.ts';

/** Formats of days that every spreadsheet knows by number. */
const usual = [
  14,
  15,
  16,
  17,
  22,
  ...Array.from({ length: 10 }, (_, index) => 27 + index),
  ...Array.from({ length: 9 }, (_, index) => 50 + index),
];

/** A format of days has a day or a year in it, outside of what is quoted, in brackets, or after a backslash. */
function isOfDays(format: string): boolean {
  let until = '';
  for (let at = 0; at < format.length; at += 1) {
    const sign = format.charAt(at).toLowerCase();
    if (until !== '') until = sign === until ? '' : until;
    else if (sign === '\\') at += 1;
    else if (sign === '"' || sign === '[') until = sign === '[' ? ']' : sign;
    else if (sign === 'd' || sign === 'y') return true;
  }
  return false;
}

/** Which styles of a workbook show a number as a day, by the number of the style. */
export function stylesOfDays(styles: string): readonly boolean[] {
  const ofDays = new Set(usual);
  const shown: boolean[] = [];
  let inCells = false;
  readXml(styles, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt' && isOfDays(attributes.formatCode ?? '')) ofDays.add(Number(attributes.numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) shown.push(ofDays.has(Number(attributes.numFmtId)));
    },
    close: ({ name }) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return shown;
}

/** A number that stands for a day, as YYYY-MM-DD; as it is where there is no such day. */
export function dayOfNumber(text: string, from1904: boolean): string {
  const days = Math.floor(Number(text));
  if (!(days > 0 && days < 2_958_466)) return text;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(first + days * 86_400_000).toISOString().slice(0, 10);
}
