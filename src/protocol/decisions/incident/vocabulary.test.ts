import { expect, test } from 'vitest';
import type { Column, Columns } from '../../engine/table.ts';
import { conductColumns, wholeColumns } from './vocabulary.ts';

const columns: [string, Column][] = Object.entries<Columns>({ ...conductColumns, ...wholeColumns }).flatMap(
  ([table, all]) =>
    Object.entries(all).map(([name, column]): [string, Column] => [`${table}.${name}`, column]),
);

test('every column says what it asks', () => {
  for (const [name, { label }] of columns) expect(label, name).toMatch(/^[A-Z]\w./);
});

test('every column runs from the mildest value to the worst, but these, whose values have no order', () => {
  const unordered = columns.filter(([, { ordered }]) => !ordered).map(([name]) => name);
  expect(unordered).toEqual([
    'sexual.what',
    'illegal-material.what',
    'risk.risk',
    'pattern.level',
    'victim.level',
    'age.age',
    'age.harmed',
  ]);
});

test('these values are never offered as what could have been otherwise', () => {
  const wordless = columns.flatMap(([name, { values, had }]) =>
    values.filter((value) => !had[value]).map((value) => `${name} ${value}`),
  );
  expect(new Set(wordless)).toEqual(
    new Set([
      'drugs.class unknown',
      'weapon.heldBy nobody-knows',
      'weapon.riskManaged unsaid',
      'sexual.what assault',
      'sexual.what exploitation',
      'illegal-material.what other',
      'illegal-material.what extremist',
      'illegal-material.what indecent-images',
      'illegal-material.blackmail no',
      'illegal-material.blackmail yes',
      'threat.riskManaged unsaid',
      'risk.riskManaged unsaid',
      'risk.risk substantial-damage',
      'risk.risk significant-disorder',
      'pattern.level 1',
      'pattern.level 2',
      'pattern.level 3',
      'hurt.hurt minor',
      'hurt.hurt needs-treatment',
      'harmed.harmedBy nobody',
      'harmed.harmedBy a-child',
      'harmed.harmedBy an-adult',
      'harmed.harmedBy staff-or-carer',
      'victim.level 1',
      'victim.level 2',
      'victim.level 3',
      'victim.harmed no',
      'victim.harmed yes',
      'concern.concern no',
      'concern.concern yes',
      'age.age under-10',
      'age.age 10-to-17',
      'age.age 18-to-25',
      'age.harmed no',
      'age.harmed yes',
    ]),
  );
});

test('words belong to values that the column has', () => {
  for (const [name, { values, had }] of columns) {
    for (const value of Object.keys(had)) expect(values, name).toContain(value);
  }
});

test('the columns, their values and their words are those of the file beside this test', async () => {
  await expect(`${JSON.stringify(Object.fromEntries(columns), null, 2)}\n`).toMatchFileSnapshot(
    'golden-columns.json',
  );
});
