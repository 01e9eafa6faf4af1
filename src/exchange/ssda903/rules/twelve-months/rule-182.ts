import type { ChildRule } from '../rule.ts';
import { allFlags, allGiven, anyGiven, forEverybody } from './columns.ts';

export const rule182: ChildRule = {
  code: '182',
  message:
    'Immunisations, teeth, health assessment and substance misuse are all filled in, or nothing of the row is.',
  fields: allFlags,
  tables: ['OC2'],
  check: (child) =>
    child.rows('OC2').filter((row) => anyGiven(row, allFlags) && !allGiven(row, forEverybody)),
};
