import type { ChildRule } from '../rule.ts';

export const rule192: ChildRule = {
  code: '192',
  message: 'Substance misuse was identified; say whether the child received help for it.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'],
  tables: ['OC2'],
  check: (child) =>
    child.rows('OC2').filter((row) => row.is('SUBSTANCE_MISUSE', '1') && !row.given('INTERVENTION_RECEIVED')),
};
