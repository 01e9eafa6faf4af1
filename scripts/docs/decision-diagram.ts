import { type EditionId, type LevelOutcome, type Row, tablesOf } from '../../src/protocol/index.ts';
import { rulebooks } from './decision-tables-page.ts';
import { raisesNothing } from './decision-words.ts';
import { drawing, element, label } from './svg.ts';

const columns = [
  { head: 'Level 1', sub: 'settled at home', fill: '#cce2d8' },
  { head: 'Level 2', sub: 'either way: a manager decides', fill: '#fff7bf' },
  { head: 'Level 3', sub: 'reported, without 999', fill: '#fcd6c3' },
  { head: '999', sub: 'at once, at any level', fill: '#f4cdc6' },
] as const;

const left = 235;
const columnWidth = 285;
const headHeight = 92;
const lineHeight = 19;
const width = left + columns.length * columnWidth + 10;

/** The column in which a row stands: 999 is one, whatever the level. */
function columnOf({ level, route }: LevelOutcome): number {
  return route === 'call-999' ? 3 : level - 1;
}

/** A row's name with its mark: filled where the text says it, open where it is our reading. */
function nameOf({ id, basis, outcome }: Row<LevelOutcome>): string {
  const odd =
    outcome.level === 1 && outcome.route === 'manager-decides'
      ? ' (manager decides)'
      : outcome.level === 2 && outcome.route === 'report-non-urgent'
        ? ' (101)'
        : '';
  return `${basis === 'stated' ? '●' : '○'} ${id}${odd}`;
}

interface Band {
  readonly title: string;
  readonly cells: readonly (readonly string[])[];
}

/** Each table as a band of four cells. Of the tables on the whole, rows that raise nothing are left out. */
function bandsOf(edition: EditionId): Band[] {
  const rulebook = rulebooks[edition];
  const whole = new Set(Object.values(rulebook.whole).map(({ id }) => id));
  return tablesOf(rulebook)
    .map(({ id, title, rows }) => {
      const shown = rows.filter(
        ({ silent, outcome }) => !silent && !(whole.has(id) && raisesNothing(outcome)),
      );
      const cells = columns.map((_, at) =>
        shown.filter(({ outcome }) => columnOf(outcome) === at).map(nameOf),
      );
      return { title, cells };
    })
    .filter(({ cells }) => cells.some((names) => names.length > 0));
}

const heightOf = ({ cells }: Band): number =>
  Math.max(...cells.map(({ length }) => length)) * lineHeight + 16;

function bandParts(band: Band, y: number): string[] {
  const height = heightOf(band);
  const parts = [
    element('line', { x1: 0, y1: y, x2: width, y2: y, stroke: '#b1b4b6' }),
    label(10, y + 22, band.title, { 'font-weight': 'bold' }),
  ];
  band.cells.forEach((names, at) => {
    const x = left + at * columnWidth;
    if (names.length > 0) {
      const fill = columns[at]?.fill ?? '#ffffff';
      parts.push(element('rect', { x: x + 3, y: y + 3, width: columnWidth - 6, height: height - 6, fill }));
    }
    names.forEach((name, line) => {
      parts.push(label(x + 10, y + 20 + line * lineHeight, name));
    });
  });
  return parts;
}

/** A drawing of an edition: kinds of conduct down, levels across, and the names of the rows where they lead. */
export function decisionDiagram(edition: EditionId): string {
  const bands = bandsOf(edition);
  const parts = [
    label(10, 28, `The incident decision, ${edition} edition`, { 'font-size': 18, 'font-weight': 'bold' }),
    label(left + columnWidth * 2, 28, '● the text says so   ○ our reading'),
    ...columns.flatMap(({ head, sub }, at) => [
      label(left + at * columnWidth + 10, 58, head, { 'font-weight': 'bold' }),
      label(left + at * columnWidth + 10, 77, sub),
    ]),
  ];
  let y = headHeight;
  for (const band of bands) {
    parts.push(...bandParts(band, y));
    y += heightOf(band);
  }
  const said = bands.map(({ title, cells }) => {
    const counts = cells.map(({ length }, at) =>
      length > 0 ? `${length} at ${columns[at]?.head}, ${columns[at]?.sub}` : '',
    );
    return `${title}: ${counts.filter(Boolean).join('; ')}.`;
  });
  const paper = element('rect', { x: 0, y: 0, width, height: y + 10, fill: '#ffffff' });
  return drawing(
    width,
    y + 10,
    `Which rules of the ${edition} edition lead to which level`,
    `Rows of the decision tables by level. ${said.join(' ')} The same is in words in incident-${edition}.md.`,
    [paper, ...parts],
  );
}
