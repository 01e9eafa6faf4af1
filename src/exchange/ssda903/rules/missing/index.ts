import type { ChildRule } from '../rule.ts';
import { rule564 } from './rule-564.ts';
import { rule565 } from './rule-565.ts';
import { rule566 } from './rule-566.ts';
import { rule567 } from './rule-567.ts';
import { rule570 } from './rule-570.ts';
import { rule571 } from './rule-571.ts';
import { rule574 } from './rule-574.ts';
import { rule575 } from './rule-575.ts';
import { rule576 } from './rule-576.ts';
import { rule577 } from './rule-577.ts';
import { rule578 } from './rule-578.ts';
import { rule580 } from './rule-580.ts';
import { rule581 } from './rule-581.ts';
import { rule586 } from './rule-586.ts';
import { rule1004 } from './rule-1004.ts';
import { rule1005 } from './rule-1005.ts';
import { rule1006 } from './rule-1006.ts';

/** Rules about times missing or away. */
export const missingRules: readonly ChildRule[] = [
  rule564,
  rule565,
  rule566,
  rule567,
  rule570,
  rule571,
  rule574,
  rule575,
  rule576,
  rule577,
  rule578,
  rule580,
  rule581,
  rule586,
  rule1004,
  rule1005,
  rule1006,
];
