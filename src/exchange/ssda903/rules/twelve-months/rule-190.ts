import type { ChildRule } from '../rule.ts';
import { allFlags } from './columns.ts';
import { notTwelveMonths } from './not-twelve-months.ts';

export const rule190: ChildRule = {
  code: '190',
  message: 'This is filled in, but the child was not looked after for the twelve months to 31 March.',
  fields: allFlags,
  tables: ['Episodes', 'OC2'],
  check: notTwelveMonths(allFlags),
};
