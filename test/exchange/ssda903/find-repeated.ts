import type { Collection } from '../../../src/exchange/ssda903/child/collection.ts';
import type { Row } from '../../../src/exchange/ssda903/child/row.ts';
import type { Finding } from '../../../src/exchange/ssda903/rules/check-child.ts';
import type { AcrossRule } from '../../../src/exchange/ssda903/rules/rule.ts';
import { canBeAsked } from '../../../src/exchange/ssda903/rules/rules-of-year.ts';

/**
 * Asks a rule across children, over all rows of its table. The import does the same in the database, by `rule.key`.
 * @returns a finding for every row whose key comes more than once
 */
export function findRepeated(
  rule: AcrossRule,
  rows: Iterable<Row>,
  collection: Collection,
): readonly Finding[] {
  if (!canBeAsked(rule, collection)) return [];
  const byKey = new Map<string, number[]>();
  for (const row of rows) {
    const key = row.table === rule.table ? rule.key(row, collection) : null;
    if (key === null) continue;
    const same = byKey.get(key);
    if (same) same.push(row.row);
    else byKey.set(key, [row.row]);
  }
  return [...byKey.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => same.map((row) => ({ code: rule.code, table: rule.table, row })));
}
