import { longerThan } from '../../child/spells-under.ts';
import type { ChildRule } from '../rule.ts';

export const rule361: ChildRule = {
  code: '361',
  message: 'Police protection lasted longer than the 72 hours that the Children Act 1989 allows.',
  fields: ['LS', 'DECOM', 'DEC'],
  tables: ['Episodes'],
  check: (child, collection) => longerThan(child, 'L1', 3, collection),
};
