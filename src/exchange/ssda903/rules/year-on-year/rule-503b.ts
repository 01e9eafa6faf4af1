import type { ChildRule } from '../rule.ts';
import { changedOverYearEnd } from './changed-over-year-end.ts';

export const rule503b: ChildRule = {
  code: '503B',
  message: "The legal status of the first episode is not the one that last year's open episode has.",
  fields: ['LS'],
  tables: ['Episodes'],
  lastYear: ['Episodes'],
  check: changedOverYearEnd('LS'),
};
