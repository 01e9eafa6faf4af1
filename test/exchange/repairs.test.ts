import { afterEach, beforeEach, expect, test } from 'vitest';
import { decideRepairs } from '../../src/exchange/ssda903/import/decide/decide-import.ts';
import { csv } from './made-up-return.ts';
import { openReturnHouse, type ReturnHouse } from './return-house.ts';
import { register } from './what-is-there.ts';

let house: ReturnHouse;
beforeEach(async () => {
  house = await openReturnHouse();
});
afterEach(() => house.close());

const header = csv('header', 'A1,1,05/05/2005,WBRI,,,', 'B2,2,06/06/2006,BAFR,,,', 'C3,2,06/06/2006,BAFR,,,');
const first = {
  'header.csv': header,
  'episodes.csv': csv(
    'episodes',
    'A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,',
    'B2,02/02/2018,S,V2,N2,U4,PR1,,,,,,',
    'C3,01/06/2017,S,C2,N1,U6,PR1,10/08/2017,X1,,,,',
    'C3,01/08/2017,P,C2,N1,K2,PR1,,,,,,',
  ),
};
/** A1 goes on elsewhere without the first episode having ended; B2 is not there any more; C3 goes on. */
const second = {
  'header.csv': header,
  'episodes.csv': csv('episodes', 'A1,10/09/2018,P,C2,N1,K2,PR1,,,,,,', 'C3,01/08/2017,P,C2,N1,U5,PR1,,,,,,'),
};

const repairsOf = (importId: string) =>
  house.as(house.administrator, (tx) =>
    tx
      .selectFrom('return_repair')
      .select(['rule', 'year', 'row', 'child', 'to_day', 'set_aside'])
      .where('import_id', '=', importId)
      .orderBy('child')
      .execute(),
  );

const answer = (importId: string, rule: string | null, accept: boolean) =>
  house.as(house.administrator, (tx) => decideRepairs(tx, importId, { rule, year: null, row: null }, accept));

test('a repair is proposed with its rule; left as it is, nothing is mended', async () => {
  const id = await house.bring(first, 2018);
  expect(await repairsOf(id)).toEqual([
    { rule: '4', year: 2018, row: 2, child: 'C3', to_day: '2017-08-01', set_aside: false },
  ]);
  await answer(id, '4', false);
  await house.letIn(id);
  expect((await register(house)).episodes).toContain('C3 2017-06-01 to 2017-08-10 C2 U6 X1');
});

test('a repair that is accepted changes what goes in, and the supplied row stays as it was', async () => {
  const id = await house.bring(first, 2018);
  await answer(id, '4', true);
  await house.letIn(id);
  expect((await register(house)).episodes).toContain('C3 2017-06-01 to 2017-08-01 C2 U6 X1');
  const rows = await house.database.kysely
    .selectFrom('return_row')
    .select('supplied')
    .where('file', '=', 'Episodes')
    .where('row', '=', 2)
    .execute();
  expect(rows[0]?.supplied.DEC).toBe('10/08/2017');
});

test('the next year shows what the year before left open, and what is accepted ends there', async () => {
  await house.letIn(await house.bring(first, 2018));
  const id = await house.bring(second, 2019);
  expect(await repairsOf(id)).toEqual([
    { rule: '1', year: 2018, row: 0, child: 'A1', to_day: '2018-09-10', set_aside: false },
    { rule: '2', year: 2018, row: 1, child: 'B2', to_day: '2018-03-31', set_aside: false },
    { rule: '3A', year: 2018, row: 3, child: 'C3', to_day: null, set_aside: true },
  ]);
  await answer(id, null, true);
  await house.letIn(id);
  expect((await register(house)).episodes).toEqual([
    'A1 2017-05-01 to 2018-09-10 C2 U6 X1',
    'A1 2018-09-10 to now C2 K2',
    'B2 2018-02-02 to 2018-03-31 V2 U4',
    'C3 2017-06-01 to 2017-08-10 C2 U6 X1',
    'C3 2017-08-01 to now C2 U5',
  ]);
});

test('what was decided before is not asked again with the next return', async () => {
  const id = await house.bring(first, 2018);
  await answer(id, '4', false);
  await house.letIn(id);
  const next = await house.bring(second, 2019);
  expect((await repairsOf(next)).map(({ rule }) => rule)).not.toContain('4');
});
