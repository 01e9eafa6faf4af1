import type { ChildRule } from '../rule.ts';
import { anyGiven } from './columns.ts';

const help = ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'];

export const rule193: ChildRule = {
  code: '193',
  message: 'No substance misuse was identified, so nothing is said about help for it.',
  fields: ['SUBSTANCE_MISUSE', ...help],
  tables: ['OC2'],
  check: (child) =>
    child.rows('OC2').filter((row) => !row.is('SUBSTANCE_MISUSE', '1') && anyGiven(row, help)),
};
