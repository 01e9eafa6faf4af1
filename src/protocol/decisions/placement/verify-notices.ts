import { everyCase } from '../../engine/compile.ts';
import type { Fault } from '../../engine/verify-table.ts';
import type { CompiledPlacementRulebook } from './rulebook.ts';

/**
 * Proves that nobody drops out as a case grows graver: walking any ordered fact one step up, everybody who was told is
 * still told.
 */
export function noticeFaults(rulebook: CompiledPlacementRulebook): Fault[] {
  const faults: Fault[] = [];
  for (const { table, rowFor } of rulebook.tables) {
    for (const cells of everyCase(table.columns)) {
      const { notices } = rowFor(cells).outcome;
      for (const [name, { ordered, values }] of Object.entries(table.columns)) {
        const next = values[values.indexOf(cells[name] ?? '') + 1];
        if (!ordered || next === undefined) continue;
        const after = rowFor({ ...cells, [name]: next }).outcome.notices;
        for (const lost of notices.filter((notice) => !after.includes(notice))) {
          const where = `${table.id} ${JSON.stringify(cells)}`;
          faults.push({ where, what: `no longer tells ${lost} when ${name} becomes "${next}"` });
        }
      }
    }
  }
  return faults;
}
