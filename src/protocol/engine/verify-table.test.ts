import { expect, test } from 'vitest';
import { type Column, inferred, type Row, stated, type Table } from './table.ts';
import { citationFaults, verifyTable } from './verify-table.ts';

const ordered = (...values: string[]): Column => ({ label: '', values, ordered: true, had: {} });
const unordered = (...values: string[]): Column => ({ ...ordered(...values), ordered: false });

/** A row that holds for these values and leads to this gravity. */
const row = (id: string, when: Record<string, string[]>, gravity: number): Row<number> =>
  stated(id, when, gravity, ['INC-03'], 'So.');

const small = row('small', { size: ['small'] }, 1);
const large = row('large', { size: ['large'] }, 2);
const sound: Table<number> = {
  id: 'fruit',
  title: 'Fruit',
  columns: { size: ordered('small', 'large'), kind: unordered('apple', 'pear') },
  rows: [small, large],
};

const verify = (table: Partial<Table<number>>, edition: '2021' | '2025' = '2025') =>
  verifyTable({ ...sound, ...table }, edition, (gravity) => gravity);

test('a sound table has no fault, and the proof says what was tried', () => {
  expect(verify({})).toEqual({ table: 'fruit', cases: 4, rows: 2, inferred: 0, faults: [] });
});

test('inferred rows are counted: they are the agenda of the next review', () => {
  const guess = inferred('large', { size: ['large'] }, 2, ['INC-03'], 'So.', 'The text is silent.');
  expect(verify({ rows: [small, guess] })).toMatchObject({ inferred: 1, faults: [] });
});

test('two rows for one case are reported', () => {
  expect(
    verify({ rows: [small, large, row('twin', { size: ['small'], kind: ['pear'] }, 1)] }).faults,
  ).toEqual([{ where: 'fruit {"size":"small","kind":"pear"}', what: 'is settled by small and twin' }]);
});

test('a case that no row settles is reported', () => {
  expect(verify({ rows: [small, row('large', { size: ['large'], kind: ['pear'] }, 2)] }).faults).toEqual([
    { where: 'fruit {"size":"large","kind":"apple"}', what: 'is settled by no row' },
  ]);
});

test('a row that can never be reached is reported', () => {
  expect(verify({ rows: [small, large, row('never', { size: [] }, 1)] }).faults).toEqual([
    { where: 'fruit/never', what: 'can never be reached' },
  ]);
});

test('a row that shares every case with another is not called unreachable', () => {
  const { faults } = verify({ rows: [small, large, row('twin', { size: ['small'] }, 1)] });
  expect(faults.map(({ what }) => what)).toEqual([
    'is settled by small and twin',
    'is settled by small and twin',
  ]);
});

test('a row that asks for a fact the table does not read is reported', () => {
  const { faults } = verify({ rows: [small, large, row('odd', { colour: ['red'] }, 1)] });
  expect(faults).toEqual([
    { where: 'fruit/odd', what: 'asks for colour, which the table does not read' },
    { where: 'fruit/odd', what: 'can never be reached' },
  ]);
});

test('a row that asks for a value its column does not have is reported', () => {
  const { faults } = verify({ rows: [row('small', { size: ['small', 'tiny'] }, 1), large] });
  expect(faults).toEqual([{ where: 'fruit/small', what: 'asks for size "tiny", which is not a value' }]);
});

test('a row id that appears twice is reported', () => {
  const { faults } = verify({ rows: [small, { ...large, id: 'small' }] });
  expect(faults).toEqual([{ where: 'fruit/small', what: 'appears twice' }]);
});

test('a row that cites nothing, no duty, or a duty of the other edition is reported', () => {
  const cited = (...cites: string[]) => ({ rows: [small, { ...large, cites }] });
  expect(verify(cited()).faults).toEqual([{ where: 'fruit/large', what: 'cites no duty' }]);
  expect(verify(cited('INC-99')).faults).toEqual([
    { where: 'fruit/large', what: 'cites INC-99, which is not a duty' },
  ]);
  expect(verify(cited('INC-L1-03')).faults).toEqual([
    { where: 'fruit/large', what: 'cites INC-L1-03, which 2025 does not have' },
  ]);
  expect(verify(cited('INC-L1-03'), '2021').faults).toEqual([]);
  expect(verify(cited('INC-L1-02'), '2021').faults).toEqual([
    { where: 'fruit/large', what: 'cites INC-L1-02, which 2021 does not have' },
  ]);
});

test('every bad citation of a row is reported, and the good ones are not', () => {
  expect(citationFaults('here', ['INC-03', 'X-1', 'INC-L1-02', 'X-2'], '2021')).toEqual([
    { where: 'here', what: 'cites X-1, which is not a duty' },
    { where: 'here', what: 'cites INC-L1-02, which 2021 does not have' },
    { where: 'here', what: 'cites X-2, which is not a duty' },
  ]);
});

test('a row that gives no reason is reported', () => {
  expect(verify({ rows: [small, { ...large, text: '' }] }).faults).toEqual([
    { where: 'fruit/large', what: 'gives no reason' },
  ]);
});

test('a row that is inferred and does not say why is reported', () => {
  expect(verify({ rows: [small, { ...large, basis: 'inferred' }] }).faults).toEqual([
    { where: 'fruit/large', what: 'is inferred and does not say why' },
  ]);
});

test('an answer that becomes milder when a fact becomes worse is reported', () => {
  const { faults } = verify({ rows: [small, { ...large, outcome: 0 }] });
  expect(faults).toEqual([
    { where: 'fruit {"size":"small","kind":"apple"}', what: 'becomes milder when size becomes "large"' },
    { where: 'fruit {"size":"small","kind":"pear"}', what: 'becomes milder when size becomes "large"' },
  ]);
});

test('every step from mild to worse is walked, not only the first', () => {
  const { faults } = verify({
    columns: { size: ordered('small', 'middling', 'large') },
    rows: [small, row('middling', { size: ['middling'] }, 3), large],
  });
  expect(faults).toEqual([
    { where: 'fruit {"size":"middling"}', what: 'becomes milder when size becomes "large"' },
  ]);
});

test('a column without an order may answer milder for any value', () => {
  const rows = [row('apple', { kind: ['apple'] }, 2), row('pear', { kind: ['pear'] }, 1)];
  expect(verify({ rows }).faults).toEqual([]);
});

test('an open case does not hide what else is wrong', () => {
  const { faults } = verify({
    columns: { size: ordered('small', 'middling', 'large') },
    rows: [row('middling', { size: ['middling'] }, 2), row('large', { size: ['large'] }, 1)],
  });
  expect(faults).toEqual([
    { where: 'fruit {"size":"small"}', what: 'is settled by no row' },
    { where: 'fruit {"size":"middling"}', what: 'becomes milder when size becomes "large"' },
  ]);
});

test('a worse case that no row settles is reported once, as open', () => {
  const { faults } = verify({ rows: [small] });
  expect(faults.map(({ what }) => what)).toEqual(['is settled by no row', 'is settled by no row']);
});
