import { expect, test } from 'vitest';
import { allRows, fileOfText } from '../../../../test/exchange/ssda903/bytes.ts';
import { readXml } from './read-xml.ts';
import type { SuppliedRow } from './supplied-row.ts';

const read = (text: string) => allRows(readXml(fileOfText(text)));
const child = (header: string, episodes = '') => `<CHILD><HEADER>${header}</HEADER>${episodes}</CHILD>`;
const inReturn = (text: string) => `<?xml version="1.0"?><EXPSSDA903>${text}</EXPSSDA903>`;
const ofTable = (rows: readonly SuppliedRow[], table: string) => rows.filter(({ file }) => file === table);

const first = child(
  `<CHILDID>c1</CHILDID><UPN>UN2</UPN><SEX>F</SEX><DOB>01/02/2009</DOB><ETHNIC>BCRB</ETHNIC><UASC>0</UASC>
   <AMISSING><MISSING>M</MISSING><MIS_START>03/04/2025</MIS_START><MIS_END/></AMISSING>
   <AMISSING><MISSING>A</MISSING><MIS_START>05/06/2025</MIS_START><MIS_END>06/06/2025</MIS_END></AMISSING>
   <AREVIEW><REVIEW>01/09/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
   <OC2><CONVICTED>0</CONVICTED></OC2>`,
  `<EPISODE><DECOM>01/05/2024</DECOM><RNE>S</RNE><LS>C2</LS><PL>K2</PL></EPISODE>
   <EPISODE><DECOM>01/06/2024</DECOM><PL>U6</PL></EPISODE>`,
);

test('a child becomes the rows that the CSV files would hold', async () => {
  const rows = await read(inReturn(first));
  expect(rows.map(({ file, row }) => `${file} ${row}`)).toEqual([
    'Header 0',
    'Missing 0',
    'Missing 1',
    'Reviews 0',
    'OC2 0',
    'Episodes 0',
    'Episodes 1',
  ]);
  expect(rows.every(({ fault }) => fault === null)).toBe(true);
  expect(ofTable(rows, 'Header')[0]?.values).toEqual({
    CHILD: 'c1',
    SEX: 'F',
    DOB: '01/02/2009',
    ETHNIC: 'BCRB',
    UPN: 'UN2',
    MOTHER: null,
    MC_DOB: null,
    UASC: '0',
  });
  expect(ofTable(rows, 'Missing')[0]?.values).toEqual({
    CHILD: 'c1',
    DOB: '01/02/2009',
    MISSING: 'M',
    MIS_START: '03/04/2025',
    MIS_END: null,
  });
  expect(ofTable(rows, 'Episodes')[1]?.values).toMatchObject({ CHILD: 'c1', PLACE: 'U6', LS: null });
});

test('care leaver, adoption and asylum rows are made where something was given for them', async () => {
  const leaver = '<CHILDID>2</CHILDID><SEX>M</SEX><UASC>1</UASC><IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV>';
  const rows = await read(
    inReturn(child(leaver) + child('<CHILDID>3</CHILDID><DATE_INT>01/05/2024</DATE_INT>')),
  );
  expect(ofTable(rows, 'OC3').map(({ values }) => values)).toEqual([
    { CHILD: '2', DOB: null, IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: null },
  ]);
  expect(ofTable(rows, 'UASC').map(({ values }) => values)).toEqual([
    { CHILD: '2', SEX: 'M', DOB: null, DUC: null },
  ]);
  expect(ofTable(rows, 'AD1')[0]?.values).toMatchObject({ CHILD: '3', DATE_INT: '01/05/2024' });
  expect(ofTable(rows, 'Header').map(({ row }) => row)).toEqual([0, 1]);
});

