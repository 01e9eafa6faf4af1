import { careStatusTables, verifyCareStatus } from './decisions/care-status/index.ts';
import {
  exploitationRulebooks,
  exploitationTablesOf,
  verifyExploitation,
} from './decisions/exploitation/index.ts';
import { rulebook2021, rulebook2025, tablesOf, verifyIncident } from './decisions/incident/index.ts';
import { missingRulebooks, missingTablesOf, verifyMissing } from './decisions/missing/index.ts';
import { placementRulebooks, verifyPlacement } from './decisions/placement/index.ts';
import { policeResponse } from './decisions/police-response/index.ts';
import { type EditionId, editions } from './editions.ts';
import type { Table } from './engine/table.ts';
import type { Fault, TableProof } from './engine/verify-table.ts';

/** What was proved of one decision, under one edition where the editions differ. */
export interface DecisionProof {
  readonly decision: string;
  readonly edition?: EditionId;
  readonly tables: readonly TableProof[];
  readonly examples: number;
  readonly faults: readonly Fault[];
}

/** What `hearth verify` proves: every decision under every edition, and the editions themselves. */
export interface Proof {
  readonly decisions: readonly DecisionProof[];
  readonly faults: readonly Fault[];
}

/** The tables of one decision, under one edition where the editions differ. */
export interface DecisionTables {
  readonly decision: string;
  readonly edition?: EditionId;
  readonly tables: readonly Table<unknown>[];
}

/** The tables of every decision, for those who read them: governance, and the pages drawn from them. */
export const everyTable: readonly DecisionTables[] = [
  ...[rulebook2021, rulebook2025].map((rulebook) => ({
    decision: 'incident',
    edition: rulebook.edition,
    tables: tablesOf(rulebook),
  })),
  { decision: 'care-status', tables: careStatusTables },
  ...Object.values(placementRulebooks).map(({ edition, tables }) => ({
    decision: 'placement',
    edition,
    tables,
  })),
  ...Object.values(missingRulebooks).map((rulebook) => ({
    decision: 'missing',
    edition: rulebook.edition,
    tables: missingTablesOf(rulebook),
  })),
  ...Object.values(exploitationRulebooks).map((rulebook) => ({
    decision: 'exploitation',
    edition: rulebook.edition,
    tables: exploitationTablesOf(rulebook),
  })),
  ...Object.values(policeResponse.rulebooks).map(({ edition, tables }) => ({
    decision: 'police-response',
    edition,
    tables,
  })),
];

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

/** Proves the whole library. An empty list of faults is the proof. */
export function verify(): Proof {
  const decisions = [
    ...[rulebook2021, rulebook2025].map((rulebook) => verifyIncident(rulebook)),
    verifyCareStatus(),
    ...Object.values(placementRulebooks).map((rulebook) => verifyPlacement(rulebook)),
    ...verifyMissing(),
    ...verifyExploitation(),
    ...policeResponse.verify(),
  ];
  return { decisions, faults: [...editionFaults(), ...decisions.flatMap(({ faults }) => faults)] };
}
