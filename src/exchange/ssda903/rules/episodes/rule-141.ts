import { noDate } from '../no-date.ts';
import type { ChildRule } from '../rule.ts';

export const rule141: ChildRule = {
  code: '141',
  message: 'The day the episode began is no date.',
  fields: ['DECOM'],
  tables: ['Episodes'],
  check: noDate('Episodes', 'DECOM'),
};
