import { leftOpen } from '../left-open.ts';
import type { ChildRule } from '../rule.ts';

export const rule577: ChildRule = {
  code: '577',
  message: 'Care ended, but the time missing or away did not, or ended when the child was not in care.',
  fields: ['MIS_END'],
  tables: ['Episodes', 'Missing'],
  check: leftOpen('Missing', 'MIS_START', 'MIS_END'),
};
