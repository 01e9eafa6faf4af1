import type { ChildRule } from '../rule.ts';
import { notTwelveMonths } from './not-twelve-months.ts';

export const rule198: ChildRule = {
  code: '198',
  message: 'There is a reason for having no score, but the child was not looked after for the twelve months.',
  fields: ['SDQ_REASON'],
  tables: ['Episodes', 'OC2'],
  check: notTwelveMonths(['SDQ_REASON']),
};
