import { collectionOf } from '../child/collection.ts';
import { type TableName, tableNames } from '../files/file-of-return.ts';
import { filesInYear } from '../files/files-of-return.ts';
import { type ChildContext, checkOneChild } from '../import/check/check-one-child.ts';
import { type Findings, noFindings } from '../import/check/findings.ts';
import { leaveOut, leftOutReasons } from '../import/check/left-out.ts';
import { ruleInWords } from '../import/look/rule-in-words.ts';
import { canBeAsked, rulesOfYear } from '../rules/rules-of-year.ts';
import { type FileToCheck, type ReturnRead, readFiles } from './read-files.ts';

/** What is wrong with a row: the number of a rule, or why the row or a column of it cannot be read. */
export interface FoundInFile {
  readonly code: string;
  readonly isRule: boolean;
  readonly message: string;
  readonly fields: readonly string[];
  readonly file: string;
  /** Counted from 0 for the first row of data. */
  readonly row: number;
  readonly child: string;
}

/** What checking a return came to. */
export interface FilesChecked {
  readonly rows: readonly { readonly file: TableName; readonly rows: number; readonly isInYear: boolean }[];
  readonly children: number;
  readonly rulesAsked: number;
  readonly rulesNotAsked: number;
  readonly found: readonly FoundInFile[];
}

function contextOf(year: number, here: ReturnRead, last: ReturnRead | null): ChildContext {
  const tables = new Set(filesInYear(year).map(({ table }) => table));
  const lastYear = last && { id: 'last', year: year - 1 };
  const rules = rulesOfYear(year);
  return {
    importId: 'here',
    year,
    collection: collectionOf(year, {
      loaded: new Set([...here.counts.keys()].filter((table) => tables.has(table))),
      loadedLastYear: new Set(last?.counts.keys()),
    }),
    childRules: rules.child,
    acrossRules: rules.across,
    others: lastYear ? [lastYear] : [],
    lastYear,
    ownArea: null,
    tables,
  };
}

/** The keys that come more than once, as flags. */
function repeated(keys: Findings['keys']): Findings['flags'] {
  const of = ({ rule, key }: Findings['keys'][number]): string => `${rule} ${key}`;
  const times = new Map<string, number>();
  for (const found of keys) times.set(of(found), (times.get(of(found)) ?? 0) + 1);
  return keys.filter((found) => (times.get(of(found)) ?? 0) > 1);
}

/** Everything that was found, in the order of the files. */
function inWords(year: number, { flags, leftOut, keys }: Findings): FoundInFile[] {
  const found = [
    ...[...flags, ...repeated(keys)].map(({ rule, file, row, child }) => {
      return { code: rule, isRule: true, ...ruleInWords(rule, year), file, row, child };
    }),
    ...leftOut.map(({ reason, part, file, row, child }) => {
      const fields = part === '' ? [] : [part];
      return { code: reason, isRule: false, message: leftOutReasons[reason], fields, file, row, child };
    }),
  ];
  const place = new Map<string, number>(tableNames.map((table, index) => [table, index]));
  const placeOf = ({ file }: FoundInFile): number => place.get(file) ?? place.size;
  return found.sort((one, other) => placeOf(one) - placeOf(other) || one.row - other.row);
}

/**
 * Checks the files of a return by themselves: no register, no authority, nothing kept. The rules are those of the
 * import, asked child by child.
 * @param lastYear the files of the return of the year before; without them the rules that compare are not asked
 * @throws Refusal or FileRefused when a file is none of a return
 */
export async function checkFiles(
  files: readonly FileToCheck[],
  year: number,
  lastYear: readonly FileToCheck[] | null,
): Promise<FilesChecked> {
  const here = await readFiles(files, 'here');
  const last = lastYear && (await readFiles(lastYear, 'last'));
  const context = contextOf(year, here, last);
  const findings = noFindings();
  for (const [child, rows] of here.byChild) {
    if (child === '') {
      for (const row of rows) findings.leftOut.push({ ...leaveOut(row, 'no-number'), child });
      continue;
    }
    const elsewhere = last?.byChild.get(child) ?? [];
    checkOneChild({ child, here: rows, elsewhere, places: null }, context, findings);
  }
  const rules = [...context.childRules, ...context.acrossRules];
  const asked = rules.filter((rule) => canBeAsked(rule, context.collection)).length;
  return {
    rows: [...here.counts].map(([file, count]) => ({
      file,
      rows: count,
      isInYear: context.tables.has(file),
    })),
    children: here.byChild.size - (here.byChild.has('') ? 1 : 0),
    rulesAsked: asked,
    rulesNotAsked: rules.length - asked,
    found: inWords(year, findings),
  };
}
