import { expect, test } from 'vitest';
import { type Edition, editions } from '../../editions.ts';
import type { Row } from '../../engine/table.ts';
import { missingCautionRules } from './cautions.ts';
import type { MissingEffect } from './effect.ts';
import { aChildAway, type MissingExample } from './example.ts';
import { missingExamples } from './examples.ts';
import { type MissingRulebook, missingRulebooks } from './rulebook.ts';
import { missingStepRules } from './steps.ts';
import { verifyMissing } from './verify.ts';

const published = missingRulebooks['2025'];

/** The 2025 edition with one row of its table of signs changed. */
const changed = (change: Partial<Row<MissingEffect>>): MissingRulebook => {
  const { concern } = published;
  const rows = concern.rows.map((row) => (row.id === 'signs-named' ? { ...row, ...change } : row));
  return { ...published, concern: { ...concern, rows } };
};

const faultsOf = (rulebook = published, examples?: readonly MissingExample[]) =>
  verifyMissing({ '2025': rulebook }, examples).flatMap(({ faults }) => faults);

const faultsAt = (place: string, rulebook = published, examples?: readonly MissingExample[]) =>
  faultsOf(rulebook, examples).filter(({ where }) => where.startsWith(place));

/** Runs with one more rule, or with the first changed, and puts the list back. */
function withRules<T>(rules: readonly object[], change: (list: object[]) => void, run: () => T): T {
  const list = rules as object[];
  const kept = [...list];
  change(list);
  try {
    return run();
  } finally {
    list.splice(0, list.length, ...kept);
  }
}

test('both editions are proved: no fault', () => {
  const proofs = verifyMissing();
  expect(proofs.map(({ decision, edition }) => [decision, edition])).toEqual([
    ['missing', '2021'],
    ['missing', '2025'],
  ]);
  for (const { faults, examples, tables } of proofs) {
    expect(faults).toEqual([]);
    expect(examples).toBe(missingExamples.length);
    expect(tables.map(({ table, cases }) => `${table} ${cases}`)).toEqual([
      'police 192',
      'category 192',
      'code 192',
      'person 4',
      'concern 2',
    ]);
  }
});

test('a case without a row is reported, and nothing else is then looked at', () => {
  const { concern } = published;
  expect(faultsOf({ ...published, concern: { ...concern, rows: concern.rows.slice(1) } }, [])).toEqual([
    { where: 'concern {"concern":"no"}', what: 'is settled by no row' },
  ]);
});

test('a graver case with a milder route, or a milder category, is reported', () => {
  const { police, category } = published;
  const rows = police.rows.map((row) =>
    row.id === 'danger' ? { ...row, outcome: { route: 'carers-locate', law: [] } as const } : row,
  );
  expect(faultsOf({ ...published, police: { ...police, rows } })[0]?.what).toBe(
    'becomes milder when risk becomes "immediate"',
  );
  const called = category.rows.map((row) =>
    row.id === 'known' ? { ...row, outcome: { category: 'missing', law: [] } as const } : row,
  );
  expect(faultsOf({ ...published, category: { ...category, rows: called } })[0]?.what).toMatch(
    /becomes milder/,
  );
});

test('a row that rests on no source, or calls stated what is general knowledge, is reported', () => {
  const where = 'concern/signs-named';
  const resting = (law: string[], basis: 'stated' | 'inferred') =>
    faultsOf(changed({ basis, outcome: { law } }));
  expect(resting(['nowhere-1'], 'inferred')).toEqual([
    { where, what: 'rests on nowhere-1, which is not a source' },
  ]);
  expect(resting(['cypa-50'], 'stated')).toEqual([
    { where, what: 'is stated and rests on cypa-50, which is general knowledge' },
  ]);
  expect(resting(['cypa-50'], 'inferred')).toEqual([]);
  expect(resting(['msa-45'], 'stated')).toEqual([]);
});

test('a clock that rests on no source is reported, one on general knowledge is not', () => {
  const clocked = (source: string) =>
    withRules(
      missingStepRules,
      (list) => {
        list[0] = { ...list[0], clock: { hours: 1, from: 'now', legalBasis: 'statute', source, note: 'so' } };
      },
      () => faultsAt('step'),
    );
  expect(clocked('nowhere-1')).toEqual([
    { where: 'step call-999', what: 'rests on nowhere-1, which is not a source' },
  ]);
  expect(clocked('cypa-50')).toEqual([]);
});

