import { expect, test } from 'vitest';
import type { EditionId } from '../../editions.ts';
import { type Edition, editions } from '../../editions.ts';
import { sources } from '../../sources.ts';
import { placementCautionRules } from './cautions.ts';
import { due } from './effect.ts';
import { aChild, type PlacementExample } from './example.ts';
import { placementExamples } from './examples.ts';
import { noticeRules } from './notices.ts';
import { type PlacementRulebook, placementRulebooks } from './rulebook.ts';
import { placementStepRules } from './steps.ts';
import type { PlacementRow } from './tables/table-by-edition.ts';
import { verifyPlacement } from './verify.ts';

const published = placementRulebooks['2025'];

/** The 2025 edition with other rows in one table. */
function withRows(
  table: string,
  change: (rows: readonly PlacementRow[]) => readonly PlacementRow[],
): PlacementRulebook {
  const tables = published.tables.map((each) =>
    each.id === table ? { ...each, rows: change(each.rows) } : each,
  );
  return { edition: '2025', tables };
}

const changed = (table: string, id: string, change: Partial<PlacementRow>): PlacementRulebook =>
  withRows(table, (rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)));

/** Runs with more in a list than is published, and takes it out again. */
function withMore<T>(list: readonly unknown[], more: unknown, run: () => T): T {
  (list as unknown[]).push(more);
  try {
    return run();
  } finally {
    (list as unknown[]).pop();
  }
}

/** Runs with the first entry of a list changed, and puts it back. */
function withFirst<T>(list: readonly object[], change: object, run: () => T): T {
  const kept = list[0] as object;
  (list as object[])[0] = { ...kept, ...change };
  try {
    return run();
  } finally {
    (list as object[])[0] = kept;
  }
}

const faultsOf = (rulebook: PlacementRulebook, examples?: readonly PlacementExample[]) =>
  verifyPlacement(rulebook, examples).faults;

const faultsAt = (place: string, rulebook = published, examples?: readonly PlacementExample[]) =>
  faultsOf(rulebook, examples).filter(({ where }) => where.startsWith(place));

test.each(Object.values(placementRulebooks))('the $edition edition is proved: no fault', (rulebook) => {
  const proof = verifyPlacement(rulebook);
  expect(proof.faults).toEqual([]);
  expect(proof.decision).toBe('placement');
  expect(proof.edition).toBe(rulebook.edition);
  expect(proof.examples).toBe(placementExamples.length);
});

test('every table was tried over its whole fact space', () => {
  const cases = (edition: EditionId) =>
    verifyPlacement(placementRulebooks[edition]).tables.map((table) => `${table.table} ${table.cases}`);
  const expected = [
    'registered 24',
    'stopped 4',
    'area 64',
    'setting 20',
    'education 96',
    'told 16',
    'there 16',
    'home 10',
    'order 16',
    'police-contact 16',
    'london 20',
    'pledge 12',
    'needs 2',
  ];
  expect([cases('2021'), cases('2025')]).toEqual([expected, expected]);
});

// Faults in a table.

test('a case without a row, or with two, is reported, and nothing else is then looked at', () => {
  expect(faultsOf(withRows('needs', (rows) => rows.slice(1)))).toEqual([
    { where: 'needs {"send":"no"}', what: 'is settled by no row' },
  ]);
  const twins = withRows('needs', (rows) => [...rows, { ...(rows[0] as PlacementRow), id: 'twin' }]);
  expect(faultsOf(twins)).toEqual([
    { where: 'needs {"send":"no"}', what: 'is settled by needs-assessed and twin' },
  ]);
});

test('a farther home with less approval is reported', () => {
  const mild = changed('area', 'area-at-a-distance', { outcome: due({ notices: ['area-authority'] }) });
  expect(faultsOf(mild)).toEqual([
    {
      where: 'area {"placed":"looked-after","area":"adjoining","exempt":"no","emergency":"no"}',
      what: 'becomes milder when area becomes "at-a-distance"',
    },
  ]);
});

test('a row that cites nothing is reported', () => {
  expect(faultsOf(changed('needs', 'needs-assessed', { cites: [] }))).toEqual([
    { where: 'needs/needs-assessed', what: 'cites no duty' },
  ]);
});

