import type { ChildRule } from '../rule.ts';

export const rule564: ChildRule = {
  code: '564',
  message: 'The child was missing or away, but the day it began is blank.',
  fields: ['MISSING', 'MIS_START'],
  tables: ['Missing'],
  check: (child) =>
    child.rows('Missing').filter((time) => time.is('MISSING', 'M', 'A') && !time.given('MIS_START')),
};
