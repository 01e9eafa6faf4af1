import { beforeBirth } from '../before-birth.ts';
import type { ChildRule } from '../rule.ts';

export const rule708: ChildRule = {
  code: '708',
  message: 'The deprivation of liberty order is said to have begun before the child was born.',
  fields: ['DOLO_START', 'DOB'],
  tables: ['DoLo'],
  from: 2027,
  check: beforeBirth('DoLo', 'DOLO_START'),
};
