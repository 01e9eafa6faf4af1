import { overlapping } from '../../child/overlap.ts';
import type { ChildRule } from '../rule.ts';

export const rule574: ChildRule = {
  code: '574',
  message: 'This time missing or away overlaps another one, or another one is still open.',
  fields: ['MIS_START', 'MIS_END'],
  tables: ['Missing'],
  check: (child) => overlapping(child.rows('Missing'), 'MIS_START', 'MIS_END'),
};
