import { expect, test } from 'vitest';
import { inferred, nothingToAdd, stated } from '../table.ts';
import { reasonsFrom } from './reasons.ts';

test('rows that speak become reasons, in their order; law is named where there is some', () => {
  const rows = [
    stated('one', {}, { law: [] }, ['MIS-03'], 'So.'),
    nothingToAdd('two', {}, { law: [] }, ['MIS-03']),
    inferred('three', {}, { law: ['msa-45'] }, ['MIS-04'], 'So.', 'The text is silent.'),
  ];
  expect(reasonsFrom(rows)).toStrictEqual([
    { row: 'one', cites: ['MIS-03'], basis: 'stated', text: 'So.' },
    {
      row: 'three',
      cites: ['MIS-04'],
      basis: 'inferred',
      text: 'So. (Inferred: The text is silent.)',
      law: ['msa-45'],
    },
  ]);
});
