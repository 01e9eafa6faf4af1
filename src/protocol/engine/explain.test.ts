import { expect, test } from 'vitest';
import { tablesOf } from '../decisions/incident/rulebook.ts';
import { rulebook2021 } from '../decisions/incident/table-2021.ts';
import { rulebook2025 } from '../decisions/incident/table-2025.ts';
import { everyCase } from './compile.ts';
import { explain } from './explain.ts';
import { stated, type Table } from './table.ts';

test('the trace shows every row, every condition, met or not', () => {
  expect(explain(rulebook2025.conduct.theft, { value: 'minor', series: 'yes' })).toEqual([
    {
      row: 'theft-minor',
      met: false,
      conditions: [
        { fact: 'value', allowed: ['minor'], value: 'minor', met: true },
        { fact: 'series', allowed: ['no'], value: 'yes', met: false },
      ],
    },
    {
      row: 'theft-series',
      met: true,
      conditions: [
        { fact: 'value', allowed: ['minor'], value: 'minor', met: true },
        { fact: 'series', allowed: ['yes'], value: 'yes', met: true },
      ],
    },
    {
      row: 'theft-moderate',
      met: false,
      conditions: [{ fact: 'value', allowed: ['moderate'], value: 'minor', met: false }],
    },
    {
      row: 'theft-substantial',
      met: false,
      conditions: [{ fact: 'value', allowed: ['substantial'], value: 'minor', met: false }],
    },
  ]);
});

test.each([rulebook2021, rulebook2025])(
  'in every case of every table of $edition the trace is what each condition says',
  (rulebook) => {
    for (const table of tablesOf(rulebook)) {
      for (const cells of everyCase(table.columns)) {
        const expected = table.rows.map(({ id, when }) => {
          const conditions = Object.entries(when).map(([fact, allowed]) => {
            const value = cells[fact] ?? '';
            return { fact, allowed, value, met: allowed.includes(value) };
          });
          return { row: id, met: conditions.every(({ met }) => met), conditions };
        });
        expect(explain(table, cells)).toEqual(expected);
      }
    }
  },
);

test('a fact that is not given, or that its column does not know, meets nothing and is shown as it was given', () => {
  const [missing] = explain(rulebook2021.conduct.theft, { value: 'minor' });
  const [unknown] = explain(rulebook2021.conduct.theft, { value: 'minor', series: 'perhaps' });
  const first = { fact: 'value', allowed: ['minor'], value: 'minor', met: true };
  expect(missing).toEqual({
    row: 'theft-minor',
    met: false,
    conditions: [first, { fact: 'series', allowed: ['no'], value: '', met: false }],
  });
  expect(unknown).toEqual({
    row: 'theft-minor',
    met: false,
    conditions: [first, { fact: 'series', allowed: ['no'], value: 'perhaps', met: false }],
  });
});

test('a condition on a fact that the table does not read is traced too', () => {
  const odd: Table<number> = {
    id: 'odd',
    title: 'Odd',
    columns: { size: { label: '', values: ['small'], ordered: true, had: {} } },
    rows: [stated('row', { colour: ['red'] }, 1, ['INC-03'], 'So.')],
  };
  expect(explain(odd, { size: 'small', colour: 'red' })).toEqual([
    { row: 'row', met: true, conditions: [{ fact: 'colour', allowed: ['red'], value: 'red', met: true }] },
  ]);
});

test('a trace cannot be changed into another answer', () => {
  const [row] = explain(rulebook2025.conduct.theft, { value: 'minor', series: 'no' });
  expect(Object.isFrozen(row?.conditions[0])).toBe(true);
});

test('one trace does not show in the next', () => {
  const { theft } = rulebook2025.conduct;
  const before = explain(theft, { value: 'minor', series: 'no' });
  const between = explain(theft, { value: 'substantial', series: 'yes' });
  expect(between).not.toEqual(before);
  expect(explain(theft, { value: 'minor', series: 'no' })).toEqual(before);
});
