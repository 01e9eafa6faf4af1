import type { ChildRule } from '../rule.ts';
import { unknownCode } from '../unknown-code.ts';

export const rule144: ChildRule = {
  code: '144',
  message: 'The legal status is not one of the codes.',
  fields: ['LS'],
  tables: ['Episodes'],
  check: unknownCode('Episodes', 'LS'),
};
