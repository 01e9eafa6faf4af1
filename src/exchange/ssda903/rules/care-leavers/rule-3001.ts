import { birthday } from '../../../../protocol/index.ts';
import type { ChildRule } from '../rule.ts';

export const rule3001: ChildRule = {
  code: '3001',
  message:
    'Around the seventeenth birthday accommodation with former foster carers (Z1, Z2) is not reported.',
  fields: ['ACCOM', 'DOB'],
  tables: ['Header', 'OC3'],
  check: (child, { start, end }) => {
    const born = child.dateOfBirth;
    if (born === null) return [];
    const seventeen = birthday(born, 17);
    if (seventeen < start || seventeen > end) return [];
    return child.rows('OC3').filter((leaver) => leaver.is('ACCOM', 'Z1', 'Z2'));
  },
};
