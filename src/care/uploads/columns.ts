import { Refusal } from '../../platform/errors/index.ts';
import type { Sheet } from '../../platform/sheets/index.ts';

/** A column that a file can have. */
interface Column {
  /** What stands in the first row of the file. */
  readonly heading: string;
  /** Whether a file must have it. */
  readonly needed?: boolean;
  /** What may stand in it. */
  readonly about: string;
}
export type Columns = Readonly<Record<string, Column>>;

/** What stands in a row of a file, by the keys of the columns. */
export type Said = Readonly<Record<string, string>>;

/** What is wrong with a row, at which column. */
export interface RowFault {
  readonly column: string;
  readonly message: string;
}

/** A row of a file as it was written, with what is wrong with its shape. */
export interface SaidRow {
  readonly row: number;
  readonly said: Said;
  readonly faults: readonly RowFault[];
}

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
const refused = (code: 'not-allowed' | 'missing', message: string): Refusal =>
  new Refusal(code, message, 'file');
const named = (headings: readonly string[]): string => headings.map((heading) => `"${heading}"`).join(', ');

/** The keys of the columns by where they stand; null where nothing is named. */
function keysIn(first: readonly string[], columns: Columns): readonly (string | null)[] {
  const known = new Map(Object.entries(columns).map(([key, { heading }]) => [plain(heading), key]));
  const keys = first.map((heading) => (heading === '' ? null : (known.get(plain(heading)) ?? undefined)));
  const allowed = `The columns can be: ${named(Object.values(columns).map(({ heading }) => heading))}.`;
  const strange = first.filter((_, index) => keys[index] === undefined);
  if (strange.length > 0)
    throw refused('not-allowed', `We do not know these columns: ${named(strange.slice(0, 10))}. ${allowed}`);
  const twice = first.find((_, index) => keys[index] !== null && keys.indexOf(keys[index]) !== index);
  if (twice !== undefined) throw refused('not-allowed', `The column "${twice}" is there twice.`);
  const missing = Object.entries(columns).filter(([key, { needed }]) => needed && !keys.includes(key));
  if (missing.length > 0) {
    const headings = named(missing.map(([, { heading }]) => heading));
    throw refused(
      'missing',
      `These columns are missing: ${headings}. The first row must name them. ${allowed}`,
    );
  }
  return keys as readonly (string | null)[];
}

const tooMany: RowFault = {
  column: '',
  message:
    'There is more in this row than the first row has columns for. In a CSV file, put a value that holds a comma or semicolon between double quotes.',
};
const formula = 'Do not begin with =, +, - or @. A spreadsheet takes that for a formula.';

/**
 * The rows of a table under the columns that its first row names, in any order.
 * @throws Refusal at the field `file`
 */
export function saidIn({ rows }: Sheet, columns: Columns): SaidRow[] {
  const [first, ...rest] = rows;
  const keys = keysIn(first?.cells ?? [], columns);
  if (rest.length === 0) throw refused('missing', 'There is nothing below the first row.');
  return rest.map(({ row, cells }) => {
    const said: Record<string, string> = {};
    for (const [index, key] of keys.entries()) if (key) said[key] = cells[index] ?? '';
    const faults = Object.entries(said)
      .filter(([, text]) => /^[=+\-@]/.test(text))
      .map(([key]): RowFault => ({ column: columns[key]?.heading ?? '', message: formula }));
    const isOver = cells.some((cell, index) => cell !== '' && !keys[index]);
    return { row, said, faults: isOver ? [tooMany, ...faults] : faults };
  });
}
