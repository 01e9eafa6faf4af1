import { citesIn } from '../../../duties.ts';
import type { EditionId } from '../../../editions.ts';
import type { Cells, Columns } from '../../table.ts';
import { citationFaults, type Fault } from '../../verify-table.ts';
import { meets, type WordedRule } from '../rules.ts';

function conditionFaults(where: string, { when }: WordedRule, facts: Columns): Fault[] {
  return Object.entries(when).flatMap(([name, allowed]) => {
    const column = facts[name];
    if (!column) return [{ where, what: `asks for ${name}, which nothing tells` }];
    return allowed
      .filter((value) => !column.values.includes(value))
      .map((value) => ({ where, what: `asks for ${name} "${value}", which is not a value` }));
  });
}

/**
 * Faults in steps or cautions: one that appears twice, says nothing, asks for what nobody tells, cites no duty of the
 * edition, or speaks for no example.
 * @param kind what to call them: step, caution
 * @param facts everything that a condition may ask for
 * @param situations what the examples of this edition tell
 */
export function ruleFaults(
  kind: string,
  rules: readonly WordedRule[],
  edition: EditionId,
  facts: Columns,
  situations: readonly Cells[],
): Fault[] {
  const ids = rules.map(({ id }) => id);
  return rules.flatMap((rule, index) => {
    const where = `${kind} ${rule.id}`;
    const faults = conditionFaults(where, rule, facts);
    if (ids.indexOf(rule.id) !== index) faults.push({ where, what: 'appears twice' });
    if (!rule.text) faults.push({ where, what: 'says nothing' });
    if (rule.when.edition && !rule.when.edition.includes(edition)) return faults;
    if (!situations.some((situation) => meets(rule.when, situation))) {
      faults.push({ where, what: 'follows from no example' });
    }
    return [...faults, ...citationFaults(where, citesIn(rule.cites, edition), edition)];
  });
}
