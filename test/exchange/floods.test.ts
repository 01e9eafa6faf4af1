import { afterAll, beforeAll, expect, test } from 'vitest';
import { csv } from './made-up-return.ts';
import { openReturnHouse, type ReturnHouse } from './return-house.ts';

let house: ReturnHouse;
beforeAll(async () => {
  house = await openReturnHouse();
});
afterAll(() => house.close());

const header = (child: string, number: number): string =>
  `${child},1,05/05/2005,WBRI,A12345678901${number},,`;
const episode = (child: string): string =>
  `${child},01/05/2017,S,C2,N1,U6,PR1,10/01/2018,X1,CARPL,AB1 1AA,AB1 1AB,SC1234567`;
const times = (count: number, line: string): string[] => new Array<string>(count).fill(line);

test('a number with more than 500 rows in one file is left out and named, and the others are checked', async () => {
  const id = await house.bring(
    {
      'header.csv': csv('header', header('A1', 1), header('B2', 2), header('C3', 3)),
      'episodes.csv': csv(
        'episodes',
        ...times(501, episode('A1')),
        ...times(500, episode('B2')),
        episode('C3'),
      ),
    },
    2018,
  );
  const found = await house.database.asOwner((tx) =>
    tx.selectFrom('return_left_out').select(['child', 'reason']).where('import_id', '=', id).execute(),
  );
  const of = (child: string) => found.filter((row) => row.child === child).map(({ reason }) => reason);
  expect(of('A1')).toEqual(['too-many-rows']);
  expect(of('B2')).toEqual(times(499, 'twice-in-return'));
  expect(of('C3')).toEqual([]);
});
