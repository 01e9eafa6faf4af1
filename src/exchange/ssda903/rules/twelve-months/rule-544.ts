import type { ChildRule } from '../rule.ts';
import { allGiven, forEverybody } from './columns.ts';

export const rule544: ChildRule = {
  code: '544',
  message:
    'Where convictions are filled in, immunisations, teeth, health assessment and substance misuse must be too.',
  fields: ['CONVICTED', ...forEverybody],
  tables: ['OC2'],
  check: (child) => child.rows('OC2').filter((row) => row.given('CONVICTED') && !allGiven(row, forEverybody)),
};
