import { overlapping } from '../../child/overlap.ts';
import type { ChildRule } from '../rule.ts';

export const rule705: ChildRule = {
  code: '705',
  message: 'This deprivation of liberty order overlaps another one, or another one is still open.',
  fields: ['DOLO_START', 'DOLO_END'],
  tables: ['DoLo'],
  from: 2027,
  check: (child) => overlapping(child.rows('DoLo'), 'DOLO_START', 'DOLO_END'),
};
