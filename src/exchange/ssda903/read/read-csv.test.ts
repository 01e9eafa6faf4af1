import { expect, test } from 'vitest';
import { allRows, fileOfText, inPieces } from '../../../../test/exchange/ssda903/bytes.ts';
import { readCsv } from './read-csv.ts';

const columns = 'CHILD,DOB,MISSING,MIS_START,MIS_END';
const read = (text: string) => allRows(readCsv(fileOfText(text)));

test('rows come as they were supplied, with their number, and empty is null', async () => {
  expect(await read(`${columns}\nc-1, 01/02/2012,m,03/04/2025,\n`)).toEqual([
    {
      file: 'Missing',
      row: 0,
      values: { CHILD: 'c-1', DOB: ' 01/02/2012', MISSING: 'm', MIS_START: '03/04/2025', MIS_END: null },
      fault: null,
    },
  ]);
});

test.each([['\n'], ['\r\n'], ['\r']])('lines may end with %j, and the last need not end', async (end) => {
  const rows = await read([columns, '1,,M,,', '2,,A,,'].join(end));
  expect(rows.map(({ values }) => values.MISSING)).toEqual(['M', 'A']);
});

test('a quoted value may hold commas, line ends and quotes', async () => {
  const [row] = await read(`${columns}\n"1,""a""\nb",,M,"",\n`);
  expect(row?.values).toMatchObject({ CHILD: '1,"a"\nb', MISSING: 'M', MIS_START: null });
});

test.each(['utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be', 'utf-16le without a mark'])(
  'a file in %s is read',
  async (encoding) => {
    const text = `${encoding.includes('without') || encoding === 'utf-8' ? '' : '\uFEFF'}${columns}\né1,,M,,\n`;
    const little = Buffer.from(text, 'utf16le');
    const bytes = encoding.startsWith('utf-8')
      ? Buffer.from(text, 'utf8')
      : encoding === 'utf-16be'
        ? Buffer.from(little).swap16()
        : little;
    const [row] = await allRows(readCsv(inPieces(bytes, 1)));
    expect(row?.values.CHILD).toBe('é1');
  },
);

test('a file in another encoding is refused, so that no letter is lost', async () => {
  const bytes = Buffer.from(`${columns}\n\u00e91,,M,,\n`, 'latin1');
  await expect(allRows(readCsv(inPieces(bytes, 9)))).rejects.toThrow('neither UTF-8 nor UTF-16');
});

test('rows with too many or too few values are kept and say so', async () => {
  const rows = await read(`${columns}\n1,,M\n2,,M,,,more\n3,,M,,\n`);
  expect(rows.map(({ fault }) => fault?.code ?? null)).toEqual(['too-few-values', 'too-many-values', null]);
  expect(rows[0]?.values).toMatchObject({ CHILD: '1', MISSING: 'M', MIS_END: null });
  expect(rows[1]?.fault?.supplied).toEqual(['2', '', 'M', '', '', 'more']);
});

test('empty lines are no rows, but a line of commas is one', async () => {
  const rows = await read(`${columns}\n\n,,,,\n\n1,,,,\n`);
  expect(rows.map(({ row, values }) => [row, values.CHILD])).toEqual([
    [0, null],
    [1, '1'],
  ]);
});

test('a quote that is never closed marks the last row, and in a large file is refused', async () => {
  const [row] = await read(`${columns}\n1,"01/02/2012,M,,\n2,,M,,\n`);
  expect(row?.fault?.code).toBe('quote-not-closed');
  const large = fileOfText(`${columns}\n1,"${'x'.repeat(1_100_000)}`, 65_536);
  await expect(allRows(readCsv(large))).rejects.toThrow('never closed');
});

test('a file of no known columns, of another year or with nothing in it is refused', async () => {
  await expect(read('a,b\n1,2\n')).rejects.toThrow('do not match any file of the return');
  await expect(read('')).rejects.toThrow('The file is empty');
  const liberty = fileOfText('CHILD,DOB,DOLO_START,DOLO_END\n');
  await expect(allRows(readCsv(liberty, { year: 2025 }))).rejects.toThrow('since 2027');
});

test('however many rows, no more than a batch is held at a time', async () => {
  async function* manyRows() {
    const lines = new TextEncoder().encode('1,01/02/2012,M,03/04/2025,04/04/2025\n'.repeat(100));
    yield new TextEncoder().encode(`${columns}\n`);
    for (let piece = 0; piece < 300; piece += 1) yield lines;
  }
  const sizes: number[] = [];
  for await (const batch of readCsv(manyRows(), { batch: 250 })) sizes.push(batch.length);
  expect(sizes).toEqual(new Array(120).fill(250));
});
