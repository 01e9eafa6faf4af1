import { periodsOfCare } from '../../child/period-of-care.ts';
import type { ChildRule } from '../rule.ts';

/** Looks at the whole span from the first day in care to the last. Gaps in between are the matter of rule 581. */
export const rule578: ChildRule = {
  code: '578',
  message:
    'The child went missing or away on a day after they had left care, or before they first came into it.',
  fields: ['MIS_START'],
  tables: ['Episodes', 'Missing'],
  check: (child) => {
    const periods = periodsOfCare(child);
    const [first] = periods;
    if (!first) return [];
    const ends = periods.map(({ end }) => end ?? '9999').sort();
    const last = ends.at(-1) ?? '9999';
    return child.rows('Missing').filter((time) => {
      const began = time.day('MIS_START');
      return began !== null && (began < first.start || began > last);
    });
  },
};
