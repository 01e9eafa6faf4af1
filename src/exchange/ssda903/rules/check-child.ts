import type { ChildRows } from '../child/child-rows.ts';
import type { Collection } from '../child/collection.ts';
import type { ChildRule, Flag } from './rule.ts';
import { canBeAsked } from './rules-of-year.ts';

/** What a rule found: the rows it points at, each once. */
export interface Finding extends Flag {
  readonly code: string;
}

/**
 * Asks the rules about one child.
 * @param rules those of the year, as `rulesOfYear` gives them
 * @returns a finding for each rule and row, in the order of the rules
 */
export function checkChild(
  rules: readonly ChildRule[],
  child: ChildRows,
  collection: Collection,
): readonly Finding[] {
  return rules
    .filter((rule) => canBeAsked(rule, collection))
    .flatMap((rule) => {
      const rows = new Map<string, Finding>();
      for (const { table, row } of rule.check(child, collection)) {
        rows.set(`${table} ${row}`, { code: rule.code, table, row });
      }
      return [...rows.values()];
    });
}
