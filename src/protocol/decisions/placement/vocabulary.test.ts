import { expect, test } from 'vitest';
import { columnsOf, placementColumns } from './vocabulary.ts';

test('every fact that a table reads, from the lighter case to the graver where that can be said', async () => {
  const columns = Object.fromEntries(
    Object.entries(placementColumns).map(([name, { label, values, ordered }]) => [
      name,
      `${label} ${values.join(ordered ? ' < ' : ' | ')}`,
    ]),
  );
  await expect(`${JSON.stringify(columns, null, 2)}\n`).toMatchFileSnapshot('golden-columns.json');
});

test('what would have been otherwise is said of the facts, not of the columns', () => {
  for (const { had } of Object.values(placementColumns)) expect(had).toEqual({});
});

test('a table reads its columns in the order in which it names them', () => {
  const columns = columnsOf('send', 'area');
  expect(Object.keys(columns)).toEqual(['send', 'area']);
  expect(columns.area).toBe(placementColumns.area);
});
