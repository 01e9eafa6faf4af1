import type { ChildRule } from '../rule.ts';
import { rule101 } from './rule-101.ts';
import { rule102 } from './rule-102.ts';
import { rule103 } from './rule-103.ts';
import { rule168 } from './rule-168.ts';
import { rule202 } from './rule-202.ts';
import { rule203 } from './rule-203.ts';
import { rule204 } from './rule-204.ts';
import { rule301 } from './rule-301.ts';
import { rule351 } from './rule-351.ts';
import { rule442 } from './rule-442.ts';
import { ruleInt01 } from './rule-int01.ts';
import { ruleInt02 } from './rule-int02.ts';
import { ruleInt03 } from './rule-int03.ts';
import { ruleInt04 } from './rule-int04.ts';
import { ruleInt05 } from './rule-int05.ts';
import { ruleInt06 } from './rule-int06.ts';
import { ruleInt07 } from './rule-int07.ts';
import { ruleInt08 } from './rule-int08.ts';
import { ruleInt09 } from './rule-int09.ts';
import { ruleInt11 } from './rule-int11.ts';
import { ruleInt12 } from './rule-int12.ts';
import { ruleInt13 } from './rule-int13.ts';
import { ruleInt14 } from './rule-int14.ts';
import { ruleInt15 } from './rule-int15.ts';
import { ruleInt16 } from './rule-int16.ts';
import { ruleInt17 } from './rule-int17.ts';
import { ruleInt18 } from './rule-int18.ts';
import { ruleInt21 } from './rule-int21.ts';
import { ruleInt31 } from './rule-int31.ts';
import { ruleInt32 } from './rule-int32.ts';
import { ruleInt33 } from './rule-int33.ts';
import { ruleInt34 } from './rule-int34.ts';
import { ruleInt35 } from './rule-int35.ts';
import { ruleInt36 } from './rule-int36.ts';

/** Rules about who the child is: each once, and the same in every file and year. */
export const identityRules: readonly ChildRule[] = [
  ruleInt01,
  ruleInt02,
  ruleInt03,
  ruleInt04,
  ruleInt05,
  ruleInt06,
  ruleInt07,
  ruleInt08,
  ruleInt09,
  ruleInt11,
  ruleInt12,
  ruleInt13,
  ruleInt14,
  ruleInt15,
  ruleInt16,
  ruleInt17,
  ruleInt18,
  ruleInt21,
  ruleInt31,
  ruleInt32,
  ruleInt33,
  ruleInt34,
  ruleInt35,
  ruleInt36,
  rule101,
  rule102,
  rule103,
  rule168,
  rule202,
  rule203,
  rule204,
  rule301,
  rule351,
  rule442,
];
