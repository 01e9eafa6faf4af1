import { expect, test } from 'vitest';
import { compile, everyCase } from '../../engine/compile.ts';
import { compileMissing } from './evaluate.ts';
import { type MissingRulebook, missingRulebooks, missingTablesOf } from './rulebook.ts';
import { missingColumns, missingSituation } from './vocabulary.ts';

const rulebooks = Object.values(missingRulebooks);
const golden = (content: object): string => `${JSON.stringify(content, null, 1)}\n`;

/** Every cell of every table with its row, its basis and what it leads to. */
function cells(rulebook: MissingRulebook): Record<string, Record<string, string>> {
  const answers = missingTablesOf(rulebook).map((table) => {
    const { rowFor } = compile(table);
    const lines = [...everyCase(table.columns)].map((facts) => {
      const { id, basis, outcome } = rowFor(facts);
      const { category, route, code903 } = outcome;
      return [
        Object.values(facts).join(' '),
        [id, basis, category, route, code903].filter(Boolean).join(' '),
      ];
    });
    return [table.id, Object.fromEntries(lines)];
  });
  return Object.fromEntries(answers);
}

/** Every word of the tables. */
const words = (rulebook: MissingRulebook) =>
  missingTablesOf(rulebook).map(({ id, title, columns, rows }) => ({
    id,
    title,
    columns: Object.keys(columns).join(' '),
    rows: rows.map(({ id: row, cites, text, why, silent, outcome }) => ({
      row: silent ? `${row} (silent)` : row,
      rests: [...cites, ...outcome.law].join(' '),
      text,
      why,
    })),
  }));

test.each(rulebooks)(
  'the answers of $edition, cell by cell, are those of the file beside this test',
  async (rulebook) => {
    await expect(golden(cells(rulebook))).toMatchFileSnapshot(`golden-cells-${rulebook.edition}.json`);
  },
);

test.each(rulebooks)('the words of $edition are those of the file beside this test', async (rulebook) => {
  await expect(golden(words(rulebook))).toMatchFileSnapshot(`golden-words-${rulebook.edition}.json`);
});

test('the facts that tables, steps and cautions read are those of the file beside this test', async () => {
  const columns = Object.entries(missingSituation).map(([name, { label, values, ordered, had }]) => [
    name,
    { label, values: values.join(ordered ? ' < ' : ' | '), had },
  ]);
  await expect(golden(Object.fromEntries(columns))).toMatchFileSnapshot('golden-columns.json');
  expect(Object.keys(missingColumns)).toEqual([
    'risk',
    'located',
    'whereabouts',
    'enquiries',
    'person',
    'vulnerable',
    'concern',
  ]);
});

test('a row id stands in one table only, so that an example can name it', () => {
  for (const rulebook of rulebooks) {
    const ids = missingTablesOf(rulebook).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('a rulebook with a table that leaves a case open is never made ready', () => {
  const { concern } = missingRulebooks['2025'];
  const open = { ...missingRulebooks['2025'], concern: { ...concern, rows: concern.rows.slice(1) } };
  expect(() => compileMissing(open)).toThrow(/^concern: .* leads to no row\.$/);
});
