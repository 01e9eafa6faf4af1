import { outsideYear } from '../outside-year.ts';
import type { ChildRule } from '../rule.ts';

export const rule571: ChildRule = {
  code: '571',
  message: 'The child was back before the year began or after it ended: that belongs in another return.',
  fields: ['MIS_END'],
  tables: ['Missing'],
  check: outsideYear('Missing', 'MIS_END'),
};
