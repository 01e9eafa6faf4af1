import { expect, test } from 'vitest';
import { everyCase, holds } from '../../engine/compile.ts';
import type { Table } from '../../engine/table.ts';
import { statusStepRules } from './steps.ts';
import { careStatusTables } from './verify.ts';

/** Every cell of a table with its row, its answer and what the answer rests on. */
function cells(table: Table<unknown>): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const facts of everyCase(table.columns)) {
    const row = table.rows.find((one) => holds(one, facts));
    answers[Object.values(facts).join(' ')] = row
      ? `${row.id} ${row.basis} ${row.cites} ${JSON.stringify(row.outcome)}`
      : 'nothing';
  }
  return answers;
}

test('the answers, cell by cell, are those of the file beside this test', async () => {
  const golden = Object.fromEntries(careStatusTables.map((table) => [table.id, cells(table)]));
  await expect(`${JSON.stringify(golden, null, 1)}\n`).toMatchFileSnapshot('golden-cells.json');
});

test('the words of rows, columns and steps are those of the file beside this test', async () => {
  const words = {
    tables: careStatusTables.map(({ id, title, columns, rows }) => ({
      id,
      title,
      columns,
      rows: rows.map((row) => ({ id: row.id, text: row.text, why: row.why, silent: row.silent })),
    })),
    steps: statusStepRules.map(({ due: _, ...step }) => step),
  };
  await expect(`${JSON.stringify(words, null, 1)}\n`).toMatchFileSnapshot('golden-words.json');
});
