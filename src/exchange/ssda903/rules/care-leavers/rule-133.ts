import type { ChildRule } from '../rule.ts';
import { unknownCodeOrBlank } from '../unknown-code.ts';

export const rule133: ChildRule = {
  code: '133',
  message: 'Where the care leaver lives is blank or not one of the codes.',
  fields: ['ACCOM'],
  tables: ['OC3'],
  check: unknownCodeOrBlank('OC3', 'ACCOM'),
};
