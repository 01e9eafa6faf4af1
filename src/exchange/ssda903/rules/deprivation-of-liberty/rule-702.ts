import { endsBeforeStart } from '../ends-before-start.ts';
import type { ChildRule } from '../rule.ts';

export const rule702: ChildRule = {
  code: '702',
  message: 'The deprivation of liberty order ended before it began.',
  fields: ['DOLO_START', 'DOLO_END'],
  tables: ['DoLo'],
  from: 2027,
  check: endsBeforeStart('DoLo', 'DOLO_START', 'DOLO_END'),
};
