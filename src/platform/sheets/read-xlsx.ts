import { refused, type Sheet, SheetRows } from './sheet.ts';
import { unzip } from './unzip.ts';
import { dayOfNumber, stylesOfDays } from './xlsx-days.ts';
import { readXml } from './xml-elements.ts';

/** The texts that cells point to, without how they are read aloud. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let aloud = 0;
  readXml(xml, {
    open: ({ name }) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') aloud += 1;
    },
    close: ({ name }, text) => {
      if (name === 'rPh') aloud -= 1;
      if (name === 't' && aloud === 0 && texts.length > 0) texts[texts.length - 1] += text;
    },
  });
  return texts;
}

/** Where the first sheet that is not hidden lies, and whether days are counted from 1904. */
function firstSheet(workbook: string, relations: string): { path: string; from1904: boolean } {
  let id = '';
  let from1904 = false;
  readXml(workbook, {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name === 'sheet' && id === '' && !attributes.state?.toLowerCase().includes('hidden'))
        id = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    },
  });
  let target = '';
  readXml(relations, {
    open: ({ name, attributes }) => {
      if (name === 'Relationship' && attributes.Id === id) target = attributes.Target ?? '';
    },
  });
  return { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 };
}

/** The number of a column from the address of a cell: 0 for A1, 27 for AB7. */
function columnOf(address: string): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(address) ?? [];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Workbook {
  readonly texts: readonly string[];
  readonly days: readonly boolean[];
  readonly from1904: boolean;
}

function textOf(
  kind: string | undefined,
  style: number,
  value: string,
  { texts, days, from1904 }: Workbook,
): string {
  if (kind === 's') return texts[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'd') return value.slice(0, 10);
  return (kind === undefined || kind === 'n') && days[style] ? dayOfNumber(value, from1904) : value;
}

function rowsOf(xml: string, workbook: Workbook): SheetRows {
  const rows = new SheetRows();
  let row = 0;
  let cells: string[] = [];
  let value = '';
  let column = 0;
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'row') {
        row = Number(attributes.r) || row + 1;
        cells = [];
      }
      if (name !== 'c') return;
      column = columnOf(attributes.r ?? '') ?? cells.length;
      value = '';
    },
    close: ({ name, attributes }, text) => {
      if (name === 'v') value = text;
      if (name === 't') value += text;
      // Cells that are empty are not always written; of those past the last column of ours only what holds something counts.
      if (name === 'c' && value !== '') {
        while (cells.length < column) cells.push('');
        cells[column] = textOf(attributes.t, Number(attributes.s ?? 0), value, workbook);
      }
      if (name === 'row') rows.add(row, cells);
    },
  });
  return rows;
}

/**
 * Reads the first sheet of an XLSX file that is not hidden: of each cell what it shows, days as YYYY-MM-DD, of a formula
 * what it came to when the file was saved.
 * @throws Refusal at the field `file`
 */
export function readXlsx(bytes: Uint8Array): Sheet {
  const part = unzip(bytes);
  const workbook = part('xl/workbook.xml');
  const relations = part('xl/_rels/workbook.xml.rels');
  if (workbook === null || relations === null)
    throw refused('not-allowed', 'This is not an XLSX file. Save it as XLSX or as CSV.');
  const { path, from1904 } = firstSheet(workbook, relations);
  const sheet = part(path);
  if (sheet === null)
    throw refused('not-allowed', 'We could not find a sheet in this XLSX file. Save it again.');
  const texts = sharedTexts(part('xl/sharedStrings.xml') ?? '<sst/>');
  const days = stylesOfDays(part('xl/styles.xml') ?? '<styleSheet/>');
  return { rows: rowsOf(sheet, { texts, days, from1904 }).rows, wasWindows: false };
}
