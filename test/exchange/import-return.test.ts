import { afterEach, beforeEach, expect, test } from 'vitest';
import { abandonImport, decideConflict } from '../../src/exchange/ssda903/import/decide/decide-import.ts';
import { csv, nextReturn, smallReturn } from './made-up-return.ts';
import { openReturnHouse, type ReturnHouse } from './return-house.ts';
import { register, stateOf } from './what-is-there.ts';

let house: ReturnHouse;
beforeEach(async () => {
  house = await openReturnHouse();
});
afterEach(() => house.close());

test('a return is read, checked and shown, and nothing is in the register until somebody lets it in', async () => {
  const id = await house.bring(smallReturn, 2018);
  expect(await stateOf(house, id)).toMatchObject({ state: 'checked', year: 2018, proposed_year: 2018 });
  expect((await register(house)).children).toEqual([]);
  await house.letIn(id);
  const { children, episodes, addresses } = await register(house);
  expect(children).toEqual([
    'Child A1 2005-05-05 name not known; ssda903 A1, upn A123456789012',
    'Child B2 2006-06-06 name not known; ssda903 B2, upn B123456789012',
  ]);
  expect(episodes).toEqual([
    'A1 2017-05-01 to 2018-01-10 C2 U6 X1',
    'A1 2018-01-10 to now C2 K2',
    'B2 2018-02-02 to now V2 U4',
  ]);
  expect(addresses).toEqual([
    'A1 home AB1 1AA',
    'A1 placement AB1 1AC',
    'B2 home AB1 1AD',
    'B2 placement AB1 1AE',
  ]);
});

test('the same return again changes nothing', async () => {
  await house.letIn(await house.bring(smallReturn, 2018));
  const before = await register(house);
  const again = await house.bring(smallReturn, 2018);
  await house.letIn(again);
  expect(await register(house)).toEqual(before);
  expect((await stateOf(house, again)).counts).toMatchObject({
    childrenAdded: 0,
    episodesAdded: 0,
    addresses: 0,
  });
});

test('the return of the next year links to the first: what was open ends, what is new is added, nothing comes twice', async () => {
  await house.letIn(await house.bring(smallReturn, 2018));
  house.later(365 * 86_400);
  const next = await house.bring(nextReturn, 2019);
  await house.letIn(next);
  const { children, episodes, addresses } = await register(house);
  expect(children).toHaveLength(3);
  expect(episodes).toEqual([
    'A1 2017-05-01 to 2018-01-10 C2 U6 X1',
    'A1 2018-01-10 to 2018-09-20 C2 K2 X1',
    'A1 2018-09-20 to now C2 U6',
    'B2 2018-02-02 to now V2 U4',
    'C3 2019-03-03 to now C1 U6',
  ]);
  expect(addresses.filter((line) => line.startsWith('A1 placement'))).toEqual([
    'A1 placement AB1 1AC',
    'A1 placement AB1 1AF',
  ]);
  expect((await stateOf(house, next)).counts).toMatchObject({
    childrenAdded: 1,
    episodesAdded: 2,
    episodesEnded: 1,
  });
});

test('an older return that comes later adds what is missing and takes nothing back', async () => {
  await house.letIn(await house.bring(nextReturn, 2019));
  await house.letIn(await house.bring(smallReturn, 2018));
  const { episodes, addresses } = await register(house);
  expect(episodes).toContain('A1 2018-01-10 to 2018-09-20 C2 K2 X1');
  expect(episodes).toContain('A1 2017-05-01 to 2018-01-10 C2 U6 X1');
  expect(addresses).toContain('A1 placement AB1 1AF');
  expect(addresses).not.toContain('A1 placement AB1 1AC');
});

test('another date of birth, sex or pupil number waits for a person, who keeps or takes it', async () => {
  await house.letIn(await house.bring(smallReturn, 2018));
  const id = await house.bring(
    {
      ...nextReturn,
      'header.csv': csv(
        'header',
        'A1,2,05/05/2004,WBRI,Z123456789012,,',
        'B2,2,06/06/2006,BAFR,UN4,,',
        'C3,1,07/07/2007,WBRI,,,',
      ),
    },
    2019,
  );
  const conflicts = await house.as(house.administrator, (tx) =>
    tx
      .selectFrom('return_conflict')
      .select(['number', 'field', 'known', 'supplied'])
      .where('import_id', '=', id)
      .orderBy('field')
      .execute(),
  );
  expect(conflicts).toEqual([
    { number: 'A1', field: 'DOB', known: '2005-05-05', supplied: '2004-05-05' },
    { number: 'A1', field: 'SEX', known: '1', supplied: '2' },
    { number: 'A1', field: 'UPN', known: 'A123456789012', supplied: 'Z123456789012' },
  ]);
  await expect(house.letIn(id)).rejects.toMatchObject({ code: 'undecided' });
  const decide = (field: string, decision: 'keep' | 'take') =>
    house.as(house.administrator, (tx) => decideConflict(tx, id, { number: 'A1', field }, decision));
  await decide('DOB', 'take');
  await decide('SEX', 'keep');
  await decide('UPN', 'keep');
  await house.letIn(id);
  const { children } = await register(house);
  expect(children[0]).toBe('Child A1 2004-05-05 name not known; ssda903 A1, upn A123456789012');
});

test('a pupil number that another child has is left out and said', async () => {
  await house.letIn(await house.bring(smallReturn, 2018));
  const header = csv(
    'header',
    'C3,1,07/07/2007,WBRI,A123456789012,,',
    'D4,1,08/08/2008,WBRI,D123456789012,,',
    'E5,1,09/09/2009,WBRI,D123456789012,,',
  );
  const id = await house.bring({ 'header.csv': header }, 2019);
  await house.letIn(id);
  const left = await house.as(house.administrator, (tx) =>
    tx
      .selectFrom('return_left_out')
      .select(['child', 'part', 'reason'])
      .where('import_id', '=', id)
      .orderBy('child')
      .execute(),
  );
  expect(left).toEqual([
    { child: 'C3', part: 'UPN', reason: 'number-of-another' },
    { child: 'E5', part: 'UPN', reason: 'same-number-twice' },
  ]);
  const { children } = await register(house);
  expect(children.find((line) => line.includes('C3'))).toMatch(/ssda903 C3$/);
  expect(children.find((line) => line.includes('E5'))).toMatch(/ssda903 E5$/);
});

test('a second import of the authority is refused while one is open, and may begin when it was given up', async () => {
  const first = await house.bring(smallReturn, 2018);
  await expect(house.begin(nextReturn, 2019)).rejects.toMatchObject({ code: 'already-running' });
  expect(await house.begin(smallReturn, 2018)).toBe(first);
  await house.as(house.administrator, (tx) => abandonImport(tx, first));
  const second = await house.bring(nextReturn, 2019);
  expect(await stateOf(house, second)).toMatchObject({ state: 'checked' });
  const kept = await house.database.kysely
    .selectFrom('return_row')
    .select('row')
    .where('import_id', '=', first)
    .execute();
  expect(kept).toEqual([]);
});

test('of two imports that begin at the same moment one is taken', async () => {
  const both = await Promise.allSettled([house.begin(smallReturn, 2018), house.begin(nextReturn, 2019)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'already-running' },
  });
});

test('without a year the days in the files propose one, and the import waits for somebody to say', async () => {
  const id = await house.bring(nextReturn, null);
  expect(await stateOf(house, id)).toMatchObject({ state: 'read', year: null, proposed_year: 2019 });
});
