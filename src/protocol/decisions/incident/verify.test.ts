import { expect, test } from 'vitest';
import { type Edition, editions } from '../../editions.ts';
import type { Row, Table } from '../../engine/table.ts';
import { cautionRules } from './cautions.ts';
import { type IncidentExample, inAHome } from './example.ts';
import { incidentExamples } from './examples.ts';
import { factorsByEdition } from './factors.ts';
import { settings } from './facts.ts';
import type { LevelOutcome } from './levels.ts';
import type { Rulebook } from './rulebook.ts';
import { stepRules } from './steps.ts';
import { rulebook2021 } from './table-2021.ts';
import { rulebook2025 } from './table-2025.ts';
import { verifyIncident } from './verify.ts';

/** The 2025 edition with other rows in its theft table. */
function withTheft(
  change: (rows: readonly Row<LevelOutcome>[]) => Row<LevelOutcome>[],
  book = rulebook2025,
): Rulebook {
  const theft: Table<LevelOutcome> = { ...book.conduct.theft, rows: change(book.conduct.theft.rows) };
  return { ...book, conduct: { ...book.conduct, theft } };
}

const changed = (id: string, change: Partial<Row<LevelOutcome>>, book = rulebook2025): Rulebook =>
  withTheft((rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)), book);

/** Runs with more in a list than is published, and takes it out again. */
function withMore<T>(list: readonly unknown[], more: unknown, run: () => T): T {
  (list as unknown[]).push(more);
  try {
    return run();
  } finally {
    (list as unknown[]).pop();
  }
}

const faultsOf = (rulebook: Rulebook, examples?: readonly IncidentExample[]) =>
  verifyIncident(rulebook, examples).faults;

const few = incidentExamples.slice(0, 2);

/** The faults in one kind of place. Few examples are enough, and leave faults only in other places. */
const faultsAt = (place: string, rulebook: Rulebook, examples: readonly IncidentExample[] = few) =>
  faultsOf(rulebook, examples).filter(({ where }) => where.startsWith(place));

test.each([rulebook2021, rulebook2025])(
  'the rules of $edition have no fault, and every example stands',
  (rulebook) => {
    const proof = verifyIncident(rulebook);
    expect(proof.faults).toEqual([]);
    expect(proof.examples).toBeGreaterThan(70);
  },
);

// Faults in a table.

test('two rows for one case are reported', () => {
  const { when, ...twin } = rulebook2025.conduct.theft.rows[0] as Row<LevelOutcome>;
  const twins = withTheft((rows) => [...rows, { ...twin, when, id: 'theft-twin' }]);
  expect(faultsOf(twins)).toEqual([
    { where: 'theft {"value":"minor","series":"no"}', what: 'is settled by theft-minor and theft-twin' },
  ]);
});

test('a case without a row is reported', () => {
  expect(faultsOf(withTheft((rows) => rows.slice(1)))).toEqual([
    { where: 'theft {"value":"minor","series":"no"}', what: 'is settled by no row' },
  ]);
});

test('a row that is never reached is reported', () => {
  const never = changed('theft-series', { id: 'theft-never', when: { value: ['minor'], series: [] } });
  expect(faultsOf(never)).toContainEqual({ where: 'theft/theft-never', what: 'can never be reached' });
});

test('a row that cites no duty, an unknown one, or one of the other edition is reported', () => {
  const where = 'theft/theft-minor';
  expect(faultsOf(changed('theft-minor', { cites: [] }))).toEqual([{ where, what: 'cites no duty' }]);
  expect(faultsOf(changed('theft-minor', { cites: ['INC-L9-01'] }))).toEqual([
    { where, what: 'cites INC-L9-01, which is not a duty' },
  ]);
  expect(faultsOf(changed('theft-minor', { cites: ['INC-L1-03'] }))).toEqual([
    { where, what: 'cites INC-L1-03, which 2025 does not have' },
  ]);
  expect(faultsOf(changed('theft-minor', { cites: ['INC-L1-02'] }, rulebook2021))).toEqual([
    { where, what: 'cites INC-L1-02, which 2021 does not have' },
  ]);
});

