import { leftOpen } from '../left-open.ts';
import type { ChildRule } from '../rule.ts';

export const rule707: ChildRule = {
  code: '707',
  message:
    'Care ended, but the deprivation of liberty order did not, or ended when the child was not in care.',
  fields: ['DOLO_END'],
  tables: ['Episodes', 'DoLo'],
  from: 2027,
  check: leftOpen('DoLo', 'DOLO_START', 'DOLO_END'),
};
