import { carersCoverage } from './coverage/carers.ts';
import { custodyCoverage } from './coverage/custody.ts';
import { exploitationCoverage } from './coverage/exploitation.ts';
import { incidentsCoverage } from './coverage/incidents.ts';
import { laterRoomsCoverage } from './coverage/later-rooms.ts';
import { levelsCoverage } from './coverage/levels.ts';
import { missingCoverage } from './coverage/missing.ts';
import { placementsCoverage } from './coverage/placements.ts';
import { principlesCoverage } from './coverage/principles.ts';
import { recordingCoverage } from './coverage/recording.ts';
import { rightsAndReferralsCoverage } from './coverage/rights-and-referrals.ts';
import { statusCoverage } from './coverage/status.ts';
import { substancesCoverage } from './coverage/substances.ts';
import { trainingCoverage } from './coverage/training.ts';
import { voiceCoverage } from './coverage/voice.ts';
import { voiceWordsCoverage } from './coverage/voice-words.ts';
import type { CoverageOf, DutyCoverage } from './duty-coverage.ts';

/**
 * How far each duty is carried out, kept by hand and honest: done only where the whole of the duty is, for those who
 * have it. What has no entry is not here yet.
 */
export const coverageOfDuties: CoverageOf = {
  ...principlesCoverage,
  ...voiceCoverage,
  ...voiceWordsCoverage,
  ...incidentsCoverage,
  ...levelsCoverage,
  ...custodyCoverage,
  ...substancesCoverage,
  ...exploitationCoverage,
  ...recordingCoverage,
  ...carersCoverage,
  ...trainingCoverage,
  ...rightsAndReferralsCoverage,
  ...laterRoomsCoverage,
  ...statusCoverage,
  ...missingCoverage,
  ...placementsCoverage,
};

/** How far a duty is carried out. */
export type DutyStatus = DutyCoverage['status'] | 'not here yet';

/** The status of a duty. */
export function statusOf(id: string): DutyStatus {
  return coverageOfDuties[id]?.status ?? 'not here yet';
}
