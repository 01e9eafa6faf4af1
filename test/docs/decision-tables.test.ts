import { describe, expect, it } from 'vitest';
import { decisionDiagram } from '../../scripts/docs/decision-diagram.ts';
import { decisionTablesPage, rulebooks } from '../../scripts/docs/decision-tables-page.ts';
import { raisesNothing } from '../../scripts/docs/decision-words.ts';
import { conditionsInWords, placeInWords } from '../../scripts/docs/situation-words.ts';
import { ownersInWords } from '../../scripts/docs/step-owners.ts';
import { cautionRules } from '../../src/protocol/decisions/incident/cautions.ts';
import { isAskedUnder } from '../../src/protocol/decisions/incident/steps.ts';
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
    for (const rule of stepRules) {
      expect(page.includes(`| \`${rule.id}\` |`), rule.id).toBe(isAskedUnder(rule, edition));
    }
  });

  it('hold every caution of the edition, with what is said from 18 where that is other', () => {
    const [, cautions = ''] = page.split('## Cautions');
    for (const { id, when, text, ofAnAdult } of cautionRules) {
      const here = !when.edition || when.edition.includes(edition);
      expect(cautions.includes(`| \`${id}\` |`), id).toBe(here);
      if (here) expect(cautions).toContain(ofAnAdult ? `${text}<br>From 18: ${ofAnAdult} |` : `${text} |`);
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

describe('what the tables say of a step', () => {
  const ruleOf = (id: string) => {
    const rule = stepRules.find((candidate) => candidate.id === id);
    if (!rule) throw new Error(`There is no step ${id}.`);
    return rule;
  };

  it('names who decides in a foster home under each edition, and where the carer is involved', () => {
    const inFosterHome = (edition: '2021' | '2025') =>
      ownersInWords(ruleOf('manager-decides'), edition)
        .split('; ')
        .filter((part) => part.includes('foster home'));
    expect(inFosterHome('2025')).toEqual([
      'foster carer (foster home)',
      'social worker (foster home, where the carer is involved, community)',
    ]);
    expect(inFosterHome('2021')).toEqual(['social worker (foster home, community)']);
  });

  it('names the social worker of a child and the personal adviser from 18, where a step is for both', () => {
    expect(ownersInWords(ruleOf('view-after-police'), '2025')).toBe(
      'social worker (under 18); personal adviser (from 18)',
    );
    expect(ownersInWords(ruleOf('offer-advocate'), '2025')).toBe('social worker');
    expect(ownersInWords(ruleOf('confirm-care-status'), '2025')).toBe('personal adviser');
  });

  it('joins the conditions that lead to it, of this edition only, each once', () => {
    const { when } = ruleOf('child-account');
    expect(conditionsInWords([when].flat(), '2025')).toBe(
      'level 2 or 3; age under 10 or 10 to 17; the child did it, or may have; not: the child was harmed, or may have been or sexual harm, now or in the past',
    );
    expect(
      conditionsInWords(
        [{ level: [1] }, { level: [1] }, { matters: ['drugs'], anyOf: ['fire', 'hurt'] }],
        '2025',
      ),
    ).toBe(
      'level 1<br>or: drugs were found; a fire is burning or somebody is hurt and needs treatment, or worse',
    );
    expect(conditionsInWords([{}], '2021')).toBe('always');
  });

  it('says when it is done, or what it waits for', () => {
    expect(placeInWords({ when: 'next-days', group: 'tell' })).toBe('in the next days');
    expect(placeInWords({ when: 'later', group: 'tell', if: 'charge' })).toBe('when there is a charge');
  });
});