// Faults of the whole.

test('a farther home of which fewer are told is reported, once for each', () => {
  const row = published.tables.flatMap(({ rows }) => rows).find(({ id }) => id === 'area-at-a-distance');
  const silent = changed('area', 'area-at-a-distance', {
    outcome: due({ ...row?.outcome, notices: [] }),
  });
  expect(faultsOf(silent)).toEqual([
    {
      where: 'area {"placed":"looked-after","area":"adjoining","exempt":"no","emergency":"no"}',
      what: 'no longer tells area-authority when area becomes "at-a-distance"',
    },
  ]);
});

test('a home forbidden by any table but the first is reported', () => {
  const forbidding = changed('pledge', 'pledge-given', { outcome: due({ standing: 'stands-out' }) });
  expect(faultsAt('pledge', forbidding)).toEqual([
    { where: 'pledge/pledge-given', what: 'forbids the home, and only registered is read first' },
  ]);
});

test('a stop that asks for what belongs to an ordinary move is reported, and an ordinary move that asks for a stop', () => {
  const stop = (asked: Parameters<typeof due>[0]) =>
    faultsAt('stopped', changed('stopped', 'stopped-before', { outcome: due(asked) }));
  const where = 'stopped/stopped-before';
  expect(stop({ steps: ['placement-plan'], notices: ['parent'] })).toEqual([
    { where, what: 'stops the move and asks for placement-plan' },
    { where, what: 'stops the move and asks for parent' },
  ]);
  expect(stop({ approval: 'director' })).toEqual([
    { where, what: 'stops the move and asks for an approval' },
  ]);
  const missing = changed('registered', 'registration-missing', {
    outcome: due({ standing: 'stands-out', steps: ['keep-the-number'] }),
  });
  expect(faultsAt('registered', missing)).toEqual([
    { where: 'registered/registration-missing', what: 'stops the move and asks for keep-the-number' },
  ]);
  const ordinary = changed('pledge', 'pledge-given', {
    outcome: due({ steps: ['safe-tonight'], notices: ['ofsted-told'] }),
  });
  expect(faultsAt('pledge', ordinary)).toEqual([
    { where: 'pledge/pledge-given', what: 'stops nothing and asks for safe-tonight' },
    { where: 'pledge/pledge-given', what: 'stops nothing and asks for ofsted-told' },
  ]);
});

test('where there is no graver or lighter, those told may differ', () => {
  const fewer = changed('told', 'told-first-home', { outcome: due({}) });
  expect(faultsOf(fewer)).toEqual([]);
});

test('a row that rests on no source, or calls stated what is general knowledge, is reported', () => {
  const resting = (law: string[]) => faultsOf(changed('needs', 'needs-assessed', { outcome: due({ law }) }));
  const where = 'needs/needs-assessed';
  expect(resting(['nowhere-1'])).toEqual([{ where, what: 'rests on nowhere-1, which is not a source' }]);
  expect(resting(['cppr-11-exceptions'])).toEqual([
    { where, what: 'is stated and rests on cppr-11-exceptions, which is general knowledge' },
  ]);
  expect(resting(['cppr-11', 'csa-11'])).toEqual([]);
});

test('an inferred row may rest on general knowledge: it says that somebody must confirm it', () => {
  const resting = published.tables
    .flatMap(({ rows }) => rows)
    .filter(({ outcome }) =>
      outcome.law.some(
        (id) => sources.find((source) => source.id === id)?.confidence === 'general-knowledge',
      ),
    );
  expect(resting.length).toBeGreaterThan(8);
  for (const { basis, why } of resting) {
    expect(basis).toBe('inferred');
    expect(why).toMatch(/general knowledge|law exempts|limits/);
  }
});

