import {
  type DecisionTables,
  everyTable,
  type Row,
  sourceById,
  type Table,
} from '../../src/protocol/index.ts';
import { conditionInWords } from './decision-words.ts';
import { bullets, codes, count, documentOf, pageOf, stacked, table } from './markdown.ts';

type Outcome = Readonly<Record<string, unknown>>;

const valueInWords = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(', ') || 'none'
    : value === true
      ? 'yes'
      : value === false
        ? 'no'
        : String(value);
const nameInWords = (name: string): string =>
  name.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** What a row leads to, but for the law it rests on, one line each. */
const leadsTo = (outcome: Outcome): string =>
  stacked(
    Object.entries(outcome)
      .filter(([name, value]) => name !== 'law' && !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => `${nameInWords(name)}: ${valueInWords(value)}`),
  );

const restsOn = (outcome: Outcome): string =>
  stacked(((outcome.law as readonly string[] | undefined) ?? []).map((id) => sourceById(id).title));

function oneTable({ title, columns, rows }: Table<unknown>): string {
  const asked = Object.entries(columns).filter(([name]) => rows.some(({ when }) => when[name]));
  const headers = [...asked.map(([, { label }]) => label), 'Leads to', 'Why', 'Law', 'Duties', 'Basis'];
  const lines = rows.map((row) => [
    ...asked.map(([name, column]) => conditionInWords(column, row.when[name])),
    leadsTo(row.outcome as Outcome),
    stacked([row.text, `\`${row.id}\``]),
    restsOn(row.outcome as Outcome),
    codes(row.cites),
    row.basis === 'stated' ? 'stated' : `**our reading**: ${row.why}`,
  ]);
  return pageOf([`### ${title}`, table(headers, lines)]).trimEnd();
}

function readings(tables: readonly Table<unknown>[]): string {
  const rows = tables.flatMap(({ id, rows: all }) =>
    all.filter(({ basis }) => basis === 'inferred').map((row): [string, Row<unknown>] => [id, row]),
  );
  return pageOf([
    '## Our readings: the agenda for the next review',
    `### Rows (${rows.length})`,
    bullets(
      rows.map(
        ([id, { id: row, text, why, cites }]) =>
          `\`${id}/${row}\` (${codes(cites)}): ${text} **Why we read it so:** ${why}`,
      ),
    ),
  ]);
}

/** A page with every table of a decision that leads to something else than levels. */
export function plainTablesPage({ decision, edition, tables }: DecisionTables): string {
  const rows = tables.flatMap((one) => one.rows);
  const read = rows.filter(({ basis }) => basis === 'inferred').length;
  const under = edition ? ` under the ${edition} edition` : '';
  return documentOf([
    `# The ${decision} decision${under}`,
    'This page is made by `npm run docs` from the rules that decide.',
    `${count(rows.length, 'row')}: ${rows.length - read} say what the text says, ${read} are our reading and say why. Exactly one row of a table holds for any facts. Duties are listed in [protocol-coverage.md](../protocol-coverage.md).`,
    ...tables.map(oneTable),
    readings(tables),
  ]).replace(/\n+$/, '\n');
}

/** The decisions that have such a page, and where it stands. */
export const plainTables: readonly { readonly path: string; readonly of: DecisionTables }[] = everyTable
  .filter(({ decision }) => decision !== 'incident')
  .map((of) => ({
    path: `docs/decision-tables/${[of.decision, of.edition].filter(Boolean).join('-')}.md`,
    of,
  }));
