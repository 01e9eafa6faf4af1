import type { ChildRule } from '../rule.ts';
import { unknownCode } from '../unknown-code.ts';

export const rule196: ChildRule = {
  code: '196',
  message: 'The reason why there is no score is not one of SDQ1 to SDQ5.',
  fields: ['SDQ_REASON'],
  tables: ['OC2'],
  check: unknownCode('OC2', 'SDQ_REASON'),
};
