import { longerThan } from '../../child/spells-under.ts';
import type { ChildRule } from '../rule.ts';

export const rule361: ChildRule = {
  code: '361',
  message:
    'The police may keep a child in protection for 72 hours (Children Act 1989, section 46). This was longer.',
  fields: ['LS', 'DECOM', 'DEC'],
  tables: ['Episodes'],
  check: (child, collection) => longerThan(child, 'L1', 3, collection),
};
