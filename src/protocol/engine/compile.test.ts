import { expect, test } from 'vitest';
import { compile, everyCase, holds } from './compile.ts';
import { type Column, stated, type Table } from './table.ts';

const column = (...values: string[]): Column => ({ label: '', values, ordered: true, had: {} });
const row = (id: string, when: Record<string, string[]>) => stated(id, when, id, ['INC-03'], 'So.');

const fruit: Table<string> = {
  id: 'fruit',
  title: 'Fruit',
  columns: { size: column('small', 'middling', 'large'), colour: column('green', 'red') },
  rows: [
    row('pick', { colour: ['red'], size: ['middling', 'large'] }),
    row('wait', { colour: ['green'] }),
    row('leave', { colour: ['red'], size: ['small'] }),
  ],
};

test('every combination of the values is a case, each once, in the order of the columns', () => {
  expect([...everyCase(fruit.columns)]).toEqual([
    { size: 'small', colour: 'green' },
    { size: 'small', colour: 'red' },
    { size: 'middling', colour: 'green' },
    { size: 'middling', colour: 'red' },
    { size: 'large', colour: 'green' },
    { size: 'large', colour: 'red' },
  ]);
});

test('a table without columns has one case', () => {
  expect([...everyCase({})]).toEqual([{}]);
});

test('a row holds when every condition holds, and a column it leaves out may have any value', () => {
  const pick = row('pick', { colour: ['red'], size: ['middling', 'large'] });
  expect(holds(pick, { size: 'large', colour: 'red' })).toBe(true);
  expect(holds(pick, { size: 'middling', colour: 'red' })).toBe(true);
  expect(holds(pick, { size: 'small', colour: 'red' })).toBe(false);
  expect(holds(pick, { size: 'large', colour: 'green' })).toBe(false);
  expect(holds(row('any', {}), { size: 'large', colour: 'green' })).toBe(true);
});

test('a condition on a fact that is not there does not hold, unless it asks nothing', () => {
  expect(holds(row('pick', { colour: ['red'] }), {})).toBe(false);
  expect(holds({ ...row('pick', {}), when: { colour: undefined as never } }, {})).toBe(true);
});

test('a table made ready gives for each case the row that holds', () => {
  const { table, rowFor } = compile(fruit);
  expect(table).toBe(fruit);
  for (const cells of everyCase(fruit.columns)) {
    expect(rowFor(cells)).toBe(fruit.rows.find((candidate) => holds(candidate, cells)));
  }
  expect(rowFor({ colour: 'red', size: 'small' }).id).toBe('leave');
  expect(rowFor({ size: 'large', colour: 'red' }).id).toBe('pick');
  expect(rowFor({ size: 'large', colour: 'green' }).id).toBe('wait');
});

test('a value that its column does not know is refused', () => {
  const { rowFor } = compile(fruit);
  expect(() => rowFor({ size: 'large', colour: 'blue' })).toThrow('fruit: "blue" is not a value of colour.');
  expect(() => rowFor({ colour: 'red' })).toThrow('fruit: "undefined" is not a value of size.');
});

test('a table that leaves a case open is never made ready', () => {
  expect(() => compile({ ...fruit, rows: fruit.rows.slice(0, 2) })).toThrow(
    'fruit: {"size":"small","colour":"red"} must lead to one row, and leads to no row.',
  );
});

test('a table that settles a case twice is never made ready', () => {
  expect(() => compile({ ...fruit, rows: [...fruit.rows, row('again', { size: ['large'] })] })).toThrow(
    'fruit: {"size":"large","colour":"green"} must lead to one row, and leads to wait, again.',
  );
});
