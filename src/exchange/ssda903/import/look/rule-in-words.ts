import { acrossRules, childRules } from '../../rules/all-rules.ts';
import { rulesOfYear } from '../../rules/rules-of-year.ts';

const all = [...childRules, ...acrossRules];

/** What a rule of a return year says is wrong, and the columns to look at. */
export function ruleInWords(
  code: string,
  year: number | null,
): { readonly message: string; readonly fields: readonly string[] } {
  const { child, across } = rulesOfYear(year ?? 0);
  const rule = [...child, ...across, ...all].find((known) => known.code === code);
  return { message: rule?.message ?? '', fields: rule?.fields ?? [] };
}
