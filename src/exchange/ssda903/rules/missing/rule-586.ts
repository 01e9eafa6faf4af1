import { beforeBirth } from '../before-birth.ts';
import type { ChildRule } from '../rule.ts';

export const rule586: ChildRule = {
  code: '586',
  message: 'The child is said to have gone missing or away before they were born.',
  fields: ['MIS_START', 'DOB'],
  tables: ['Missing'],
  check: beforeBirth('Missing', 'MIS_START'),
};
