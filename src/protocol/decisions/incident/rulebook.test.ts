import { expect, test } from 'vitest';
import type { Table } from '../../engine/table.ts';
import { conductKinds } from './conduct-schema.ts';
import type { LevelOutcome } from './levels.ts';
import { type CompiledRulebook, compileRulebook, tablesOf, wholeTables } from './rulebook.ts';
import { rulebook2021 } from './table-2021.ts';
import { rulebook2025 } from './table-2025.ts';

/**
 * Every cell of a table with its answer, as few lines as possible: where all values of the last columns lead to the
 * same answer they stand as one `*`.
 */
function answers(table: Table<LevelOutcome>, compiled: CompiledRulebook): Record<string, string> {
  const names = Object.keys(table.columns);
  const read = { ...compiled.conduct, ...compiled.whole }[table.id as 'risk'];
  const walk = (path: string[]): [string, string][] => {
    const name = names[path.length];
    if (name === undefined) {
      const cells = Object.fromEntries(names.map((column, index) => [column, path[index] as string]));
      const { id, outcome, basis } = read.rowFor(cells);
      const without = outcome.noReport ? ' no-report' : '';
      return [[path.join(' '), `${outcome.level} ${outcome.route}${without} ${id} ${basis}`]];
    }
    const below = (table.columns[name]?.values ?? []).flatMap((value) => walk([...path, value]));
    const [first] = below;
    if (!first || below.some(([, answer]) => answer !== first[1])) return below;
    return [[[...path, ...names.slice(path.length).map(() => '*')].join(' '), first[1]]];
  };
  return { [names.join(' ')]: 'level route row basis', ...Object.fromEntries(walk([])) };
}

test.each([rulebook2021, rulebook2025])(
  'the answers of $edition, cell by cell, are those of the file beside this test',
  async (rulebook) => {
    const compiled = compileRulebook(rulebook);
    const golden = tablesOf(rulebook).map((table) => [table.id, answers(table, compiled)]);
    await expect(`${JSON.stringify(Object.fromEntries(golden), null, 2)}\n`).toMatchFileSnapshot(
      `golden-${rulebook.edition}.json`,
    );
  },
);

test.each([rulebook2021, rulebook2025])(
  'the words and duties of the rows of $edition are those of the file beside this test',
  async (rulebook) => {
    const golden = tablesOf(rulebook).map(({ id, title, rows }) => [
      `${id}: ${title}`,
      Object.fromEntries(
        rows.map(({ id: row, cites, text, why, silent }) => [
          row,
          [silent ? 'silent' : 'speaks', cites.join(' '), text, why].filter(Boolean),
        ]),
      ),
    ]);
    await expect(`${JSON.stringify(Object.fromEntries(golden), null, 2)}\n`).toMatchFileSnapshot(
      `golden-words-${rulebook.edition}.json`,
    );
  },
);

test.each([rulebook2021, rulebook2025])(
  '$edition has a table for every kind of conduct and for the whole',
  (rulebook) => {
    expect(tablesOf(rulebook).map(({ id }) => id)).toEqual([...conductKinds, ...wholeTables]);
    for (const [kind, table] of Object.entries({ ...rulebook.conduct, ...rulebook.whole })) {
      expect(table.id).toBe(kind);
      expect(table.title).toMatch(/^(A )?\w{3}/);
    }
    expect(compileRulebook(rulebook).edition).toBe(rulebook.edition);
  },
);

test('the kinds of conduct stand in the order in which the guide offers them', () => {
  expect(conductKinds).toEqual([
    'damage',
    'assault',
    'theft',
    'drugs',
    'weapon',
    'sexual',
    'illegal-material',
    'disorder',
    'threat',
    'self-harm',
    'other',
  ]);
});

test('a rulebook with a table that leaves a case open is never made ready', () => {
  const { theft } = rulebook2025.conduct;
  const broken = { ...rulebook2025.conduct, theft: { ...theft, rows: theft.rows.slice(1) } };
  expect(() => compileRulebook({ ...rulebook2025, conduct: broken })).toThrow(
    /^theft: .* leads to no row\.$/,
  );
  const { age } = rulebook2025.whole;
  const brokenAge = { ...rulebook2025.whole, age: { ...age, rows: age.rows.slice(1) } };
  expect(() => compileRulebook({ ...rulebook2025, whole: brokenAge })).toThrow(/^age: .* leads to no row\.$/);
});
