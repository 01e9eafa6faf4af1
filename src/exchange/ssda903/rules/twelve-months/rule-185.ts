import type { ChildRule } from '../rule.ts';
import { notTwelveMonths } from './not-twelve-months.ts';

export const rule185: ChildRule = {
  code: '185',
  message: 'There is a score, but the child was not looked after for the twelve months to 31 March.',
  fields: ['SDQ_SCORE'],
  tables: ['Episodes', 'OC2'],
  check: notTwelveMonths(['SDQ_SCORE']),
};
