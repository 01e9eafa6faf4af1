import type { ChildRule } from '../rule.ts';
import { aboutLeaver, saysSomething } from './columns.ts';

export const rule153: ChildRule = {
  code: '153',
  message: 'In touch, activity and accommodation are all filled in, or none of them is.',
  fields: aboutLeaver,
  tables: ['OC3'],
  check: (child) =>
    child
      .rows('OC3')
      .filter((leaver) => saysSomething(leaver) && !aboutLeaver.every((column) => leaver.given(column))),
};
