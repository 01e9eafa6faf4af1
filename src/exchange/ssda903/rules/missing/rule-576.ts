import { notCarriedOn } from '../not-carried-on.ts';
import type { ChildRule } from '../rule.ts';

export const rule576: ChildRule = {
  code: '576',
  message: "Last year's return left the child missing or away, and this year's does not say how it went on.",
  fields: ['MIS_START', 'MIS_END'],
  tables: ['Missing'],
  lastYear: ['Missing'],
  check: notCarriedOn('Missing', 'MIS_START', 'MIS_END'),
};
