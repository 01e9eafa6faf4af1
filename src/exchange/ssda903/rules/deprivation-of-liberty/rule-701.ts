import { noDate } from '../no-date.ts';
import type { ChildRule } from '../rule.ts';

export const rule701: ChildRule = {
  code: '701',
  message: 'The day the deprivation of liberty order ended is no date.',
  fields: ['DOLO_END'],
  tables: ['DoLo'],
  from: 2027,
  check: noDate('DoLo', 'DOLO_END'),
};
