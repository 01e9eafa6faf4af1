import type { LevelOutcome, Row, Rulebook, Table } from '../../src/protocol/index.ts';
import { conditionInWords, raisesNothing, valueInWords, wayInWords } from './decision-words.ts';
import { bullets, codes, pageOf, stacked, table } from './markdown.ts';

const wholeNames = (rulebook: Rulebook): readonly string[] =>
  Object.values(rulebook.whole).map(({ id }) => id);

/** What a row leads to: its level and way, or that it leaves the incident where it was. */
function outcomeCells(row: Row<LevelOutcome>, whole: boolean): [level: string, way: string] {
  const { level, route, noReport } = row.outcome;
  if (noReport) return ['as it was', 'as it was, but no report: somebody decides'];
  if (row.silent || (whole && raisesNothing(row.outcome))) return ['as it was', 'as it was'];
  return [whole && level === 1 ? 'as it was' : String(level), wayInWords(route)];
}

const basisInWords = ({ basis, why }: Row<LevelOutcome>): string =>
  basis === 'stated' ? 'stated' : `**our reading**: ${why}`;

/** One decision table as a practitioner reads it. Facts that no row asks about are named below it. */
export function decisionTable(rules: Table<LevelOutcome>, rulebook: Rulebook): string {
  const whole = wholeNames(rulebook).includes(rules.id);
  const columns = Object.entries(rules.columns);
  const asked = columns.filter(([name]) => rules.rows.some(({ when }) => when[name]));
  const idle = columns.filter(([name]) => !rules.rows.some(({ when }) => when[name]));
  const headers = [...asked.map(([, { label }]) => label), 'Level', 'What is done', 'Why', 'Duties', 'Basis'];
  const rows = rules.rows.map((row) => [
    ...asked.map(([name, column]) => conditionInWords(column, row.when[name])),
    ...outcomeCells(row, whole),
    stacked([row.text, `\`${row.id}\``]),
    codes(row.cites),
    basisInWords(row),
  ]);
  return pageOf([
    `### ${rules.title}`,
    table(headers, rows),
    idle.length > 0
      ? bullets(
          idle.map(
            ([, { label, values }]) =>
              `Asked, and does not change the level: ${label} (${values.map(valueInWords).join(', ')})`,
          ),
        )
      : '',
  ]).trimEnd();
}
