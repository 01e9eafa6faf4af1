import type { ChildRule } from '../rule.ts';
import { unknownCodeOrBlank } from '../unknown-code.ts';

export const rule132: ChildRule = {
  code: '132',
  message: 'What the care leaver does is blank or not one of the codes of this year.',
  fields: ['ACTIV'],
  tables: ['OC3'],
  check: unknownCodeOrBlank('OC3', 'ACTIV'),
};
