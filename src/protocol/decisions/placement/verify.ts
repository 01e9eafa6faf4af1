import type { EditionId } from '../../editions.ts';
import { boundaryFaults } from '../../engine/by-cells/proof/example-faults.ts';
import { type Fault, type TableProof, verifyTable } from '../../engine/verify-table.ts';
import { gravityOf } from './effect.ts';
import type { PlacementExample } from './example.ts';
import { placementExamples } from './examples.ts';
import { compilePlacement, type PlacementRulebook } from './rulebook.ts';
import { exampleFaults } from './verify-examples.ts';
import { placementLawFaults } from './verify-law.ts';
import { noticeFaults } from './verify-notices.ts';
import { stopFaults } from './verify-stop.ts';
import { wordingFaults } from './verify-wording.ts';

/** What was proved of one edition of the placement decision. */
export interface PlacementProof {
  readonly decision: 'placement';
  readonly edition: EditionId;
  readonly tables: readonly TableProof[];
  readonly examples: number;
  readonly faults: readonly Fault[];
}

/**
 * Proves an edition of the placement decision: each table over its whole fact space, a farther or less certain home
 * never told to fewer people, a home that the law has forbidden stopping the move and asking nothing of it, every row with an example on it, every boundary day, every law known and sure enough
 * for what rests on it, every notice, step and caution cited, addressed and asked for.
 */
export function verifyPlacement(
  rulebook: PlacementRulebook,
  examples: readonly PlacementExample[] = placementExamples,
): PlacementProof {
  const { edition } = rulebook;
  const tables = rulebook.tables.map((table) => verifyTable(table, edition, gravityOf));
  const proof = { decision: 'placement' as const, edition, tables, examples: examples.length };
  const faults = tables.flatMap((table) => table.faults);
  if (faults.length > 0) return { ...proof, faults };
  const compiled = compilePlacement(rulebook);
  return {
    ...proof,
    faults: [
      ...noticeFaults(compiled),
      ...stopFaults(rulebook),
      ...placementLawFaults(rulebook),
      ...exampleFaults(compiled, examples),
      ...boundaryFaults(edition, examples),
      ...wordingFaults(rulebook),
    ],
  };
}
