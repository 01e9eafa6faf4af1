import { isWithin, periodsOfCare } from '../../child/period-of-care.ts';
import type { ChildRule } from '../rule.ts';

export const rule581: ChildRule = {
  code: '581',
  message: 'The child went missing or away on a day on which, by the episodes, they were not in care.',
  fields: ['MIS_START'],
  tables: ['Episodes', 'Missing'],
  check: (child) => {
    const periods = periodsOfCare(child);
    if (periods.length === 0) return [];
    return child.rows('Missing').filter((time) => {
      const began = time.day('MIS_START');
      return began !== null && !periods.some((period) => isWithin(began, period));
    });
  },
};