test('a worse case with a milder answer is reported', () => {
  const mild = changed('theft-substantial', { outcome: { level: 1, route: 'resolve-internally' } });
  expect(faultsOf(mild)).toEqual([
    {
      where: 'theft {"value":"moderate","series":"no"}',
      what: 'becomes milder when value becomes "substantial"',
    },
    {
      where: 'theft {"value":"moderate","series":"yes"}',
      what: 'becomes milder when value becomes "substantial"',
    },
  ]);
});

test('a milder route at the same level is reported', () => {
  const urgent = changed('theft-series', { outcome: { level: 2, route: 'report-non-urgent' } });
  expect(faultsOf(urgent)).toEqual([
    { where: 'theft {"value":"minor","series":"yes"}', what: 'becomes milder when value becomes "moderate"' },
  ]);
});

test('an inferred row that does not say why, and a row without words, are reported', () => {
  expect(faultsOf(changed('theft-minor', { why: '' }))).toEqual([
    { where: 'theft/theft-minor', what: 'is inferred and does not say why' },
  ]);
  expect(faultsOf(changed('theft-series', { text: '' }))).toEqual([
    { where: 'theft/theft-series', what: 'gives no reason' },
  ]);
});

test('faults of tables of the whole are reported too', () => {
  const { victim } = rulebook2025.whole;
  const broken = {
    ...rulebook2025,
    whole: { ...rulebook2025.whole, victim: { ...victim, rows: victim.rows.slice(1) } },
  };
  expect(faultsOf(broken).map(({ what }) => what)).toEqual(Array(6).fill('is settled by no row'));
});

// Faults in the examples.

const without = (name: string) => incidentExamples.filter((example) => example.name !== name);

test('a row without an example is reported', () => {
  const series = without('A child takes small things again and again');
  const thefts = series.filter(({ facts }) => facts.conduct.some(({ kind }) => kind === 'theft'));
  expect(faultsAt('theft', rulebook2025, thefts)).toEqual([
    { where: 'theft/theft-series', what: 'has no example on it' },
  ]);
});

test('a boundary day without an example is reported, on either side', () => {
  const lastDay = without('On the last day of the 2021 edition a single theft is level 2');
  const firstDay = without('On the first day of the 2025 edition a single theft is level 1');
  const veryFirst = without('On the first day of the 2021 edition there is an answer');
  const what = 'has no example on its boundary day';
  const faultsOf = (rulebook: Rulebook, examples: readonly IncidentExample[]) =>
    faultsAt(
      'edition',
      rulebook,
      examples.filter(({ facts }) => facts.occurredOn),
    );
  expect(faultsOf(rulebook2021, lastDay)).toEqual([{ where: 'edition 2021', what: `${what} 2025-10-31` }]);
  expect(faultsOf(rulebook2021, veryFirst)).toEqual([{ where: 'edition 2021', what: `${what} 2021-03-01` }]);
  expect(faultsOf(rulebook2025, firstDay)).toEqual([{ where: 'edition 2025', what: `${what} 2025-11-01` }]);
  expect(faultsOf(rulebook2025, lastDay)).toEqual([]);
});

test('an edition that ends asks for an example on its last day', () => {
  const list = editions as Edition[];
  const kept = list[1] as Edition;
  list[1] = { ...kept, until: '2029-03-01' };
  try {
    expect(faultsAt('edition', rulebook2025)).toEqual([
      { where: 'edition 2025', what: 'has no example on its boundary day 2025-11-01' },
      { where: 'edition 2025', what: 'has no example on its boundary day 2029-02-28' },
    ]);
  } finally {
    list[1] = kept;
  }
});

const plate = inAHome({ kind: 'damage', severity: 'minor' });
const withExample = (example: IncidentExample) => faultsAt('example', rulebook2025, [example]);

test('an example that expects another level or another route is reported', () => {
  const where = 'example "A plate"';
  const expecting = (...expected: NonNullable<IncidentExample['expect']['2025']>) =>
    withExample({ name: 'A plate', facts: plate, expect: { '2025': expected } });
  expect(expecting(2, 'resolve-internally', 'damage-minor')).toEqual([
    { where, what: 'expects 2 resolve-internally and gets 1 resolve-internally' },
  ]);
  expect(expecting(1, 'manager-decides', 'damage-minor')).toEqual([
    { where, what: 'expects 1 manager-decides and gets 1 resolve-internally' },
  ]);
  expect(expecting(1, 'resolve-internally', 'damage-moderate')).toEqual([
    { where, what: 'is not based on damage-moderate' },
  ]);
  expect(expecting(1, 'resolve-internally', 'damage-minor')).toEqual([]);
});

