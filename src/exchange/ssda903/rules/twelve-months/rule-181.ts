import type { ChildRule } from '../rule.ts';
import { allFlags } from './columns.ts';

export const rule181: ChildRule = {
  code: '181',
  message: 'Each of these is 0 for no or 1 for yes. Something else is written in one of them.',
  fields: allFlags,
  tables: ['OC2'],
  check: (child) =>
    child
      .rows('OC2')
      .filter((row) => allFlags.some((column) => row.given(column) && !row.is(column, '0', '1'))),
};
