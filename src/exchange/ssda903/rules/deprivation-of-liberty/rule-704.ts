import { outsideYear } from '../outside-year.ts';
import type { ChildRule } from '../rule.ts';

export const rule704: ChildRule = {
  code: '704',
  message: 'The deprivation of liberty order ended before the year began or after it ended.',
  fields: ['DOLO_END'],
  tables: ['DoLo'],
  from: 2027,
  check: outsideYear('DoLo', 'DOLO_END'),
};
