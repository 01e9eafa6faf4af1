import { dutyById, dutyIsIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';

/** Those of the duties that the edition contains: what is cited under it. */
export function citesIn(cites: readonly string[], edition: EditionId): readonly string[] {
  return cites.filter((id) => dutyIsIn(dutyById(id), edition));
}
