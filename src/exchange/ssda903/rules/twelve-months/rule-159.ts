import type { ChildRule } from '../rule.ts';

export const rule159: ChildRule = {
  code: '159',
  message: 'The child received no help for substance misuse; say whether it was offered.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  tables: ['OC2'],
  check: (child) =>
    child
      .rows('OC2')
      .filter(
        (row) =>
          row.is('SUBSTANCE_MISUSE', '1') &&
          row.is('INTERVENTION_RECEIVED', '0') &&
          !row.given('INTERVENTION_OFFERED'),
      ),
};
