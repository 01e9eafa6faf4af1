import { overTheYearEnd } from '../../child/open-last-year.ts';
import type { ChildRule } from '../rule.ts';

export const rule502: ChildRule = {
  code: '502',
  message:
    "Last year's return ended with an open episode. This year's first must be the same, from the same day.",
  fields: ['DECOM'],
  tables: ['Episodes'],
  lastYear: ['Episodes'],
  check: (child) => {
    const pair = overTheYearEnd(child);
    return pair && pair.before.day('DECOM') !== pair.first.day('DECOM') ? [pair.first] : [];
  },
};
