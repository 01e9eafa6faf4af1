import type { ChildRule } from '../rule.ts';

export const rule345: ChildRule = {
  code: '345',
  message:
    'The authority is in touch, so it knows what the young person does and where they live: neither is 0.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  tables: ['OC3'],
  check: (child) =>
    child
      .rows('OC3')
      .filter(
        (leaver) => leaver.is('IN_TOUCH', 'YES') && (leaver.is('ACTIV', '0') || leaver.is('ACCOM', '0')),
      ),
};
