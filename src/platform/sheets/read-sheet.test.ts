import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSheetInThread } from './read-in-thread.ts';
import { readSheet } from './read-sheet.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (bytes: Uint8Array) => readSheet(bytes).rows.map(({ row, cells }) => [row, ...cells]);

/** An archive of these files, as a program for spreadsheets writes one. */
function zip(files: Readonly<Record<string, string>>, size?: number): Uint8Array {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(size ?? data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(head, Buffer.from(name), data);
    list.push(entry, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, ...list, end]));
}

const workbook = {
  'xl/workbook.xml':
    '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="old" state="hidden" r:id="a"/><x:sheet name="people" r:id="b"/></x:sheets></x:workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="a" Target="worksheets/a.xml"/><Relationship Id="b" Target="/xl/worksheets/b.xml"/></Relationships>',
};
const sheet = (rows: string) => ({
  ...workbook,
  'xl/worksheets/b.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
});

test('commas, semicolons and tabs are told apart, and a value may run over several lines', () => {
  for (const separator of [',', ';', '\t'])
    expect(cellsOf(utf8(`name${separator}email\r\n\r\n"Ada\r\nInvented"${separator}"a,b;c"\r\n`))).toEqual([
      [1, 'name', 'email'],
      [3, 'Ada\r\nInvented', 'a,b;c'],
    ]);
});

test('a mark at the beginning is no part of the first name, however often it is there; UTF-16 is read by its mark', () => {
  expect(cellsOf(utf8('\uFEFF\uFEFFname,email\n'))).toEqual([[1, 'name', 'email']]);
  const wide = Buffer.from('\uFEFFname\temail\r\n', 'utf16le');
  expect(cellsOf(new Uint8Array(wide))).toEqual([[1, 'name', 'email']]);
});

test('what is not UTF-8 is read as Windows-1252, and that is said', () => {
  const { rows, wasWindows } = readSheet(new Uint8Array([...utf8('name\nZo'), 0xeb, 10]));
  expect([wasWindows, rows.at(-1)?.cells]).toEqual([true, ['Zoë']]);
});

test('an XLSX file that another program wrote says the same as the CSV file', () => {
  const read = (name: string) =>
    readSheet(readFileSync(new URL(`../../../examples/people.${name}`, import.meta.url)));
  const iso = (cell: string) => cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
  const filled = ({ cells }: { cells: readonly string[] }) => cells.map(iso).join('|').replace(/\|+$/, '');
  expect(read('xlsx').rows.map(filled)).toEqual(read('csv').rows.map(filled));
});

test('of a cell what it shows is read: a shared text without its sound, a day, what a formula came to; hidden sheets are not', () => {
  const file = {
    ...sheet(
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" s="1"><v>45000</v></c></row><row><c t="str"><f>A1&amp;"x"</f><v>a&amp;x</v></c><c t="inlineStr"><is><t>in</t></is></c><c s="2"><v>12</v></c><c t="b"><v>1</v></c></row>',
    ),
    'xl/worksheets/a.xml': '<worksheet><sheetData><row><c><v>hidden</v></c></row></sheetData></worksheet>',
    'xl/sharedStrings.xml': '<sst><si><r><t>A</t></r><r><t>da</t></r><rPh><t>sound</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-809]&quot;day&quot;\\d dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[Red]&quot;days&quot; 0\\y"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  };
  expect(cellsOf(zip(file))).toEqual([
    [2, '', 'Ada', '', '2023-03-15'],
    [3, 'a&x', 'in', '12', 'TRUE'],
  ]);
});

test('what is damaged, too large, or another kind of file is refused in words, whatever is in it', () => {
  const said = (bytes: Uint8Array): string => {
    try {
      return `read ${readSheet(bytes).rows.length}`;
    } catch (error) {
      return Object(error).field === 'file' ? String(Object(error).message) : `fault ${error}`;
    }
  };
  const whole = zip(sheet('<row><c><v>1</v></c></row>'));
  expect(said(whole)).toBe('read 1');
  for (let at = 4; at < whole.length; at += 7) expect(said(whole.slice(0, at))).not.toMatch(/^fault/);
  for (let at = 0; at < whole.length; at += 1)
    expect(said(whole.map((byte, index) => (index === at ? byte ^ 0xff : byte)))).not.toMatch(/^fault/);
  expect(said(zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toContain(
    'not an XLSX file',
  );
  expect(said(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toContain('password');
  expect(said(utf8(''))).toContain('empty');
  expect(said(utf8('a,"b\nc,d\n'))).toContain('never closed');
  expect(said(utf8('%PDF-1.7\n\0\0'))).toContain('not a CSV');
  expect(said(utf8(`a\n${'x\n'.repeat(5001)}`))).toContain('more than 5000 rows');
  expect(said(utf8(`a\n${'x\n'.repeat(5000)}`))).toBe('read 5001');
  expect(said(utf8(`a\n${'x'.repeat(2001)}\n`))).toContain('Row 2');
  expect(said(zip(sheet('<row><c r="XFD1"><v>1</v></c></row>')))).toContain('columns');
  expect(said(zip(sheet(' '.repeat(50_000_000))))).toContain('damaged');
  expect(said(zip(sheet(`<row>${'<a>'.repeat(60)}`)))).toContain('could not read');
});

test('in its own thread a table is read, and a refusal stays one', async () => {
  expect((await readSheetInThread(utf8('name\nAda\n'))).rows).toHaveLength(2);
  await expect(readSheetInThread(utf8(''))).rejects.toMatchObject({ code: 'missing', field: 'file' });
});
