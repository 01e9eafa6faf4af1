import type { Collection } from '../child/collection.ts';
import { acrossRules, childRules } from './all-rules.ts';
import type { AcrossRule, ChildRule, Rule } from './rule.ts';

const inForce = ({ from = 0, until = 9999 }: Rule, year: number): boolean => from <= year && year <= until;

/** The rules of a return year, 2025 for 2024/25. */
export function rulesOfYear(year: number): {
  readonly child: readonly ChildRule[];
  readonly across: readonly AcrossRule[];
} {
  return {
    child: childRules.filter((rule) => inForce(rule, year)),
    across: acrossRules.filter((rule) => inForce(rule, year)),
  };
}

/** Whether the files that a rule needs were supplied. A rule that lacks one is not asked: it could only mislead. */
export function canBeAsked(rule: Rule, { loaded, loadedLastYear }: Collection): boolean {
  return (
    rule.tables.every((table) => loaded.has(table)) &&
    (rule.lastYear ?? []).every((table) => loadedLastYear.has(table))
  );
}
