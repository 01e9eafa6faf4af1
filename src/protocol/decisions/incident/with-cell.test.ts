import { expect, test } from 'vitest';
import type { Column } from '../../engine/table.ts';
import { type Conduct, conductKinds } from './conduct-schema.ts';
import { incidentExamples } from './examples.ts';
import type { IncidentFacts } from './facts.ts';
import { conductCells } from './read-facts.ts';
import { conductColumns } from './vocabulary.ts';
import { withCell } from './with-cell.ts';

const acts = incidentExamples.flatMap(({ facts }) => facts.conduct);

test('every kind of conduct has an example to be changed', () => {
  expect(new Set(acts.map(({ kind }) => kind))).toEqual(new Set(conductKinds));
});

test.each(acts.map((conduct): [string, Conduct] => [JSON.stringify(conduct), conduct]))(
  'the table reads back every value set in %s, and nothing else has changed',
  (_, conduct) => {
    const read = (changed: Conduct) => conductCells(changed, { conduct: [changed] } as IncidentFacts);
    for (const [name, column] of Object.entries<Column>(conductColumns[conduct.kind])) {
      // Read from the whole incident, and not from the conduct.
      if (name === 'riskManaged' || name === 'blackmail') continue;
      for (const value of column.values) {
        const before = structuredClone(conduct);
        expect(read(withCell(conduct, name, value))).toEqual({ ...read(conduct), [name]: value });
        expect(conduct).toEqual(before);
      }
    }
  },
);

test.each<[string, string, Conduct, Conduct]>([
  [
    'overLimit',
    'yes',
    { kind: 'damage', severity: 'minor' },
    { kind: 'damage', severity: 'minor', estimatedValue: 5001 },
  ],
  [
    'overLimit',
    'no',
    { kind: 'damage', severity: 'minor' },
    { kind: 'damage', severity: 'minor', estimatedValue: 5000 },
  ],
  [
    'ongoing',
    'no',
    { kind: 'damage', severity: 'minor', ongoing: true },
    { kind: 'damage', severity: 'minor', ongoing: false },
  ],
  [
    'heldBy',
    'child',
    { kind: 'weapon', offensive: true, surrendered: true, aggravated: false },
    { kind: 'weapon', offensive: true, aggravated: false, heldBy: 'child' },
  ],
  [
    'used',
    'no',
    { kind: 'weapon', offensive: true, surrendered: true, aggravated: true },
    { kind: 'weapon', offensive: true, surrendered: true, used: 'no' },
  ],
  ['of', 'harm', { kind: 'threat', immediate: true }, { kind: 'threat', immediate: true, of: 'harm' }],
  [
    'device',
    'own',
    { kind: 'illegal-material', what: 'other' },
    { kind: 'illegal-material', what: 'other', device: 'own' },
  ],
  [
    'ofThemselves',
    'yes',
    { kind: 'illegal-material', what: 'other' },
    { kind: 'illegal-material', what: 'other', ofThemselves: true },
  ],
  [
    'fire',
    'yes',
    { kind: 'damage', severity: 'minor' },
    { kind: 'damage', severity: 'minor', deliberateFire: true },
  ],
  [
    'recurrence',
    'no',
    { kind: 'assault', injury: 'none' },
    { kind: 'assault', injury: 'none', recurrenceRisk: false },
  ],
  [
    'family',
    'yes',
    { kind: 'other', policeInFamilyHome: false },
    { kind: 'other', policeInFamilyHome: true },
  ],
  [
    'occasion',
    'first',
    { kind: 'drugs', class: 'A', occasion: 9 },
    { kind: 'drugs', class: 'A', occasion: 1 },
  ],
  [
    'occasion',
    'second',
    { kind: 'drugs', class: 'A', occasion: 9 },
    { kind: 'drugs', class: 'A', occasion: 2 },
  ],
  [
    'occasion',
    'later',
    { kind: 'drugs', class: 'A', occasion: 1 },
    { kind: 'drugs', class: 'A', occasion: 3 },
  ],
  ['class', 'B', { kind: 'drugs', class: 'A', occasion: 1 }, { kind: 'drugs', class: 'B', occasion: 1 }],
])('%s at %s is written as the contract has it', (column, value, conduct, expected) => {
  expect(withCell(conduct, column, value)).toStrictEqual(expected);
});
