import { noDate } from '../no-date.ts';
import type { ChildRule } from '../rule.ts';

export const rule700: ChildRule = {
  code: '700',
  message: 'The day the deprivation of liberty order began is no date.',
  fields: ['DOLO_START'],
  tables: ['DoLo'],
  from: 2027,
  check: noDate('DoLo', 'DOLO_START'),
};
