import type { ChildRule } from '../rule.ts';

export const rule348: ChildRule = {
  code: '348',
  message: "Last year's return said that the young person had died.",
  fields: ['IN_TOUCH'],
  tables: ['OC3'],
  lastYear: ['OC3'],
  from: 2026,
  check: (child) =>
    child.last('OC3').some((last) => last.is('IN_TOUCH', 'DIED'))
      ? child.rows('OC3').filter((leaver) => !leaver.is('IN_TOUCH', 'DIED'))
      : [],
};
