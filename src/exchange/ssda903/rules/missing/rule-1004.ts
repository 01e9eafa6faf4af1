import type { ChildRule } from '../rule.ts';

export const rule1004: ChildRule = {
  code: '1004',
  message: 'The day the child went missing or away is no date, or is blank though an end is given.',
  fields: ['MIS_START'],
  tables: ['Missing'],
  check: (child) =>
    child
      .rows('Missing')
      .filter((time) => time.day('MIS_START') === null && (time.given('MIS_START') || time.given('MIS_END'))),
};
