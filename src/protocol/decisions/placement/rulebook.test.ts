import { expect, test } from 'vitest';
import type { CompiledTable } from '../../engine/compile.ts';
import { placementCautionRules } from './cautions.ts';
import type { PlacementEffect } from './effect.ts';
import { noticeRules } from './notices.ts';
import { compilePlacement, placementRulebooks } from './rulebook.ts';
import { placementStepRules } from './steps.ts';

const rulebooks = Object.values(placementRulebooks);

const tableIds = [
  'registered',
  'stopped',
  'area',
  'setting',
  'education',
  'told',
  'there',
  'home',
  'order',
  'police-contact',
  'london',
  'pledge',
  'needs',
];

/**
 * Every cell of a table with its answer, as few lines as possible: where all values of the last columns lead to the
 * same answer they stand as one `*`.
 */
function answers({ table, rowFor }: CompiledTable<PlacementEffect>): Record<string, string> {
  const names = Object.keys(table.columns);
  const walk = (path: string[]): [string, string][] => {
    const name = names[path.length];
    if (name === undefined) {
      const { id, outcome, basis } = rowFor(
        Object.fromEntries(names.map((column, index) => [column, path[index] as string])),
      );
      return [[path.join(' '), `${outcome.approval} ${outcome.standing} ${id} ${basis}`]];
    }
    const below = (table.columns[name]?.values ?? []).flatMap((value) => walk([...path, value]));
    const [first] = below;
    if (!first || below.some(([, answer]) => answer !== first[1])) return below;
    return [[[...path, ...names.slice(path.length).map(() => '*')].join(' '), first[1]]];
  };
  return { [names.join(' ')]: 'approval standing row basis', ...Object.fromEntries(walk([])) };
}

/** What every row asks for and rests on. */
function asked({ table }: CompiledTable<PlacementEffect>): Record<string, Record<string, string>> {
  return Object.fromEntries(
    table.rows.map(({ id, cites, outcome, silent }) => {
      const { notices, steps, cautions, law } = outcome;
      const lists = Object.entries({ cites, law, notices, steps, cautions });
      const filled = lists
        .filter(([, list]) => list.length > 0)
        .map(([name, list]) => [name, list.join(', ')]);
      return [silent ? `${id} (silent)` : id, Object.fromEntries(filled)];
    }),
  );
}

const golden = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

test.each(rulebooks)(
  'the answers of $edition, cell by cell, are those of the file beside this test',
  async (rulebook) => {
    const { tables } = compilePlacement(rulebook);
    const cells = Object.fromEntries(tables.map((table) => [table.table.id, answers(table)]));
    await expect(golden(cells)).toMatchFileSnapshot(`golden-${rulebook.edition}.json`);
  },
);

test.each(rulebooks)(
  'what each row of $edition asks for, and what it rests on, is that of the file beside this test',
  async (rulebook) => {
    const { tables } = compilePlacement(rulebook);
    const rows = Object.fromEntries(tables.map((table) => [table.table.id, asked(table)]));
    await expect(golden(rows)).toMatchFileSnapshot(`golden-rows-${rulebook.edition}.json`);
  },
);

test.each(rulebooks)('$edition has every table once, each with a title', (rulebook) => {
  expect(rulebook.tables.map(({ id }) => id)).toEqual(tableIds);
  for (const { id, title } of rulebook.tables) expect(title, id).toMatch(/^[A-Z]\w+ .*\w$/);
  expect(placementRulebooks[rulebook.edition]).toBe(rulebook);
  expect(compilePlacement(rulebook).edition).toBe(rulebook.edition);
});

test('a row id stands in one table only, so that an example can name it', () => {
  for (const { tables } of rulebooks) {
    const ids = tables.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('a rulebook with a table that leaves a case open is never made ready', () => {
  const { tables } = placementRulebooks['2025'];
  const broken = tables.map((table) =>
    table.id === 'needs' ? { ...table, rows: table.rows.slice(1) } : table,
  );
  expect(() => compilePlacement({ edition: '2025', tables: broken })).toThrow(
    /^needs: .* leads to no row\.$/,
  );
});

test.each(rulebooks)(
  'the words of $edition are those of the file beside this test',
  async ({ edition, tables }) => {
    const rows = tables
      .flatMap((table) => table.rows)
      .map(({ id, text, why }) => [id, why ? [text, why] : text]);
    const texts = (rules: readonly { id: string; text: string }[]) =>
      Object.fromEntries(rules.map(({ id, text }) => [id, text]));
    const words = {
      rows: Object.fromEntries(rows),
      notices: texts(noticeRules),
      steps: texts(placementStepRules),
      cautions: texts(placementCautionRules),
    };
    await expect(golden(words)).toMatchFileSnapshot(`golden-words-${edition}.json`);
  },
);
