import { longerThan } from '../../child/spells-under.ts';
import type { ChildRule } from '../rule.ts';

export const rule363: ChildRule = {
  code: '363',
  message: 'The child assessment order lasted longer than seven days.',
  fields: ['LS', 'DECOM', 'DEC'],
  tables: ['Episodes'],
  check: (child, collection) => longerThan(child, 'L3', 7, collection),
};
