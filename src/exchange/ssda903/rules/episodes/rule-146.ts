import type { ChildRule } from '../rule.ts';
import { unknownCode } from '../unknown-code.ts';

/** H5 and P2 ended with 2023/24, K3 came with 2024/25, Z11 to Z14 took the place of Z1 in 2025/26. */
export const rule146: ChildRule = {
  code: '146',
  message: 'The placement type is not one of the codes of this year.',
  fields: ['PLACE'],
  tables: ['Episodes'],
  check: unknownCode('Episodes', 'PLACE'),
};
