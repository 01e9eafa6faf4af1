import type { AuditVerb } from '../verbs/register.ts';
import { careDone } from './care.ts';
import { exchangeDone } from './exchange.ts';
import { exploitationDone } from './exploitation.ts';
import { followUpDone } from './follow-up.ts';
import { incidentsDone } from './incidents.ts';
import { missingDone } from './missing.ts';
import { placementsDone } from './placements.ts';
import { platformDone } from './platform.ts';
import { substancesDone } from './substances.ts';
import { voiceDone } from './voice.ts';
import { workforceDone } from './workforce.ts';

/**
 * What a person reads at the top of the next page when they have done something; null where the next page is itself the
 * answer, or the act only leads on to the next question. It names nobody.
 */
export type DoneTable = Readonly<Partial<Record<AuditVerb, string | null>>>;

const doneOfRooms: DoneTable = {
  ...platformDone,
  ...careDone,
  ...incidentsDone,
  ...voiceDone,
  ...missingDone,
  ...substancesDone,
  ...exploitationDone,
  ...placementsDone,
  ...workforceDone,
  ...exchangeDone,
  ...followUpDone,
};

/** The sentence for an act, by the verb that it leaves in the audit; null for any other word. */
export const whatWasDone = (verb: string): string | null =>
  Object.hasOwn(doneOfRooms, verb) ? (doneOfRooms[verb as AuditVerb] ?? null) : null;

/** Whether somebody has said what is read after this act, or that nothing is. */
export const saysWhatWasDone = (verb: AuditVerb): boolean => Object.hasOwn(doneOfRooms, verb);
