import type { ChildRule } from '../rule.ts';
import { unknownCode } from '../unknown-code.ts';

export const rule1009: ChildRule = {
  code: '1009',
  message: 'The reason why the placement changed is not one of the codes of this year.',
  fields: ['REASON_PLACE_CHANGE'],
  tables: ['Episodes'],
  check: unknownCode('Episodes', 'REASON_PLACE_CHANGE'),
};
