import { openAtEndOfLastYear } from '../../child/open-last-year.ts';
import type { ChildRule } from '../rule.ts';

export const rule1010: ChildRule = {
  code: '1010',
  message: "Last year's return left the child in care, and this year's has no episode to say that they left.",
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  tables: ['Episodes', 'OC3'],
  lastYear: ['Episodes'],
  check: (child) => (child.episodes.length === 0 && openAtEndOfLastYear(child) ? child.rows('OC3') : []),
};
