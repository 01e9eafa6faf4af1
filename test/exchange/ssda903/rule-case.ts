import { assembleChild } from '../../../src/exchange/ssda903/child/assemble-child.ts';
import type { ChildRows } from '../../../src/exchange/ssda903/child/child-rows.ts';
import { type Collection, collectionOf } from '../../../src/exchange/ssda903/child/collection.ts';
import { type TableName, tableNames } from '../../../src/exchange/ssda903/files/file-of-return.ts';
import type { SuppliedRow } from '../../../src/exchange/ssda903/read/supplied-row.ts';
import type { Flag } from '../../../src/exchange/ssda903/rules/rule.ts';

/**
 * One child in a few rows, for a rule to look at. A table is a list of lines: the columns, then the rows, parted by
 * commas; a row that the rule is to flag begins with a star. The year is 2026 (1 April 2025 to 31 March 2026) unless said.
 */
export type RuleCase = { readonly year?: number } & {
  readonly [table in TableName | `last ${TableName}`]?: readonly string[];
};

/** For each rule a case that it flags and one that it lets pass. */
export type RuleCases = Readonly<Record<string, readonly [flagged: RuleCase, clean: RuleCase]>>;

function rowsOf(file: TableName, [columns = '', ...lines]: readonly string[] = []): SuppliedRow[] {
  return lines.map((line, row) => {
    const values = line.replace('*', '').split(',');
    const pairs = columns.split(',').map((column, index) => [column, values[index] || null]);
    return { file, row, values: { CHILD: 'A', ...Object.fromEntries(pairs) }, fault: null };
  });
}

/** The child of a case. */
export function childOfCase(ruleCase: RuleCase): ChildRows {
  return assembleChild(
    'A',
    tableNames.flatMap((table) => rowsOf(table, ruleCase[table])),
    tableNames.flatMap((table) => rowsOf(table, ruleCase[`last ${table}`])),
  );
}

/** The rows of a case that have a star. */
export function starred(ruleCase: RuleCase): readonly Flag[] {
  return tableNames.flatMap((table) =>
    (ruleCase[table] ?? []).slice(1).flatMap((line, row) => (line.startsWith('*') ? [{ table, row }] : [])),
  );
}

/** The collection of a case: every file is there, the authority is 202, and Ofsted knows one provider. */
export function collectionOfCase({ year = 2026 }: RuleCase): Collection {
  return collectionOf(year, {
    loaded: new Set(tableNames),
    loadedLastYear: new Set(tableNames),
    authority: '202',
    knowsProvider: (urn) => urn === 'SC123456',
  });
}
