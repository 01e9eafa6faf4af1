import { longerThan } from '../../child/spells-under.ts';
import type { ChildRule } from '../rule.ts';

export const rule362: ChildRule = {
  code: '362',
  message: 'The emergency protection order lasted longer than 21 days.',
  fields: ['LS', 'DECOM', 'DEC'],
  tables: ['Episodes'],
  check: (child, collection) => longerThan(child, 'L2', 21, collection),
};
