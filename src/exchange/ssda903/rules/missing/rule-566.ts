import type { ChildRule } from '../rule.ts';

export const rule566: ChildRule = {
  code: '566',
  message: 'There is a day on which it ended, but not whether the child was missing or away.',
  fields: ['MISSING', 'MIS_END'],
  tables: ['Missing'],
  check: (child) => child.rows('Missing').filter((time) => !time.given('MISSING') && time.given('MIS_END')),
};
