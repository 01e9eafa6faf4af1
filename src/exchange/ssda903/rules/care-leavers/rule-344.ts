import type { ChildRule } from '../rule.ts';

export const rule344: ChildRule = {
  code: '344',
  message: 'The young person has died or is back with parents, so activity and accommodation are both 0.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  tables: ['OC3'],
  check: (child) =>
    child
      .rows('OC3')
      .filter(
        (leaver) =>
          leaver.is('IN_TOUCH', 'DIED', 'RHOM') && !(leaver.is('ACTIV', '0') && leaver.is('ACCOM', '0')),
      ),
};