test('an example whose day belongs to another edition is reported', () => {
  const facts = { ...plate, occurredOn: '2022-01-01' };
  const expected = [1, 'resolve-internally', 'damage-minor'] as const;
  expect(withExample({ name: 'Long ago', facts, expect: { '2025': expected } })).toEqual([
    { where: 'example "Long ago"', what: 'is of another edition' },
  ]);
  expect(withExample({ name: 'Long ago', facts, expect: { '2021': expected } })).toEqual([]);
});

// Faults in steps, cautions and factors.

const step = {
  id: 'new-step',
  cites: ['INC-03'],
  when: {},
  owner: 'whoever-decides',
  place: { when: 'now', group: 'act' },
  text: 'Do this.',
};
const withStep = (change: object, rulebook = rulebook2025) =>
  withMore(stepRules, { ...step, ...change }, () => faultsAt('step new-step', rulebook));

test('a step without a citation is reported, once', () => {
  expect(withStep({ cites: [] })).toEqual([{ where: 'step new-step', what: 'cites no duty' }]);
});

test('a step is asked for its citation only under its own edition', () => {
  const elsewhere = { cites: [], when: { edition: ['2021'] } };
  expect(withStep(elsewhere)).toEqual([]);
  expect(withStep(elsewhere, rulebook2021)).toEqual([{ where: 'step new-step', what: 'cites no duty' }]);
});

test('a step that says nothing, or that no example leads to, is reported', () => {
  expect(withStep({ text: '' })).toContainEqual({ where: 'step new-step', what: 'says nothing' });
  expect(withStep({ when: { matters: ['drugs'], anyOf: [] } })).toContainEqual({
    where: 'step new-step',
    what: 'follows from no example',
  });
  expect(withStep({})).not.toContainEqual({ where: 'step new-step', what: 'follows from no example' });
});

test('a step id that appears twice is reported', () => {
  const twice = withMore(stepRules, { ...step, id: 'call-999' }, () =>
    faultsAt('step call-999', rulebook2025),
  );
  expect(twice).toContainEqual({ where: 'step call-999', what: 'appears twice' });
});

test('a setting in which nobody owns a step is reported', () => {
  const faults = withMore(settings, 'houseboat', () => faultsAt('step talk-it-through', rulebook2025));
  expect(faults).toContainEqual({ where: 'step talk-it-through', what: 'has no owner in houseboat' });
});

test('a caution without a citation, or with one of the other edition, is reported', () => {
  const caution = (change: object, rulebook: Rulebook) =>
    withMore(
      cautionRules,
      { id: 'take-care', when: {}, cites: ['INC-02'], text: 'Take care.', ...change },
      () => faultsAt('caution', rulebook),
    );
  const where = 'caution take-care';
  expect(caution({ cites: [] }, rulebook2025)).toEqual([{ where, what: 'cites no duty' }]);
  expect(caution({ cites: ['POL-01'] }, rulebook2021)).toEqual([{ where, what: 'cites no duty' }]);
  expect(caution({ cites: ['POL-01', 'INC-02'] }, rulebook2021)).toEqual([]);
  expect(caution({ cites: ['POL-01'], when: { edition: ['2025'] } }, rulebook2021)).toEqual([]);
  expect(caution({ cites: [], when: { edition: ['2021'] } }, rulebook2021)).toEqual([
    { where, what: 'cites no duty' },
  ]);
});

test('a factor without a citation is reported', () => {
  const factor = { id: 'weather', cites: [], text: 'Whether it rained' };
  expect(withMore(factorsByEdition['2021'], factor, () => faultsAt('factor', rulebook2021))).toEqual([
    { where: 'factor weather', what: 'cites no duty' },
  ]);
  expect(withMore(factorsByEdition['2021'], factor, () => faultsAt('factor', rulebook2025))).toEqual([]);
});
