import type { ChildRule } from '../rule.ts';
import { rule700 } from './rule-700.ts';
import { rule701 } from './rule-701.ts';
import { rule702 } from './rule-702.ts';
import { rule703 } from './rule-703.ts';
import { rule704 } from './rule-704.ts';
import { rule705 } from './rule-705.ts';
import { rule706 } from './rule-706.ts';
import { rule707 } from './rule-707.ts';
import { rule708 } from './rule-708.ts';

/** Rules about deprivation of liberty orders, reported since 2026/27. */
export const deprivationOfLibertyRules: readonly ChildRule[] = [
  rule700,
  rule701,
  rule702,
  rule703,
  rule704,
  rule705,
  rule706,
  rule707,
  rule708,
];
