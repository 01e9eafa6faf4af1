import type { ChildRule } from '../rule.ts';

export const rule158: ChildRule = {
  code: '158',
  message: 'The child received help for substance misuse, so whether it was offered is left blank.',
  fields: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  tables: ['OC2'],
  check: (child) =>
    child
      .rows('OC2')
      .filter((row) => row.is('INTERVENTION_RECEIVED', '1') && row.given('INTERVENTION_OFFERED')),
};
