import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { csv, smallReturn } from './made-up-return.ts';
import { type FileContent, openReturnHouse, type ReturnHouse } from './return-house.ts';
import { register, stateOf } from './what-is-there.ts';

let house: ReturnHouse;
beforeEach(async () => {
  house = await openReturnHouse();
});
afterEach(() => house.close());

const header = smallReturn['header.csv'] ?? '';

/** UTF-16 with its mark, as Excel saves "Unicode text". */
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

async function stagedRows(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from return_row`.execute(
    house.database.kysely,
  );
  return rows[0]?.count ?? 0;
}

const refused: readonly [string, Record<string, FileContent>, object][] = [
  [
    'a file without its first line',
    { 'header.csv': header.split('\r\n').slice(1).join('\r\n') },
    { code: 'not-allowed', file: 'header.csv' },
  ],
  [
    'a file with the wrong columns',
    { 'header.csv': header, 'missing.csv': 'CHILD,DOB,MISSING,MIS_START,NOTE\r\n' },
    {
      code: 'not-allowed',
      file: 'missing.csv',
      message: expect.stringContaining('Missing: MIS_END. Extra: NOTE'),
    },
  ],
  [
    'a null character in the middle',
    { 'header.csv': csv('header', 'A1,1,05/05/2005,WB\0I,,,') },
    {
      code: 'null-byte',
      file: 'header.csv',
      message: expect.stringContaining('Row 1 has a null character in ETHNIC'),
    },
  ],
  [
    'the same table in two files',
    { 'one.csv': header, 'two.csv': csv('header', 'C3,1,05/05/2005,WBRI,,,') },
    {
      code: 'not-allowed',
      file: null,
      message: expect.stringContaining('"one.csv" and "two.csv" are both Header'),
    },
  ],
  ['an empty file', { 'header.csv': '' }, { code: 'missing', file: 'header.csv' }],
  [
    'a return without its children',
    { 'episodes.csv': smallReturn['episodes.csv'] ?? '' },
    { code: 'missing', file: null, message: expect.stringContaining('The file Header') },
  ],
  [
    'letters in an encoding that is neither',
    { 'header.csv': Buffer.from(`${header}Ä9,1,05/05/2005,WBRI,,,\r\n`, 'latin1') },
    { code: 'not-allowed', file: 'header.csv', message: expect.stringContaining('neither UTF-8 nor UTF-16') },
  ],
];

test.each(refused)('%s is refused clearly, and nothing of it stays', async (_, files, fault) => {
  const id = await house.bring(files, 2018);
  expect(await stateOf(house, id)).toMatchObject({ state: 'refused', fault });
  expect(await stagedRows()).toBe(0);
  expect((await register(house)).children).toEqual([]);
  // The way is free for the files as they should be.
  expect(await stateOf(house, await house.bring(smallReturn, 2018))).toMatchObject({ state: 'checked' });
});

test('UTF-16 is read like any other', async () => {
  const id = await house.bring({ 'header.csv': utf16(header) }, 2018);
  expect(await stateOf(house, id)).toMatchObject({ state: 'checked' });
  await house.letIn(id);
  expect((await register(house)).children).toHaveLength(2);
});

test('what cannot be read is left out and said, row by row; the rest goes in', async () => {
  const id = await house.bring(
    {
      'header.csv': csv(
        'header',
        'A1,1,05/05/2005,WBRI,,,',
        'A1,1,05/05/2005,WBRI,,,',
        'B2,1,31/02/2006,WBRI,,,',
        ',1,05/05/2005,WBRI,,,',
        'C3,1,05/05/2005',
      ),
      'episodes.csv': csv(
        'episodes',
        'A1,01/05/2017,S,C2,N1,U6,PR1,31/02/2018,X1,,,,',
        'A1,31/02/2018,S,C2,N1,U6,PR1,,,,,,',
        'A1,02/05/2017,S,,N1,U6,PR1,,,,,,',
        'A1,03/05/2017,S,LONGER,N1,U6,PR1,,,,,,',
        'A1,04/05/2017,S,C2,N1,U6,PR1,03/05/2017,X1,,,,',
        'A1,05/05/2017,S,QQ,N1,QQ,QQ,,E4A,,,,',
        'A1,05/05/2017,P,QQ,N2,QQ,PR1,,,,,,',
        'B2,05/05/2017,S,C2,N1,U6,PR1,,,,,,',
        'D4,05/05/2017,S,C2,N1,U6,PR1,,,,,,',
        'A1,06/05/2017,S,C2,N1,U6,PR1,,,,,,,,,',
      ),
    },
    2018,
  );
  await house.letIn(id);
  const left = await house.database.kysely
    .selectFrom('return_left_out')
    .select(['file', 'row', 'part', 'reason'])
    .where('import_id', '=', id)
    .orderBy('file', 'desc')
    .orderBy('row')
    .execute();
  expect(left.map(({ file, row, part, reason }) => [file, row, part, reason].join(' '))).toEqual([
    'Header 1  header-twice',
    'Header 2  no-birth',
    'Header 3  no-number',
    'Header 4  row-shape',
    'Episodes 0  end-unreadable',
    'Episodes 1  no-start',
    'Episodes 2  no-status',
    'Episodes 3  status-too-long',
    'Episodes 4  ends-before-start',
    'Episodes 5 REC reason-without-end',
    'Episodes 6  twice-in-return',
    'Episodes 7  no-birth',
    'Episodes 8  no-header',
  ]);
  const { children, episodes } = await register(house);
  expect(children).toEqual(['Child A1 2005-05-05 name not known; ssda903 A1']);
  expect(episodes).toEqual(['A1 2017-05-05 to now QQ QQ', 'A1 2017-05-06 to now C2 U6']);
});

test('a file that the year does not have is kept as supplied and not used', async () => {
  const files = {
    ...smallReturn,
    'dolo.csv': 'CHILD,DOB,DOLO_START,DOLO_END\r\nA1,05/05/2005,01/01/2018,\r\n',
  };
  const id = await house.bring(files, 2018);
  expect(await stateOf(house, id)).toMatchObject({ state: 'checked' });
  const flags = await house.database.kysely.selectFrom('return_flag').select('file').execute();
  expect(flags.filter(({ file }) => file === 'DoLo')).toEqual([]);
});
