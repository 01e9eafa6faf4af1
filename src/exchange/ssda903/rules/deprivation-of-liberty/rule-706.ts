import { notCarriedOn } from '../not-carried-on.ts';
import type { ChildRule } from '../rule.ts';

/** Can be asked from the second year of the file on. */
export const rule706: ChildRule = {
  code: '706',
  message:
    "Last year's return left a deprivation of liberty order open, and this year's does not carry it on.",
  fields: ['DOLO_START', 'DOLO_END'],
  tables: ['DoLo'],
  lastYear: ['DoLo'],
  from: 2027,
  check: notCarriedOn('DoLo', 'DOLO_START', 'DOLO_END'),
};
