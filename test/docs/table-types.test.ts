import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { filesUnder, textOf } from '../../scripts/docs/repository.ts';
import { type Column, readCatalogue } from '../../scripts/types/catalogue.ts';
import { refuseStrays, tablesFile, typesFileOf } from '../../scripts/types/tables-file.ts';
import { tablesOfRooms } from '../../scripts/types/tables-of-rooms.ts';
import { testDatabase } from '../database/index.ts';

const rooms = Object.keys(tablesOfRooms);
let columns: readonly Column[];
beforeAll(async () => {
  const database = await testDatabase('types');
  columns = await readCatalogue(database);
  await database.close();
});

test('every table has one room', () => {
  expect(() => refuseStrays(columns)).not.toThrow();
  expect(() => refuseStrays(columns.filter(({ table }) => table !== 'notice'))).toThrow('no table notice');
  const [first] = columns;
  if (!first) throw new Error('There are no columns.');
  expect(() => refuseStrays([...columns, { ...first, table: 'new_thing' }])).toThrow('new_thing has no room');
});

test.each(rooms)(
  'the tables of %s are what the migrations say; `npm run types` writes their types anew',
  (room) => {
    expect(textOf(typesFileOf(room))).toBe(tablesFile(room, columns));
  },
);

test('no other file says what is in a table', () => {
  const generated = rooms.map(typesFileOf);
  expect(generated.filter((path) => !existsSync(path))).toEqual([]);
  const declaring = filesUnder('src', ['.ts', '.tsx']).filter((path) =>
    /^declare module .*\/tables\.ts'/m.test(textOf(path)),
  );
  expect(declaring.sort()).toEqual(generated.sort());
});

test('a room says what a column holds only where the database does not say it', () => {
  const said = columns.filter(({ only }) => only.length > 0).map(({ table, name }) => `'${table}.${name}':`);
  const twice = rooms
    .map((room) => `${room}/tables.ts`)
    .filter((path) => existsSync(path))
    .flatMap((path) => said.filter((column) => textOf(path).includes(`  ${column}`)));
  expect(twice).toEqual([]);
});
