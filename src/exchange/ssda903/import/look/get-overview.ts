import type { Tx } from '../../../../platform/web/index.ts';
import type { ShownImport } from './get-import.ts';
import {
  countConflicts,
  flagsByRule,
  leftOutByReason,
  previewOf,
  repairsByRule,
  rowsByFile,
} from './summary.ts';

/** Everything that checking found, in counts. */
export async function getOverview(tx: Tx, { id, year }: ShownImport) {
  return {
    files: await rowsByFile(tx, id),
    flags: await flagsByRule(tx, id, year),
    leftOut: await leftOutByReason(tx, id),
    repairs: await repairsByRule(tx, id),
    conflicts: await countConflicts(tx, id),
    preview: await previewOf(tx, id),
  };
}

export type Overview = Awaited<ReturnType<typeof getOverview>>;
