import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadDirectory } from '../../src/exchange/index.ts';
import { csv, smallReturn } from './made-up-return.ts';
import { openReturnHouse, type ReturnHouse } from './return-house.ts';

let house: ReturnHouse;
beforeEach(async () => {
  house = await openReturnHouse();
});
afterEach(() => house.close());

const own = 'E09000999';
const other = 'E07000888';
const county = 'E10000077';
const header = 'pcds,oslaua,oscty,oseast1m,osnrth1m';
/** AB1 1AA is home. AB is three miles east in the same borough, AC in a district of a county, AE has no point. */
const directory = [
  header,
  `AB1 1AA,${own},E99999999,500000,200000`,
  `AB1 1AB,${own},E99999999,504828,200000`,
  `AB1 1AC,${other},${county},500000,216093`,
  `AB1 1AD,${own},E99999999,500000,200000`,
  `AB1 1AE,${own},E99999999,,`,
].join('\n');

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
const load = (text: string) =>
  loadDirectory(
    house.database,
    { name: 'directory.csv', bytes: bytes(text) },
    house.deps.clock(),
    randomUUID(),
  );
const bringIn = async (files: Parameters<ReturnHouse['bring']>[0] = smallReturn) => {
  const id = await house.bring(files, 2018);
  await house.letIn(id);
  return id;
};
const lines = async (query: ReturnType<typeof sql<{ line: string }>>) =>
  (await query.execute(house.database.kysely)).rows.map(({ line }) => line);
const episodes = () =>
  lines(sql`select concat_ws(' ', c.family_name, e.placement_type, coalesce(e.placement_location, 'not known'),
    coalesce(e.placement_miles::text, 'no miles')) as line
    from care_episode e join child c on c.id = e.child_id order by c.family_name, e.from_day`);
const outside = () =>
  lines(
    sql`select family_name || ' ' || coalesce(out_of_area::text, 'not known') as line from child order by 1`,
  );
const flagged = (id: string) =>
  lines(
    sql`select distinct rule as line from return_flag where import_id = ${id} and rule in ('169', '179', '392c') order by 1`,
  );

test('without a directory nobody knows where a placement lies, and nothing is guessed or flagged', async () => {
  const id = await bringIn();
  expect(await episodes()).toEqual([
    'A1 U6 not known no miles',
    'A1 K2 not known no miles',
    'B2 U4 not known no miles',
  ]);
  expect(await outside()).toEqual(['A1 not known', 'B2 not known']);
  expect(await flagged(id)).toEqual([]);
});

test('with a directory a placement is inside or outside, in the county where there is one, and so many miles from home', async () => {
  expect(await load(directory)).toBe(5);
  await bringIn();
  expect(await episodes()).toEqual(['A1 U6 in 3.0', 'A1 K2 out 10.0', 'B2 U4 in no miles']);
  expect(await outside()).toEqual(['A1 true', 'B2 false']);
});

test('a postcode that the directory does not have is flagged, and where it lies stays not known', async () => {
  await load([header, `AB1 1AA,${own},E99999999,500000,200000`].join('\n'));
  const id = await bringIn();
  expect(await flagged(id)).toEqual(['169', '179', '392c']);
  expect(await outside()).toEqual(['A1 not known', 'B2 not known']);
});

test('whoever came alone to seek asylum has no distance, and a short break has neither place nor distance', async () => {
  await load(directory);
  await bringIn({
    ...smallReturn,
    'uasc.csv': 'CHILD,SEX,DOB,DUC\r\nA1,1,05/05/2005,05/05/2023\r\n',
    'episodes.csv': csv(
      'episodes',
      'A1,01/05/2017,S,C2,N1,U6,PR1,,,,AB1 1AA,AB1 1AB,SC1234567',
      'B2,02/02/2018,S,V4,N2,U4,PR1,,,,AB1 1AD,AB1 1AB,SC1234569',
    ),
  });
  expect(await episodes()).toEqual(['A1 U6 in no miles', 'B2 U4 not known no miles']);
});

test('a directory that comes later is used when the same return is brought in again', async () => {
  await bringIn();
  await load(directory);
  await bringIn();
  expect(await episodes()).toEqual(['A1 U6 in 3.0', 'A1 K2 out 10.0', 'B2 U4 in no miles']);
});

test('a new directory takes the place of the old one, whole or not at all', async () => {
  await load(directory);
  await load([header, `AB1 1ZZ,${own},E99999999,1,1`].join('\n'));
  const postcodes = () => lines(sql`select postcode as line from postcode_place order by 1`);
  expect(await postcodes()).toEqual(['AB11ZZ']);
  await expect(load([header, 'JE2 3AB,L99999999,,,'].join('\n'))).resolves.toBe(1);
  await expect(load([header, 'no postcode,nowhere,,,'].join('\n'))).rejects.toThrow(/No line of the file/);
  expect(await postcodes()).toEqual(['JE23AB']);
});

test.each([
  ['', 'file', /empty/],
  ['name,age\nA,1', 'postcode', /does not have the column pcds/],
  ['pcds,east1m,north1m\nAB1 1AA,1,1', 'district', /oslaua/],
])('what is no directory is refused with the column that it lacks: %j', async (text, field, message) => {
  await expect(load(text)).rejects.toMatchObject({ field, message: expect.stringMatching(message) });
});

test.each(['postcode_directory', 'postcode_place'] as const)(
  'everybody who works here reads %s, nobody else does, and only the operator writes it',
  async (table) => {
    await load(directory);
    const count = (person: string | null) =>
      house.database.asPerson({ personId: person, settings: {} }, async (tx) => {
        const { rows } = await sql<{
          count: number;
        }>`select count(*)::integer as count from ${sql.table(table)}`.execute(tx);
        return rows[0]?.count;
      });
    expect(await count(house.administrator)).toBe(table === 'postcode_place' ? 5 : 1);
    expect(await count(null)).toBe(0);
    await expect(
      house.as(house.administrator, (tx) => sql`delete from ${sql.table(table)}`.execute(tx)),
    ).rejects.toThrow(/permission denied/);
  },
);
