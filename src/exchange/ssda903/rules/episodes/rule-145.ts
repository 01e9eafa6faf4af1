import type { ChildRule } from '../rule.ts';
import { unknownCode } from '../unknown-code.ts';

export const rule145: ChildRule = {
  code: '145',
  message: 'The category of need is not one of N1 to N8.',
  fields: ['CIN'],
  tables: ['Episodes'],
  check: unknownCode('Episodes', 'CIN'),
};
