import { longerThan } from '../../child/spells-under.ts';
import type { ChildRule } from '../rule.ts';

export const rule364: ChildRule = {
  code: '364',
  message:
    'Detention under PACE is a matter of hours or days, but this legal status stands for more than 21 days.',
  fields: ['LS', 'DECOM', 'DEC'],
  tables: ['Episodes'],
  check: (child, collection) => longerThan(child, 'J2', 21, collection),
};
