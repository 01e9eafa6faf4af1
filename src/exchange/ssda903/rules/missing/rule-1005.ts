import { noDate } from '../no-date.ts';
import type { ChildRule } from '../rule.ts';

export const rule1005: ChildRule = {
  code: '1005',
  message: 'The day the child was back is no date.',
  fields: ['MIS_END'],
  tables: ['Missing'],
  check: noDate('Missing', 'MIS_END'),
};
