import type { ChildRule } from '../rule.ts';
import { rule131 } from './rule-131.ts';
import { rule132 } from './rule-132.ts';
import { rule133 } from './rule-133.ts';
import { rule153 } from './rule-153.ts';
import { rule344 } from './rule-344.ts';
import { rule345 } from './rule-345.ts';
import { rule347 } from './rule-347.ts';
import { rule348 } from './rule-348.ts';
import { rule391 } from './rule-391.ts';
import { rule1000 } from './rule-1000.ts';
import { rule1001 } from './rule-1001.ts';
import { rule1002 } from './rule-1002.ts';
import { rule1007 } from './rule-1007.ts';
import { rule1010 } from './rule-1010.ts';
import { rule1011 } from './rule-1011.ts';
import { rule1012 } from './rule-1012.ts';
import { rule3001 } from './rule-3001.ts';

/** Rules about care leavers. */
export const careLeaverRules: readonly ChildRule[] = [
  rule131,
  rule132,
  rule133,
  rule153,
  rule344,
  rule345,
  rule347,
  rule348,
  rule391,
  rule1000,
  rule1001,
  rule1002,
  rule1007,
  rule1010,
  rule1011,
  rule1012,
  rule3001,
];
