import {
  type IncidentProof,
  rulebook2021,
  rulebook2025,
  verifyIncident,
} from './decisions/incident/index.ts';
import { editions } from './editions.ts';
import type { Fault } from './engine/verify-table.ts';

/** Faults in the editions: windows that overlap or leave a day between them. */
export function editionFaults(): Fault[] {
  return editions.flatMap((edition, index) => {
    const next = editions[index + 1];
    if (!next || next.from === edition.until) return [];
    return [
      { where: `edition ${edition.id}`, what: `ends ${edition.until}, and ${next.id} begins ${next.from}` },
    ];
  });
}

/** What `hearth verify` proves: every decision under every edition, and the editions themselves. */
export interface Proof {
  readonly incident: readonly IncidentProof[];
  readonly faults: readonly Fault[];
}

/** Proves the whole library. An empty list of faults is the proof. */
export function verify(): Proof {
  const incident = [rulebook2021, rulebook2025].map((rulebook) => verifyIncident(rulebook));
  return { incident, faults: [...editionFaults(), ...incident.flatMap(({ faults }) => faults)] };
}
