import type { ChildRule } from '../rule.ts';

export const rule570: ChildRule = {
  code: '570',
  message: 'The child went missing or away after the end of the year.',
  fields: ['MIS_START'],
  tables: ['Missing'],
  check: (child, { end }) => child.rows('Missing').filter((time) => (time.day('MIS_START') ?? '') > end),
};
