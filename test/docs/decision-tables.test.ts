import { describe, expect, it } from 'vitest';
import { decisionDiagram } from '../../scripts/docs/decision-diagram.ts';
import { decisionTablesPage, rulebooks } from '../../scripts/docs/decision-tables-page.ts';
import { raisesNothing } from '../../scripts/docs/decision-words.ts';
import { editionIds, stepRules, tablesOf } from '../../src/protocol/index.ts';

describe.each(editionIds)('the decision tables of %s', (edition) => {
  const page = decisionTablesPage(edition);
  const drawing = decisionDiagram(edition);
  const tables = tablesOf(rulebooks[edition]);

  it('hold every row once in its table', () => {
    for (const row of tables.flatMap(({ rows }) => rows)) {
      expect(page.split(`<br>\`${row.id}\``).length - 1, row.id).toBe(1);
    }
  });

  it('list every row that is our reading, with why', () => {
    const [, agenda = ''] = page.split('## Our readings');
    for (const { id, rows } of tables) {
      for (const row of rows) {
        const listed = agenda.includes(`\`${id}/${row.id}\``);
        expect(listed, row.id).toBe(row.basis === 'inferred');
        if (listed) expect(agenda).toContain(row.why);
      }
    }
  });

  it('hold every step of the edition', () => {
    for (const { id, when } of stepRules) {
      expect(page.includes(`| \`${id}\` |`), id).toBe(!when.edition || when.edition.includes(edition));
    }
  });

  it('have as many cells in every line of a table as it has columns', () => {
    let columns = 0;
    for (const line of page.split('\n')) {
      const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0;
      if (cells > 0 && columns > 0) expect(cells, line).toBe(columns);
      columns = cells;
    }
  });

  it('are drawn with a title and a description, and with every row that leads somewhere', () => {
    expect(drawing).toContain('role="img" aria-labelledby="title description"');
    expect(drawing).toMatch(/<title id="title">[^<]+<\/title>/);
    expect(drawing).toMatch(/<desc id="description">[^<]+<\/desc>/);
    const whole = Object.values(rulebooks[edition].whole);
    for (const table of tables) {
      for (const { id, silent, outcome } of table.rows) {
        const drawn = new RegExp(`[●○] ${id}[ <]`).test(drawing);
        expect(drawn, id).toBe(!silent && !(whole.includes(table) && raisesNothing(outcome)));
      }
    }
  });
});