test('an element that has no place, or comes twice, is kept with its row and said', async () => {
  const header =
    '<CHILDID>4</CHILDID><NOTE>x</NOTE><DOB>1</DOB><DOB>2</DOB><DOB>5</DOB><BOX><DOB>3</DOB></BOX>';
  const episode = '<EPISODE><DECOM>1</DECOM><WHY>y</WHY></EPISODE><LOOSE>z</LOOSE>';
  const rows = await read(inReturn(child(header, episode)));
  expect(rows[0]?.values.DOB).toBe('1');
  expect(rows.map(({ fault }) => fault?.supplied)).toEqual([
    ['NOTE=x', 'HEADER/DOB=2', 'HEADER/DOB (2)=5', 'HEADER/BOX/DOB=3', 'BOX=', 'LOOSE=z'],
    ['WHY=y'],
  ]);
});

test('batches are given when full, and a child is never split between two', async () => {
  const sizes: number[] = [];
  for await (const batch of readXml(fileOfText(inReturn(first.repeat(4))), { batch: 10 })) {
    sizes.push(batch.length);
  }
  expect(sizes).toEqual([14, 14]);
});

test.each([
  ['<EXPSSDA903><CHILD></EXPSSDA903>', 'not well-formed'],
  ['<EXPSSDA903><CHILD>', 'not well-formed'],
  ['<CIN/>', 'a return begins with EXPSSDA903'],
  [inReturn(child('<CHILDID>&lots;</CHILDID>')), 'not well-formed'],
])('%s is refused: %s', async (text, words) => {
  await expect(read(text)).rejects.toThrow(words);
});

test('what stands beside the children is passed over', async () => {
  const beside = '<NOTES><EPISODE><DECOM>9</DECOM></EPISODE><DOB>9</DOB></NOTES>';
  const rows = await read(inReturn(beside + child('<CHILDID>5</CHILDID>')));
  expect(rows.map(({ file, values, fault }) => [file, values.DOB, fault])).toEqual([['Header', null, null]]);
});

test.each(Object.getOwnPropertyNames(Object.prototype))(
  'an element called %s, which every object has from its prototype, is like any other without a place',
  async (name) => {
    const strange = `<${name}>x</${name}>`;
    const rows = await read(
      inReturn(
        child(`<CHILDID>6</CHILDID>${strange}<AREVIEW>${strange}</AREVIEW>`, `<EPISODE>${strange}</EPISODE>`),
      ),
    );
    expect(rows.map(({ file, fault }) => [file, fault?.supplied])).toEqual([
      ['Header', [`${name}=x`]],
      ['Reviews', [`${name}=x`]],
      ['Episodes', [`${name}=x`]],
    ]);
  },
);

const deepIn = '<EXPSSDA903><CHILD><HEADER>';

test.each([
  ['elements in elements', deepIn, '<a>', 'more than 8 deep'],
  ['values without a place', deepIn, '<a>x</a>', 'more than 1000 values that do not belong'],
  ['a text without end', `${deepIn}<DOB>`, '<![CDATA[x]]>'.repeat(100), 'longer than 100000 characters'],
  ['records without end', deepIn, '<AREVIEW/>', 'more than 10000 records'],
])('a flood of %s is refused when it begins, whatever still comes', async (_, start, piece, words) => {
  let asked = 0;
  async function* flood() {
    yield Buffer.from(start);
    for (; asked < 1_000_000; asked += 1) yield Buffer.from(piece.repeat(10));
  }
  await expect(allRows(readXml(flood()))).rejects.toThrow(words);
  expect(asked).toBeLessThan(1_002);
});

test('a name of more than 60 characters is refused', async () => {
  const name = 'A'.repeat(61);
  await expect(read(inReturn(child(`<${name}/>`)))).rejects.toThrow('more than 60 characters');
  expect(await read(inReturn(child(`<${name.slice(1)}/>`)))).toHaveLength(1);
});

test('an entity that the file makes up, from within or from a file of the machine, is refused and never read', async () => {
  for (const made of ['"words"', 'SYSTEM "file:///etc/hostname"', 'SYSTEM "http://elsewhere.example/"']) {
    const text = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY own ${made}>]><EXPSSDA903>${child('<CHILDID>&own;</CHILDID>')}</EXPSSDA903>`;
    await expect(read(text)).rejects.toMatchObject({ message: expect.stringContaining('well-formed') });
  }
});
