import type { ChildRule } from '../rule.ts';
import { unknownCodeOrBlank } from '../unknown-code.ts';

/** Which codes are taken changed with the return of 2024/25: the code list knows the years. */
export const rule101: ChildRule = {
  code: '101',
  message: 'Sex is blank or not a code of this year: 1 or 2 until 2023/24, M, F or U since.',
  fields: ['SEX'],
  tables: ['Header'],
  check: unknownCodeOrBlank('Header', 'SEX'),
};
