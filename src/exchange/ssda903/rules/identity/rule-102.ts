import type { ChildRule } from '../rule.ts';

export const rule102: ChildRule = {
  code: '102',
  message: 'Date of birth is blank or no date. Write it as day/month/year, with four digits for the year.',
  fields: ['DOB'],
  tables: ['Header'],
  check: (child) => child.rows('Header').filter((header) => header.day('DOB') === null),
};
