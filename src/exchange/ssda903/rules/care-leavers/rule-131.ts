import type { ChildRule } from '../rule.ts';
import { unknownCodeOrBlank } from '../unknown-code.ts';

export const rule131: ChildRule = {
  code: '131',
  message: 'Whether the authority is in touch is blank or not one of the codes.',
  fields: ['IN_TOUCH'],
  tables: ['OC3'],
  check: unknownCodeOrBlank('OC3', 'IN_TOUCH'),
};
