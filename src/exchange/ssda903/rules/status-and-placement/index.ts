import type { ChildRule } from '../rule.ts';
import { rule234 } from './rule-234.ts';
import { rule358 } from './rule-358.ts';
import { rule361 } from './rule-361.ts';
import { rule362 } from './rule-362.ts';
import { rule363 } from './rule-363.ts';
import { rule364 } from './rule-364.ts';
import { rule366 } from './rule-366.ts';
import { rule371 } from './rule-371.ts';
import { rule372 } from './rule-372.ts';
import { rule373 } from './rule-373.ts';
import { rule378 } from './rule-378.ts';
import { rule380 } from './rule-380.ts';
import { rule381 } from './rule-381.ts';
import { rule382 } from './rule-382.ts';
import { rule383 } from './rule-383.ts';
import { rule384 } from './rule-384.ts';
import { rule408 } from './rule-408.ts';
import { rule550 } from './rule-550.ts';
import { rule1015 } from './rule-1015.ts';

/** Rules about legal status and placement: what goes together, from what age and for how long. */
export const statusAndPlacementRules: readonly ChildRule[] = [
  rule234,
  rule358,
  rule361,
  rule362,
  rule363,
  rule364,
  rule366,
  rule371,
  rule372,
  rule373,
  rule378,
  rule380,
  rule381,
  rule382,
  rule383,
  rule384,
  rule408,
  rule550,
  rule1015,
];
