import type { ChildRule } from '../rule.ts';

export const rule301: ChildRule = {
  code: '301',
  message: 'Date of birth lies after the end of the year.',
  fields: ['DOB'],
  tables: ['Header'],
  check: (child, { end }) => child.rows('Header').filter((header) => (header.day('DOB') ?? '') > end),
};
