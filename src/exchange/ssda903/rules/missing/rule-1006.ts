import type { ChildRule } from '../rule.ts';
import { unknownCode } from '../unknown-code.ts';

export const rule1006: ChildRule = {
  code: '1006',
  message: 'The kind of absence is neither M (missing) nor A (away without authorisation).',
  fields: ['MISSING'],
  tables: ['Missing'],
  check: unknownCode('Missing', 'MISSING'),
};
