import type { ChildRule } from '../rule.ts';
import { changedOverYearEnd } from './changed-over-year-end.ts';

export const rule503a: ChildRule = {
  code: '503A',
  message: "The reason for the first episode is not the one that last year's open episode has.",
  fields: ['RNE'],
  tables: ['Episodes'],
  lastYear: ['Episodes'],
  check: changedOverYearEnd('RNE'),
};
