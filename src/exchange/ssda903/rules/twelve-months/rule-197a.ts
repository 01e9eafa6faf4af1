import type { ChildRule } from '../rule.ts';
import { allGiven } from './columns.ts';

export const rule197a: ChildRule = {
  code: '197a',
  message: 'There is a score and a reason why there is none. Leave one of them blank.',
  fields: ['SDQ_SCORE', 'SDQ_REASON'],
  tables: ['OC2'],
  check: (child) => child.rows('OC2').filter((row) => allGiven(row, ['SDQ_SCORE', 'SDQ_REASON'])),
};
