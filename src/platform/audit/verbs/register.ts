import { careVerbs } from './care.ts';
import { cliVerbs } from './cli.ts';
import { exchangeVerbs } from './exchange.ts';
import { exploitationVerbs } from './exploitation.ts';
import { followUpVerbs } from './follow-up.ts';
import { incidentVerbs } from './incidents.ts';
import { missingVerbs } from './missing.ts';
import { placementVerbs } from './placements.ts';
import { platformVerbs } from './platform.ts';
import { substanceVerbs } from './substances.ts';
import { toldToChild, type VerbTable } from './told-to-child.ts';
import { voiceVerbs } from './voice.ts';
import { workforceVerbs } from './workforce.ts';

/** The verbs by the room that leaves them. */
export const verbsOfRooms = {
  platform: platformVerbs,
  care: careVerbs,
  'follow-up': followUpVerbs,
  incidents: incidentVerbs,
  voice: voiceVerbs,
  missing: missingVerbs,
  substances: substanceVerbs,
  exploitation: exploitationVerbs,
  placements: placementVerbs,
  workforce: workforceVerbs,
  exchange: exchangeVerbs,
  cli: cliVerbs,
} as const;

/** Every verb that the audit is told, with what a young person reads. A verb that is not here does not compile. */
export const auditVerbs = {
  ...platformVerbs,
  ...careVerbs,
  ...followUpVerbs,
  ...incidentVerbs,
  ...voiceVerbs,
  ...missingVerbs,
  ...substanceVerbs,
  ...exploitationVerbs,
  ...placementVerbs,
  ...workforceVerbs,
  ...exchangeVerbs,
  ...cliVerbs,
} as const;

export type AuditVerb = keyof typeof auditVerbs;

/** What a young person reads of a verb; null for one that concerns no child, and for one that no code leaves any more. */
export function verbToChild(verb: string): string | null {
  const told = Object.hasOwn(auditVerbs, verb) ? (auditVerbs as VerbTable)[verb] : null;
  return told ? toldToChild[told] : null;
}
