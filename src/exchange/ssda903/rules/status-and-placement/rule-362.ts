import { longerThan } from '../../child/spells-under.ts';
import type { ChildRule } from '../rule.ts';

export const rule362: ChildRule = {
  code: '362',
  message: 'An emergency protection order ends after 21 days at the most (Children Act 1989, section 45).',
  fields: ['LS', 'DECOM', 'DEC'],
  tables: ['Episodes'],
  check: (child, collection) => longerThan(child, 'L2', 21, collection),
};
