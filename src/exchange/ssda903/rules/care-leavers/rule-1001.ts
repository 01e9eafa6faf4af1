import type { ChildRule } from '../rule.ts';
import { isEntitled } from './entitled.ts';

export const rule1001: ChildRule = {
  code: '1001',
  message:
    'By the episodes of this year and last the young person was not in care long enough to be owed support: thirteen ' +
    'weeks from the age of fourteen, some of it at sixteen or seventeen. Earlier years are not seen here.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  tables: ['Episodes', 'OC3', 'Header'],
  lastYear: ['Episodes'],
  check: (child, { end }) => {
    const born = child.dateOfBirth ?? child.rows('OC3')[0]?.day('DOB') ?? null;
    return born !== null && isEntitled(child, born, end) ? [] : child.rows('OC3');
  },
};
