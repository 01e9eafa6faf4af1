import { endsBeforeStart } from '../ends-before-start.ts';
import type { ChildRule } from '../rule.ts';

export const rule567: ChildRule = {
  code: '567',
  message: 'The child was back before they went missing or away.',
  fields: ['MIS_START', 'MIS_END'],
  tables: ['Missing'],
  check: endsBeforeStart('Missing', 'MIS_START', 'MIS_END'),
};
