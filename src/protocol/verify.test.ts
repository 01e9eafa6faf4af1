import { expect, test } from 'vitest';
import { type Edition, editions } from './editions.ts';
import {
  careStatusExamples,
  everyTable,
  exploitationExamples,
  incidentExamples,
  missingExamples,
  placementExamples,
  stepRules,
} from './index.ts';
import { editionFaults, type Proof, verify } from './verify.ts';

/** Runs with one edition changed, and puts it back. */
function withEdition<T>(index: number, change: Partial<Edition>, run: () => T): T {
  const list = editions as Edition[];
  const kept = list[index] as Edition;
  list[index] = { ...kept, ...change };
  try {
    return run();
  } finally {
    list[index] = kept;
  }
}

/** The proof of what is published, made once. */
let made: Proof | undefined;
const proof = (): Proof => {
  made ??= verify();
  return made;
};

test('the whole library is proved: no fault in either edition', () => {
  const { decisions, faults } = proof();
  expect(faults).toEqual([]);
  expect(decisions.map(({ decision, edition, examples }) => [decision, edition, examples])).toEqual([
    ['incident', '2021', incidentExamples.length],
    ['incident', '2025', incidentExamples.length],
    ['care-status', undefined, careStatusExamples.length],
    ['placement', '2021', placementExamples.length],
    ['placement', '2025', placementExamples.length],
    ['missing', '2021', missingExamples.length],
    ['missing', '2025', missingExamples.length],
    ['exploitation', '2021', exploitationExamples.length],
    ['exploitation', '2025', exploitationExamples.length],
  ]);
});

test('every table was tried over its whole fact space', () => {
  const cases = proof().decisions.map(({ tables }) => tables.map(({ table, cases }) => `${table} ${cases}`));
  expect(cases.map((tables) => tables.map((table) => table.split(' ')[0]))).toEqual(
    everyTable.map(({ tables }) => tables.map(({ id }) => id)),
  );
  const expected = [
    'damage 24',
    'assault 8',
    'theft 6',
    'drugs 60',
    'weapon 144',
    'sexual 4',
    'illegal-material 24',
    'disorder 2',
    'threat 24',
    'self-harm 2',
    'other 2',
    'risk 12',
    'hurt 5',
    'harmed 4',
    'pattern 24',
    'victim 12',
    'concern 2',
    'age 6',
  ];
  expect(cases.slice(0, 2)).toEqual([expected, expected]);
});

test('windows that meet have no fault', () => {
  expect(editionFaults()).toEqual([]);
});

test('a day that falls between two editions is reported', () => {
  expect(withEdition(0, { until: '2025-10-31' }, editionFaults)).toEqual([
    { where: 'edition 2021', what: 'ends 2025-10-31, and 2025 begins 2025-11-01' },
  ]);
});

test('a day that has two editions is reported', () => {
  expect(withEdition(1, { from: '2025-10-01' }, editionFaults)).toEqual([
    { where: 'edition 2021', what: 'ends 2025-11-01, and 2025 begins 2025-10-01' },
  ]);
});

test('a fault in the editions and a fault in a decision both reach the proof', () => {
  const rules = stepRules as unknown[];
  rules.push({ id: 'nobody-said-so', cites: [], when: {}, owner: 'whoever-decides', text: 'Do this.' });
  try {
    const { faults } = withEdition(1, { from: '2025-10-15' }, verify);
    expect(faults).toContainEqual({
      where: 'edition 2021',
      what: 'ends 2025-11-01, and 2025 begins 2025-10-15',
    });
    expect(faults).toContainEqual({ where: 'step nobody-said-so', what: 'cites no duty' });
  } finally {
    rules.pop();
  }
});
