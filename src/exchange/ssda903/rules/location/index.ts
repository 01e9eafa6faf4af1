import type { ChildRule } from '../rule.ts';
import { rule164 } from './rule-164.ts';
import { rule169 } from './rule-169.ts';
import { rule179 } from './rule-179.ts';
import { rule218 } from './rule-218.ts';
import { rule222 } from './rule-222.ts';
import { rule392b } from './rule-392b.ts';
import { rule392c } from './rule-392c.ts';
import { rule398 } from './rule-398.ts';
import { rule406 } from './rule-406.ts';
import { rule411 } from './rule-411.ts';
import { rule454 } from './rule-454.ts';
import { rule1008 } from './rule-1008.ts';

/** Rules about where the placement is and who registers it. */
export const locationRules: readonly ChildRule[] = [
  rule164,
  rule169,
  rule179,
  rule218,
  rule222,
  rule392b,
  rule392c,
  rule398,
  rule406,
  rule411,
  rule454,
  rule1008,
];
