import { expect, test } from 'vitest';
import type { CareStatusExample } from './example.ts';
import { careStatusExamples } from './examples.ts';
import { statusStepRules } from './steps.ts';
import { careStatusTables, verifyCareStatus } from './verify.ts';

test('every case of every table has one row, every row an example, and every example comes out as it should', () => {
  const { decision, examples, faults, tables } = verifyCareStatus();
  expect(decision).toBe('care-status');
  expect(examples).toBe(careStatusExamples.length);
  expect(faults).toEqual([]);
  expect(tables.map(({ table, cases }) => [table, cases])).toEqual([
    ['looked-after', 390],
    ['category', 320],
    ['protocol-care-leaver', 40],
    ['care-experienced', 20],
  ]);
});

const [first] = careStatusExamples as readonly [CareStatusExample];

/** The faults of the examples when the first of them expects something else. */
const faultsWhere = (change: Partial<CareStatusExample['expect']>) =>
  verifyCareStatus([{ ...first, expect: { ...first.expect, ...change } }, ...careStatusExamples.slice(1)])
    .faults;
const where = `example "${first.name}"`;

test('an example that comes out otherwise is reported, field by field', () => {
  const { lookedAfter, category, protocolCareLeaver, next } = first.expect;
  expect(faultsWhere({ lookedAfter: !lookedAfter })).toEqual([
    { where, what: `expects lookedAfter ${!lookedAfter} and gets ${lookedAfter}` },
  ]);
  expect(faultsWhere({ category: 'qualifying' })).toEqual([
    { where, what: `expects category qualifying and gets ${category}` },
  ]);
  expect(faultsWhere({ protocolCareLeaver: !protocolCareLeaver })).toEqual([
    { where, what: `expects protocolCareLeaver ${!protocolCareLeaver} and gets ${protocolCareLeaver}` },
  ]);
  expect(faultsWhere({ next: '2031-01-01' })).toEqual([
    { where, what: `expects next 2031-01-01 and gets ${next}` },
  ]);
});

test('an example that is not based on a row it names is reported', () => {
  expect(faultsWhere({ rows: [...first.expect.rows, 'no-such-row'] })).toEqual([
    { where, what: 'is not based on no-such-row' },
  ]);
});

test('a row and a step without an example are reported, each where it stands', () => {
  const { faults, examples } = verifyCareStatus([]);
  expect(examples).toBe(0);
  expect(faults).toEqual([
    ...careStatusTables.flatMap(({ id, rows }) =>
      rows.map((row) => ({ where: `${id}/${row.id}`, what: 'has no example on it' })),
    ),
    ...statusStepRules.map(({ id }) => ({ where: `step ${id}`, what: 'follows from no example' })),
  ]);
});

/** Runs with the first of a list changed, and puts it back. */
function withFirst(list: readonly object[], change: object): { where: string; what: string }[] {
  const kept = list[0] as object;
  (list as object[])[0] = { ...kept, ...change };
  try {
    return [...verifyCareStatus().faults];
  } finally {
    (list as object[])[0] = kept;
  }
}

test.each([0, 1])('a row of table %i that rests on no source is reported', (at) => {
  const table = careStatusTables[at] as (typeof careStatusTables)[0];
  const [row] = table.rows;
  expect(withFirst(table.rows, { outcome: { ...row?.outcome, law: ['no-such-law'] } })).toEqual([
    { where: `${table.id}/${row?.id}`, what: 'rests on no-such-law, which is not a source' },
  ]);
});

test('a row and a step that cite nothing are reported', () => {
  const [table] = careStatusTables;
  expect(withFirst(table.rows, { cites: [] })).toContainEqual({
    where: expect.stringContaining(table.rows[0]?.id ?? ''),
    what: 'cites no duty',
  });
  expect(withFirst(statusStepRules, { cites: [] })).toEqual([
    { where: `step ${statusStepRules[0]?.id}`, what: 'cites no duty' },
  ]);
});
