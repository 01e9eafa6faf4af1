import { careLeaverRules } from './care-leavers.ts';
import { deprivationOfLibertyRules } from './deprivation-of-liberty.ts';
import { episodeRules } from './episodes.ts';
import { identityRules, samePupilNumber } from './identity.ts';
import { locationRules } from './location.ts';
import { missingRules } from './missing.ts';
import type { AcrossRule, ChildRule } from './rule.ts';
import { statusAndPlacementRules } from './status-and-placement.ts';
import { twelveMonthsRules } from './twelve-months.ts';
import { yearOnYearRules } from './year-on-year.ts';

/** Every rule that looks at one child, of any year. */
export const childRules: readonly ChildRule[] = [
  ...identityRules,
  ...episodeRules,
  ...statusAndPlacementRules,
  ...yearOnYearRules,
  ...locationRules,
  ...missingRules,
  ...twelveMonthsRules,
  ...careLeaverRules,
  ...deprivationOfLibertyRules,
];

/** Every rule that looks across children. */
export const acrossRules: readonly AcrossRule[] = [samePupilNumber];
