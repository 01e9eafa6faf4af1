import { damage } from './damage.ts';
import { disorder } from './disorder.ts';
import { drugs } from './drugs.ts';
import { hurt } from './hurt.ts';
import type { Scenario } from './scenario.ts';
import { taken } from './taken.ts';
import { told } from './told.ts';
import { weapons } from './weapons.ts';

export type { Scenario, Verdict } from './scenario.ts';

/** Everything that can happen in Synthetic London. */
export const scenarios: readonly Scenario[] = [
  ...damage,
  ...hurt,
  ...taken,
  ...drugs,
  ...weapons,
  ...told,
  ...disorder,
];
