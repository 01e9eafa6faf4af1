import type { ChildRule } from '../rule.ts';

export const rule565: ChildRule = {
  code: '565',
  message: 'There is a day on which it began, but not whether the child was missing or away.',
  fields: ['MISSING', 'MIS_START'],
  tables: ['Missing'],
  check: (child) => child.rows('Missing').filter((time) => !time.given('MISSING') && time.given('MIS_START')),
};
