import type { ChildRule } from '../rule.ts';
import { unknownCode } from '../unknown-code.ts';

export const rule149: ChildRule = {
  code: '149',
  message: 'The reason why the episode ended is not one of the codes of this year.',
  fields: ['REC'],
  tables: ['Episodes'],
  check: unknownCode('Episodes', 'REC'),
};
