import { noDate } from '../no-date.ts';
import type { ChildRule } from '../rule.ts';

export const rule147: ChildRule = {
  code: '147',
  message: 'The day the episode ended is no date.',
  fields: ['DEC'],
  tables: ['Episodes'],
  check: noDate('Episodes', 'DEC'),
};
