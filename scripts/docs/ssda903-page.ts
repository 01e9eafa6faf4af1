import { acrossRules, childRules } from '../../src/exchange/ssda903/rules/all-rules.ts';
import { knownDifferences } from '../../src/exchange/ssda903/rules/known-differences.ts';
import type { Rule } from '../../src/exchange/ssda903/rules/rule.ts';
import { codes, documentOf, table } from './markdown.ts';

const years = ({ from, until }: Rule): string => {
  if (from && until) return from === until ? String(from) : `${from} to ${until}`;
  return from ? `from ${from}` : until ? `until ${until}` : 'every year';
};

const byNumber = (one: { readonly code: string }, other: { readonly code: string }): number =>
  one.code.localeCompare(other.code, 'en', { numeric: true });

const ruleRow = (rule: Rule): string[] => [
  rule.code,
  rule.message,
  codes([...rule.tables, ...(rule.lastYear ?? []).map((name) => `${name} of last year`)]),
  codes(rule.fields),
  years(rule),
];

/** docs/ssda903.md: the validation rules that the import of an SSDA903 return asks, and how its flags compare. */
export function ssda903Page(): string {
  const rules: readonly Rule[] = [...childRules, ...acrossRules].toSorted(byNumber);
  const differing = new Set(knownDifferences.map(({ rule }) => rule));
  return documentOf([
    '# The SSDA903 return',
    'Which rules are asked of a return before anything of it is put into the register, and where our answers differ from those of the national rules. This page is made by `npm run docs` from src/exchange/ssda903/rules.',
    '## Against the flags of 2022/23',
    `A return made by a machine, with faults in it, comes with the flags that the national rules of 2022/23 raise on every row. A test reads it, asks our rules, and compares flag by flag. ${differing.size} rules differ, by exactly the counts below; every other rule that both have flags the same rows.`,
    table(
      ['rule', 'file', 'rows only they flag', 'rows only we flag', 'why'],
      knownDifferences.map(({ rule, table: file, onlyTheirs, onlyOurs, why }) => [
        rule,
        `\`${file}\``,
        String(onlyTheirs),
        String(onlyOurs),
        why,
      ]),
    ),
    '## The rules',
    `${rules.length} rules. A year is that in which the collection ended: 2023 is 2022/23. A rule is asked only where every file that it needs was supplied.`,
    table(['rule', 'what is wrong where it flags', 'files', 'columns', 'years'], rules.map(ruleRow)),
  ]);
}