test('a clock of a notice or a step that rests on no source is reported, planned or not', () => {
  const clock = { hours: 1, from: 'the move', legalBasis: 'statute', note: 'at once' };
  const nowhere = { ...clock, source: 'nowhere-1' };
  const what = 'rests on nowhere-1, which is not a source';
  const notice = (timing: object) => withFirst(noticeRules, { clock: timing }, () => faultsAt('notice'));
  const step = (timing: object) => withFirst(placementStepRules, { clock: timing }, () => faultsAt('step'));
  expect(notice(nowhere)).toEqual([{ where: 'notice area-authority', what }]);
  expect(step({ planned: clock, emergency: nowhere })).toEqual([{ where: 'step not-placed-there', what }]);
  expect(step({ planned: nowhere, emergency: clock })).toEqual([{ where: 'step not-placed-there', what }]);
  expect(step(clock)).toEqual([]);
  const known = { ...clock, source: 'cppr-11-exceptions' };
  expect([notice(known), step(known)]).toEqual([[], []]);
});

// Faults in the examples.

const without = (name: string) => placementExamples.filter((example) => example.name !== name);

test('a row without an example that names it is reported', () => {
  const fewer = without('A child is to live in a secure home far away');
  expect(faultsOf(published, fewer)).toEqual([
    { where: 'setting/setting-secure', what: 'has no example on it' },
  ]);
});

const where = 'example "A move"';
const expecting = (...expected: NonNullable<PlacementExample['expect']['2025']>) =>
  faultsAt('example', published, [{ name: 'A move', facts: aChild(), expect: { '2025': expected } }]);

test('an example that expects another approval, standing or row is reported', () => {
  expect(expecting('none', 'in-order', 'area-inside')).toEqual([]);
  expect(expecting('director', 'in-order', 'area-inside')).toEqual([
    { where, what: 'expects director in-order and gets none in-order' },
  ]);
  expect(expecting('none', 'find-out', 'area-inside')).toEqual([
    { where, what: 'expects none find-out and gets none in-order' },
  ]);
  expect(expecting('none', 'in-order', 'area-inside', 'area-unknown')).toEqual([
    { where, what: 'is not based on area-unknown' },
  ]);
});

test('an example whose day belongs to another edition is reported, one of the other edition is not asked', () => {
  const dated = (expect: PlacementExample['expect']) =>
    faultsAt('example', published, [{ name: 'A move', facts: aChild({ occurredOn: '2022-01-01' }), expect }]);
  expect(dated({ '2025': ['none', 'in-order', 'area-inside'] })).toEqual([
    { where, what: 'is of another edition' },
  ]);
  expect(dated({ '2021': ['director', 'in-order', 'area-unknown'] })).toEqual([]);
});

test('a boundary day without an example is reported, on either side', () => {
  const undated = placementExamples.filter(({ facts }) => !facts.occurredOn);
  const what = 'has no example on its boundary day';
  const boundaries = (edition: EditionId) => faultsAt('edition', placementRulebooks[edition], undated);
  expect(boundaries('2021')).toEqual([
    { where: 'edition 2021', what: `${what} 2021-03-01` },
    { where: 'edition 2021', what: `${what} 2025-10-31` },
  ]);
  expect(boundaries('2025')).toEqual([{ where: 'edition 2025', what: `${what} 2025-11-01` }]);
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

// Faults in notices, steps and cautions.

test.each([
  ['notice', noticeRules],
  ['step', placementStepRules],
  ['caution', placementCautionRules],
] as const)('a %s that appears twice, says nothing or cites no duty is reported', (kind, rules) => {
  const first = rules[0] as (typeof rules)[number];
  const here = `${kind} ${first.id}`;
  expect(withMore(rules, first, () => faultsAt(here))).toEqual([{ where: here, what: 'appears twice' }]);
  expect(withFirst(rules, { text: '' }, () => faultsAt(here))).toEqual([
    { where: here, what: 'says nothing' },
  ]);
  expect(withFirst(rules, { cites: [] }, () => faultsAt(here))).toEqual([
    { where: here, what: 'cites no duty' },
  ]);
});

test('what no row of an edition asks for need not cite a duty of it', () => {
  const more = { id: 'never-asked', cites: [], text: 'Do this.' };
  expect(withMore(placementStepRules, { ...more, owner: 'commissioner' }, () => faultsAt('step'))).toEqual(
    [],
  );
});
