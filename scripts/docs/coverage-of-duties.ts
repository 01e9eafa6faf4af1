import { carersCoverage } from './coverage/carers.ts';
import { commissioningCoverage } from './coverage/commissioning.ts';
import { commitmentsCoverage } from './coverage/commitments.ts';
import { custodyCoverage } from './coverage/custody.ts';
import { exploitationCoverage } from './coverage/exploitation.ts';
import { governanceCoverage } from './coverage/governance.ts';
import { incidentsCoverage } from './coverage/incidents.ts';
import { justiceCoverage } from './coverage/justice.ts';
import { levelsCoverage } from './coverage/levels.ts';
import { migrantCoverage } from './coverage/migrant.ts';
import { missingCoverage } from './coverage/missing.ts';
import { placementsCoverage } from './coverage/placements.ts';
import { policeCoverage } from './coverage/police.ts';
import { principlesCoverage } from './coverage/principles.ts';
import { recordingCoverage } from './coverage/recording.ts';
import { referenceCoverage } from './coverage/reference.ts';
import { statusCoverage } from './coverage/status.ts';
import { substancesCoverage } from './coverage/substances.ts';
import { trainingCoverage } from './coverage/training.ts';
import { voiceCoverage } from './coverage/voice.ts';
import type { CoverageOf, DutyCoverage } from './duty-coverage.ts';

/** What is kept by hand, group by group. A duty stands in one of them, once: who writes it twice says two things of it. */
export const coverageByGroup: readonly CoverageOf[] = [
  principlesCoverage,
  commitmentsCoverage,
  voiceCoverage,
  incidentsCoverage,
  levelsCoverage,
  custodyCoverage,
  substancesCoverage,
  missingCoverage,
  exploitationCoverage,
  policeCoverage,
  recordingCoverage,
  carersCoverage,
  justiceCoverage,
  statusCoverage,
  placementsCoverage,
  commissioningCoverage,
  migrantCoverage,
  trainingCoverage,
  governanceCoverage,
  referenceCoverage,
];

/**
 * How far each duty is carried out, kept by hand and honest: done only where the whole of the duty is, for those who
 * have it. What has no entry is not here yet.
 */
export const coverageOfDuties: CoverageOf = Object.assign({}, ...coverageByGroup);

/** How far a duty is carried out. */
export type DutyStatus = DutyCoverage['status'] | 'not here yet';

/** The status of a duty. */
export function statusOf(id: string): DutyStatus {
  return coverageOfDuties[id]?.status ?? 'not here yet';
}
