import type { ChildRule } from '../rule.ts';
import { rule502 } from './rule-502.ts';
import { rule503a } from './rule-503a.ts';
import { rule503b } from './rule-503b.ts';
import { rule503d } from './rule-503d.ts';
import { rule562 } from './rule-562.ts';
import { ruleNoE } from './rule-noe.ts';

/** Rules about how this year goes on from the last. */
export const yearOnYearRules: readonly ChildRule[] = [
  ruleNoE,
  rule502,
  rule503a,
  rule503b,
  rule503d,
  rule562,
];
