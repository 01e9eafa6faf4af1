import type { ChildRule } from '../rule.ts';
import { unknownCode } from '../unknown-code.ts';

export const rule143: ChildRule = {
  code: '143',
  message: 'The reason for the new episode is not one of S, L, P, T, B and U.',
  fields: ['RNE'],
  tables: ['Episodes'],
  check: unknownCode('Episodes', 'RNE'),
};