test('an example that expects another answer or row, or is of another edition, is reported', () => {
  const where = 'example "Away"';
  const expecting = (
    expected: NonNullable<MissingExample['expect']['2025']>,
    facts: MissingExample['facts'] = aChildAway(),
  ) => faultsAt('example', published, [{ name: 'Away', facts, expect: { '2025': expected } }]);
  expect(expecting(['unauthorised-absence carers-locate none', 'known'])).toEqual([
    { where, what: 'is not based on known' },
  ]);
  expect(expecting(['missing call-999 M', 'not-looked-for'])).toEqual([
    { where, what: 'expects missing call-999 M and gets unauthorised-absence carers-locate none' },
  ]);
  expect(
    expecting(
      ['unauthorised-absence carers-locate none', 'not-looked-for'],
      aChildAway({ occurredOn: '2022-01-01' }),
    ),
  ).toEqual([{ where, what: 'is of another edition' }]);
});

test('an example of the other edition is not asked', () => {
  const expectNothing = [
    { name: 'Away', facts: aChildAway(), expect: { '2021': ['missing call-999 M'] } },
  ] as const;
  expect(faultsAt('example', published, expectNothing)).toEqual([]);
});

test('a row that no example names is reported', () => {
  const fewer = missingExamples.filter(({ name }) => !name.startsWith('A child of 9 is at the house'));
  expect(faultsOf(published, fewer)).toEqual([
    { where: 'police/risk-small-child', what: 'has no example on it' },
  ]);
});

test('a boundary day without an example is reported, on either side', () => {
  const undated = missingExamples.filter(({ facts }) => !facts.occurredOn);
  const what = 'has no example on its boundary day';
  const boundaries = verifyMissing(missingRulebooks, undated).map(({ faults }) => faults);
  expect(boundaries).toEqual([
    [
      { where: 'edition 2021', what: `${what} 2021-03-01` },
      { where: 'edition 2021', what: `${what} 2025-10-31` },
    ],
    [{ where: 'edition 2025', what: `${what} 2025-11-01` }],
  ]);
});

test('an edition that ends asks for an example on its last day', () => {
  const list = editions as Edition[];
  const kept = list[1] as Edition;
  list[1] = { ...kept, until: '2029-03-01' };
  try {
    expect(faultsAt('edition')).toEqual([
      { where: 'edition 2025', what: 'has no example on its boundary day 2029-02-28' },
    ]);
  } finally {
    list[1] = kept;
  }
});

test.each([
  ['step', missingStepRules],
  ['caution', missingCautionRules],
] as const)('a %s that is wrong in itself is reported', (kind, rules) => {
  const where = `${kind} ${rules[0]?.id}`;
  const faulty = (change: object) =>
    withRules(
      rules,
      (list) => {
        list[0] = { ...list[0], ...change };
      },
      () => faultsAt(kind),
    );
  expect(faulty({ text: '' })).toEqual([{ where, what: 'says nothing' }]);
  expect(faulty({ cites: [] })).toEqual([{ where, what: 'cites no duty' }]);
  expect(faulty({ when: { weather: ['wet'] } })).toEqual([
    { where, what: 'asks for weather, which nothing tells' },
    { where, what: 'follows from no example' },
  ]);
  expect(faulty({ when: { risk: ['none', 'some'] } })).toEqual([
    { where, what: 'asks for risk "some", which is not a value' },
  ]);
  expect(faulty({ when: { setting: ['community'] } })).toEqual([{ where, what: 'follows from no example' }]);
  expect(
    withRules(
      rules,
      (list) => list.push(list[0] ?? {}),
      () => faultsAt(kind),
    ),
  ).toEqual([{ where, what: 'appears twice' }]);
});

test('a step of the other edition need not follow from an example, nor cite this edition', () => {
  const older = { edition: ['2021'], setting: ['community'] };
  const more = { id: 'older', cites: ['PRI-15'], when: older, owner: 'whoever-decides', text: 'Do this.' };
  expect(
    withRules(
      missingStepRules,
      (list) => list.push(more),
      () => faultsAt('step'),
    ),
  ).toEqual([]);
  const newer = { ...more, when: {} };
  expect(
    withRules(
      missingStepRules,
      (list) => list.push(newer),
      () => faultsAt('step'),
    ),
  ).toEqual([{ where: 'step older', what: 'cites no duty' }]);
});
