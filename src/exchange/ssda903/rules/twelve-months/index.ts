import type { ChildRule } from '../rule.ts';
import { rule158 } from './rule-158.ts';
import { rule159 } from './rule-159.ts';
import { rule180 } from './rule-180.ts';
import { rule181 } from './rule-181.ts';
import { rule182 } from './rule-182.ts';
import { rule185 } from './rule-185.ts';
import { rule188 } from './rule-188.ts';
import { rule189 } from './rule-189.ts';
import { rule190 } from './rule-190.ts';
import { rule191 } from './rule-191.ts';
import { rule192 } from './rule-192.ts';
import { rule193 } from './rule-193.ts';
import { rule196 } from './rule-196.ts';
import { rule197a } from './rule-197a.ts';
import { rule198 } from './rule-198.ts';
import { rule542 } from './rule-542.ts';
import { rule543 } from './rule-543.ts';
import { rule544 } from './rule-544.ts';

/** Rules about children looked after for twelve months, their health and convictions. */
export const twelveMonthsRules: readonly ChildRule[] = [
  rule158,
  rule159,
  rule180,
  rule181,
  rule182,
  rule185,
  rule188,
  rule189,
  rule190,
  rule191,
  rule192,
  rule193,
  rule196,
  rule197a,
  rule198,
  rule542,
  rule543,
  rule544,
];
