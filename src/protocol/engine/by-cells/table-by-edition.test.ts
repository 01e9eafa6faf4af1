import { expect, test } from 'vitest';
import { stated } from '../table.ts';
import { tableByEdition } from './table-by-edition.ts';

test('each edition has the rows of both and its own, and they cite what it contains', () => {
  const row = (id: string) => stated(id, {}, 1, ['MIS-03', 'MIS-08'], 'So.');
  const columns = { risk: { label: 'Risk', values: ['none'], ordered: true, had: {} } };
  const table = tableByEdition('away', 'Away', columns, {
    both: [row('one')],
    '2021': [row('older')],
    '2025': [row('newer')],
  });
  expect(table['2021']).toMatchObject({ id: 'away', title: 'Away', columns });
  const rows = (edition: '2021' | '2025') =>
    table[edition].rows.map(({ id, cites }) => [id, ...cites].join(' '));
  expect(rows('2021')).toEqual(['one MIS-03', 'older MIS-03']);
  expect(rows('2025')).toEqual(['one MIS-03 MIS-08', 'newer MIS-03 MIS-08']);
});
