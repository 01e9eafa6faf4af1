import type { ChildRule } from '../rule.ts';

export const rule703: ChildRule = {
  code: '703',
  message: 'The deprivation of liberty order began after the end of the year.',
  fields: ['DOLO_START'],
  tables: ['DoLo'],
  from: 2027,
  check: (child, { end }) => child.rows('DoLo').filter((order) => (order.day('DOLO_START') ?? '') > end),
};
