import { careLeaverRules } from './care-leavers/index.ts';
import { deprivationOfLibertyRules } from './deprivation-of-liberty/index.ts';
import { episodeRules } from './episodes/index.ts';
import { identityRules } from './identity/index.ts';
import { rule444 } from './identity/rule-444.ts';
import { locationRules } from './location/index.ts';
import { missingRules } from './missing/index.ts';
import type { AcrossRule, ChildRule } from './rule.ts';
import { statusAndPlacementRules } from './status-and-placement/index.ts';
import { twelveMonthsRules } from './twelve-months/index.ts';
import { yearOnYearRules } from './year-on-year/index.ts';

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
export const acrossRules: readonly AcrossRule[] = [rule444];
